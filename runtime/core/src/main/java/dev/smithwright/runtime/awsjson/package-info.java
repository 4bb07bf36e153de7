/**
 * The AWS JSON protocols 1.0 and 1.1 as client and server share them: operations, inputs, outputs and errors on one side;
 * header values and bodies on the other. Nothing here sends or listens.
 */
@NullMarked
package dev.smithwright.runtime.awsjson;

import org.jspecify.annotations.NullMarked;

/** Values as text for logs: a shape goes in, a line without sensitive values comes out. */
@NullMarked
package dev.smithwright.runtime.redaction;

import org.jspecify.annotations.NullMarked;

/**
 * Signatures: a request goes in, the same request with Signature Version 4 comes out, or one that others can send; answers
 * tell what time it is. The only package that knows the AWS SDK; its classes are loaded when a call is signed.
 */
@NullMarked
package dev.smithwright.runtime.client.signing;

import org.jspecify.annotations.NullMarked;

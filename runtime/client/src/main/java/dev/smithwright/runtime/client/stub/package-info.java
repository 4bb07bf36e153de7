/**
 * Services for tests: answers that a test lays down go in, and clients come out that are real but for the network. What is
 * sent and what is answered passes through the same protocol as on the wire, and is checked against the model.
 */
@NullMarked
package dev.smithwright.runtime.client.stub;

import org.jspecify.annotations.NullMarked;

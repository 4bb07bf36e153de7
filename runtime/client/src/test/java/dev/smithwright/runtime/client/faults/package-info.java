/**
 * The fault suite: a server on loopback does to its connections what networks and services do, and the client has to come out of
 * it in time, with an exception that says what happened, and with nothing left behind.
 *
 * <ul>
 *   <li>refused, not accepted, reset before and after the request, no answer, stalled body, slow trickle, wrong length, another
 *       protocol, headers without end, certificates: {@code ConnectionFaultsTest}
 *   <li>gzip where none was asked, 503 storm, throttling with retry-after, skewed clock, expired credentials, truncated JSON, huge
 *       body, HTML, redirect: {@code AnswerFaultsTest}
 *   <li>close during a call, interrupt and timeout, during each phase: {@code EndedCallsTest}
 *   <li>bodies beyond the memory, in a small heap: {@code HugeBodiesTest}
 * </ul>
 */
package dev.smithwright.runtime.client.faults;

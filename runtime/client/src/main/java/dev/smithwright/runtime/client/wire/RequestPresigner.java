package dev.smithwright.runtime.client.wire;

import dev.smithwright.runtime.client.signing.PresignedRequest;
import dev.smithwright.runtime.operation.Operation;
import java.time.Duration;

/** Makes requests that others can send for a while, without credentials. */
public interface RequestPresigner {

    /**
     * Returns a request of the operation with the signature in its address. Nothing is sent.
     *
     * <p>It is what botocore's {@code generate_presigned_url} makes of the same parameters, given in the order of the model:
     * they stand in the query, where a list is a parameter for each of its elements, and a map or structure is the text by
     * which Python shows it; the body is empty. So it serves programs that exchange such addresses with Python's, and whoever
     * reads them so. A service of an awsJson protocol takes its input from the body, and none is known to look for it in the
     * query; a browser cannot send such a request by following a link, for it is a {@code POST} with headers that are signed.
     *
     * @param operation an operation whose calls are signed
     * @param input input; it stands in the address for all to read, secrets too
     * @param validFor how long others may send the request: 1 second to 7 days; what is less than a second is cut off.
     *     Temporary credentials end it with their own time
     * @throws dev.smithwright.runtime.validation.InvalidInputException if the input violates constraints of the model
     * @throws dev.smithwright.runtime.client.signing.SigningException if the request cannot be signed
     * @throws dev.smithwright.runtime.client.transport.CallInterruptedException if the thread is interrupted while it waits
     *     for credentials; its interrupt flag is set again
     * @throws ClientClosedException if the client is closed
     * @throws dev.smithwright.runtime.error.UnwritableShapeException if the input is nested too deeply or holds text that is
     *     no Unicode
     * @throws IllegalArgumentException if calls of the operation are not signed, if it is one of another service, or if
     *     {@code validFor} is too short or too long
     * @throws UnsupportedOperationException if the signer of the client does not presign
     */
    <I> PresignedRequest presign(Operation<I, ?, ?> operation, I input, Duration validFor);
}

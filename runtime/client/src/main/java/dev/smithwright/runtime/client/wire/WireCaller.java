package dev.smithwright.runtime.client.wire;

import dev.smithwright.runtime.awsjson.AwsJson;
import dev.smithwright.runtime.client.signing.RequestSigner;
import dev.smithwright.runtime.client.transport.HttpRequest;
import dev.smithwright.runtime.client.transport.HttpResponse;
import dev.smithwright.runtime.client.transport.HttpTransport;
import dev.smithwright.runtime.operation.Operation;
import dev.smithwright.runtime.operation.OperationAuth;
import dev.smithwright.runtime.operation.OperationCaller;
import dev.smithwright.runtime.operation.Response;
import dev.smithwright.runtime.validation.InvalidInputException;

/** Carries out operations of one service over HTTP, in the service's protocol. */
public final class WireCaller implements OperationCaller {

    private final HttpTransport transport;
    private final RequestSigner signer;
    private final RequestWriter requests;
    private final ResponseReader responses;

    /**
     * Makes a caller that closes {@code transport} when it is closed itself.
     *
     * @throws IllegalArgumentException if none of the service's protocols is known here
     */
    public WireCaller(WireSettings settings, HttpTransport transport, RequestSigner signer) {
        this.transport = transport;
        this.signer = signer;
        AwsJson protocol = AwsJson.of(settings.service());
        this.requests = new RequestWriter(settings, protocol);
        this.responses = new ResponseReader(protocol);
    }

    /**
     * {@inheritDoc}
     *
     * @throws InvalidInputException if the input violates constraints of the model; nothing is sent
     * @throws dev.smithwright.runtime.client.signing.SigningException if the call cannot be signed; nothing is sent
     * @throws dev.smithwright.runtime.client.transport.TransportException if no answer can be had
     * @throws UnreadableResponseException if the answer is none of the service's
     * @throws dev.smithwright.runtime.error.UnwritableShapeException if the input is nested too deeply or holds text that is
     *     no Unicode; nothing is sent
     * @throws IllegalArgumentException if the operation is one of another service
     */
    @Override
    public <I, O, E> Response<O> call(Operation<I, O, E> operation, I input) {
        HttpRequest request = requests.write(operation, input);
        HttpRequest authorized = operation.auth() == OperationAuth.SIGNED ? signer.sign(operation, request) : request;
        HttpResponse response = transport.send(authorized);
        return responses.read(operation, response);
    }

    @Override
    public void close() {
        transport.close();
    }
}

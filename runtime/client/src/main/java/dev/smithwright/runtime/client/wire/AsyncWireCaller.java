package dev.smithwright.runtime.client.wire;

import dev.smithwright.runtime.awsjson.AwsJson;
import dev.smithwright.runtime.client.signing.AsyncRequestSigner;
import dev.smithwright.runtime.client.transport.AsyncHttpTransport;
import dev.smithwright.runtime.client.transport.HttpRequest;
import dev.smithwright.runtime.operation.AsyncOperationCaller;
import dev.smithwright.runtime.operation.CallFuture;
import dev.smithwright.runtime.operation.Operation;
import dev.smithwright.runtime.operation.OperationAuth;
import dev.smithwright.runtime.operation.Response;
import java.util.concurrent.CompletableFuture;

/** Carries out operations of one service over HTTP, in the service's protocol, without making their callers wait. */
public final class AsyncWireCaller implements AsyncOperationCaller {

    private final AsyncHttpTransport transport;
    private final AsyncRequestSigner signer;
    private final RequestWriter requests;
    private final ResponseReader responses;
    private final CallsUnderWay calls = new CallsUnderWay();

    /**
     * Makes a caller that closes {@code transport} when it is closed itself.
     *
     * @throws IllegalArgumentException if none of the service's protocols is known here
     */
    public AsyncWireCaller(WireSettings settings, AsyncHttpTransport transport, AsyncRequestSigner signer) {
        this.transport = transport;
        this.signer = signer;
        AwsJson protocol = AwsJson.of(settings.service());
        this.requests = new RequestWriter(settings, protocol);
        this.responses = new ResponseReader(protocol);
    }

    /**
     * {@inheritDoc}
     *
     * <p>The input is checked and written in the caller's thread. The future fails with what {@link WireCaller#call}
     * throws, and with a {@link ClientClosedException} if the client is closed before the answer comes.
     */
    @Override
    public <I, O, E> CompletableFuture<Response<O>> call(Operation<I, O, E> operation, I input) {
        CallFuture<Response<O>> call = CallFuture.start(() -> authorized(operation, input))
                .then(transport::sendAsync)
                .map(response -> responses.read(operation, response));
        calls.add(operation, call);
        return call;
    }

    private <I> CompletableFuture<HttpRequest> authorized(Operation<I, ?, ?> operation, I input) {
        calls.admit(operation);
        HttpRequest request = requests.write(operation, input);
        return operation.auth() == OperationAuth.SIGNED
                ? signer.signAsync(operation, request)
                : CompletableFuture.completedFuture(request);
    }

    /** Ends the calls under way, each with a {@link ClientClosedException}, and closes the transport. */
    @Override
    public void close() {
        calls.close();
        transport.close();
    }
}

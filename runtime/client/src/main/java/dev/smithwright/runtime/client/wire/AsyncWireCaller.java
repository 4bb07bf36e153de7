package dev.smithwright.runtime.client.wire;

import dev.smithwright.runtime.awsjson.AwsJson;
import dev.smithwright.runtime.client.retry.CallAttempts;
import dev.smithwright.runtime.client.retry.Retries;
import dev.smithwright.runtime.client.retry.RetrySettings;
import dev.smithwright.runtime.client.signing.AsyncRequestSigner;
import dev.smithwright.runtime.client.signing.PresignedRequest;
import dev.smithwright.runtime.client.transport.AsyncHttpTransport;
import dev.smithwright.runtime.client.transport.HttpRequest;
import dev.smithwright.runtime.error.SmithwrightException;
import dev.smithwright.runtime.operation.AsyncOperationCaller;
import dev.smithwright.runtime.operation.CallFuture;
import dev.smithwright.runtime.operation.Operation;
import dev.smithwright.runtime.operation.OperationAuth;
import dev.smithwright.runtime.operation.Response;
import java.time.Duration;
import java.util.concurrent.CompletableFuture;

/** Carries out operations of one service over HTTP, in the service's protocol, without making their callers wait. */
public final class AsyncWireCaller implements AsyncOperationCaller, AsyncRequestPresigner {

    private final AsyncHttpTransport transport;
    private final AsyncRequestSigner signer;
    private final Retries retries;
    private final RequestWriter requests;
    private final AttemptAnswers answers;
    private final CallsUnderWay calls = new CallsUnderWay();

    /**
     * Makes a caller that sends each call once, and closes {@code transport} when it is closed itself.
     *
     * @throws IllegalArgumentException if none of the service's protocols is known here
     */
    public AsyncWireCaller(WireSettings settings, AsyncHttpTransport transport, AsyncRequestSigner signer) {
        this(settings, transport, signer, new Retries(RetrySettings.NONE));
    }

    /**
     * Makes a caller that closes {@code transport} and {@code retries} when it is closed itself.
     *
     * @throws IllegalArgumentException if none of the service's protocols is known here
     */
    public AsyncWireCaller(
            WireSettings settings, AsyncHttpTransport transport, AsyncRequestSigner signer, Retries retries) {
        this.transport = transport;
        this.signer = signer;
        this.retries = retries;
        AwsJson protocol = AwsJson.of(settings.service());
        this.requests = new RequestWriter(settings, protocol);
        this.answers = new AttemptAnswers(new ResponseReader(protocol), signer);
    }

    /**
     * {@inheritDoc}
     *
     * <p>The input is checked and written in the caller's thread. The future fails with what {@link WireCaller#call}
     * throws, and with a {@link ClientClosedException} if the client is closed before the answer comes. Cancelling it ends
     * the attempt under way, or the wait for the next one.
     */
    @Override
    public <I, O, E> CompletableFuture<Response<O>> call(Operation<I, O, E> operation, I input) {
        CallFuture<Response<O>> call = CallFuture.start(() -> answer(operation, input));
        calls.add(operation, call);
        return call;
    }

    private <I, O> CallFuture<Response<O>> answer(Operation<I, O, ?> operation, I input) {
        calls.admit(operation);
        HttpRequest request = requests.write(operation, input);
        CallAttempts attempts = retries.begin(operation);
        return attempts.needsAdmission()
                ? attempts.admission().then(admitted -> answer(attempts, operation, request))
                : answer(attempts, operation, request);
    }

    private <O> CallFuture<Response<O>> answer(
            CallAttempts attempts, Operation<?, O, ?> operation, HttpRequest request) {
        return attempt(attempts, operation, request)
                .thenRecover(
                        SmithwrightException.class,
                        failure -> attempts.backoff(failure)
                                .then(this::pause)
                                .then(rested -> answer(attempts, operation, request)));
    }

    private CompletableFuture<Void> pause(Duration delay) {
        return delay.isZero()
                ? CompletableFuture.completedFuture(null)
                : retries.timer().delay(delay);
    }

    private <O> CallFuture<Response<O>> attempt(
            CallAttempts attempts, Operation<?, O, ?> operation, HttpRequest request) {
        return CallFuture.start(() -> authorized(operation, attempts.next(request)))
                .then(authorized -> CallFuture.of(transport.sendAsync(authorized))
                        .map(response -> answers.read(attempts, operation, authorized, response)));
    }

    private CompletableFuture<HttpRequest> authorized(Operation<?, ?, ?> operation, HttpRequest request) {
        return operation.auth() == OperationAuth.SIGNED
                ? signer.signAsync(operation, request)
                : CompletableFuture.completedFuture(request);
    }

    @Override
    public <I> CompletableFuture<PresignedRequest> presign(Operation<I, ?, ?> operation, I input, Duration validFor) {
        return new Presigning(requests, calls).presignAsync(signer, operation, input, validFor);
    }

    /** Ends the calls under way, each with a {@link ClientClosedException}, and closes the transport. */
    @Override
    public void close() {
        calls.close();
        retries.close();
        transport.close();
    }
}

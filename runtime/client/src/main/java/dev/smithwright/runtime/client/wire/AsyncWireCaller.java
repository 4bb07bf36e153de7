package dev.smithwright.runtime.client.wire;

import dev.smithwright.runtime.awsjson.AwsJson;
import dev.smithwright.runtime.client.interceptor.CallHooks;
import dev.smithwright.runtime.client.interceptor.Interceptors;
import dev.smithwright.runtime.client.retry.CallAttempts;
import dev.smithwright.runtime.client.retry.Retries;
import dev.smithwright.runtime.client.retry.RetrySettings;
import dev.smithwright.runtime.client.signing.AsyncRequestSigner;
import dev.smithwright.runtime.client.signing.PresignedRequest;
import dev.smithwright.runtime.client.transport.AsyncHttpTransport;
import dev.smithwright.runtime.client.transport.HttpRequest;
import dev.smithwright.runtime.client.transport.HttpResponse;
import dev.smithwright.runtime.error.SmithwrightException;
import dev.smithwright.runtime.operation.AsyncOperationCaller;
import dev.smithwright.runtime.operation.CallFuture;
import dev.smithwright.runtime.operation.CallOverrides;
import dev.smithwright.runtime.operation.Operation;
import dev.smithwright.runtime.operation.OperationAuth;
import dev.smithwright.runtime.operation.Response;
import java.time.Duration;
import java.util.concurrent.CompletableFuture;
import org.jspecify.annotations.Nullable;

/** Carries out operations of one service over HTTP, in the service's protocol, without making their callers wait. */
public final class AsyncWireCaller implements AsyncOperationCaller, AsyncRequestPreparer, AsyncRequestPresigner {

    private final Interceptors interceptors;
    private final AsyncHttpTransport transport;
    private final AsyncRequestSigner signer;
    private final Retries retries;
    private final @Nullable Duration callTimeout;
    private final RequestWriter requests;
    private final AttemptAnswers answers;
    private final CallsUnderWay calls;
    private final boolean isView;

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
        this.interceptors = settings.interceptors();
        this.transport = transport;
        this.signer = signer;
        this.retries = retries;
        this.callTimeout = retries.settings().callTimeout();
        AwsJson protocol = AwsJson.of(settings.service());
        this.requests = new RequestWriter(settings, protocol);
        this.answers = new AttemptAnswers(new ResponseReader(protocol), signer);
        this.calls = new CallsUnderWay();
        this.isView = false;
    }

    private AsyncWireCaller(AsyncWireCaller origin, RequestOverrides overrides) {
        this.interceptors = origin.interceptors;
        this.transport = origin.transport;
        this.signer = overrides.asyncSigner(origin.signer);
        this.retries = origin.retries;
        this.callTimeout = overrides.callTimeout(origin.callTimeout);
        this.requests = origin.requests.with(overrides);
        this.answers = origin.answers.with(signer);
        this.calls = origin.calls;
        this.isView = true;
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
        return CallFuture.start(() -> begin(operation, input));
    }

    private <I, O> CallFuture<Response<O>> begin(Operation<I, O, ?> operation, I input) {
        calls.admit(operation);
        CallHooks hooks = interceptors.begin(operation, input);
        CallFuture<Response<O>> call = CallFuture.start(
                        () -> answer(operation, requests.write(operation, input), hooks))
                .map(response -> {
                    hooks.callSucceeded(response);
                    return response;
                });
        calls.add(operation, call);
        return call.beforeFailing(hooks::callFailed);
    }

    private <O> CallFuture<Response<O>> answer(Operation<?, O, ?> operation, HttpRequest request, CallHooks hooks) {
        CallAttempts attempts = retries.begin(operation, callTimeout);
        return attempts.needsAdmission()
                ? attempts.admission().then(admitted -> answer(attempts, operation, request, hooks))
                : answer(attempts, operation, request, hooks);
    }

    private <O> CallFuture<Response<O>> answer(
            CallAttempts attempts, Operation<?, O, ?> operation, HttpRequest request, CallHooks hooks) {
        return attempt(attempts, operation, request, hooks).thenRecover(SmithwrightException.class, failure -> {
            hooks.attemptFailed(failure, attempts.count());
            return attempts.backoff(failure)
                    .then(this::pause)
                    .then(rested -> answer(attempts, operation, request, hooks));
        });
    }

    private CompletableFuture<Void> pause(Duration delay) {
        return delay.isZero()
                ? CompletableFuture.completedFuture(null)
                : retries.timer().delay(delay);
    }

    private <O> CallFuture<Response<O>> attempt(
            CallAttempts attempts, Operation<?, O, ?> operation, HttpRequest request, CallHooks hooks) {
        return CallFuture.start(() -> {
                    HttpRequest numbered = attempts.next(request);
                    return authorized(operation, hooks.beforeSigning(numbered, attempts.count()));
                })
                .then(authorized -> {
                    hooks.beforeSending(authorized, attempts.count());
                    return CallFuture.of(transport.sendAsync(authorized)).map(received -> {
                        HttpResponse response = hooks.afterReceiving(received, attempts.count());
                        Response<O> answer = answers.read(attempts, operation, authorized, response);
                        hooks.attemptSucceeded(answer, attempts.count());
                        return answer;
                    });
                });
    }

    private CompletableFuture<HttpRequest> authorized(Operation<?, ?, ?> operation, HttpRequest request) {
        return operation.auth() == OperationAuth.SIGNED
                ? signer.signAsync(operation, request)
                : CompletableFuture.completedFuture(request);
    }

    @Override
    public <I> CompletableFuture<HttpRequest> prepare(Operation<I, ?, ?> operation, I input) {
        return CallFuture.start(() -> {
            HttpRequest request = requests.write(operation, input);
            return authorized(operation, retries.begin(operation, callTimeout).next(request));
        });
    }

    @Override
    public <I> CompletableFuture<PresignedRequest> presign(Operation<I, ?, ?> operation, I input, Duration validFor) {
        return new Presigning(requests, calls).presignAsync(signer, operation, input, validFor);
    }

    /**
     * {@inheritDoc}
     *
     * @param overrides {@link RequestOverrides}
     */
    @Override
    public AsyncOperationCaller with(CallOverrides overrides) {
        return new AsyncWireCaller(this, RequestOverrides.of(overrides));
    }

    /**
     * Ends the calls under way, each with a {@link ClientClosedException}, and closes the transport. Does nothing for a view
     * that {@link #with} gave.
     */
    @Override
    public void close() {
        if (isView) {
            return;
        }
        calls.close();
        retries.close();
        signer.close();
        transport.close();
    }
}

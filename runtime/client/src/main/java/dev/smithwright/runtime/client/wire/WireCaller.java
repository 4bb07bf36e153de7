package dev.smithwright.runtime.client.wire;

import dev.smithwright.runtime.awsjson.AwsJson;
import dev.smithwright.runtime.client.interceptor.CallHooks;
import dev.smithwright.runtime.client.interceptor.Interceptors;
import dev.smithwright.runtime.client.retry.CallAttempts;
import dev.smithwright.runtime.client.retry.Retries;
import dev.smithwright.runtime.client.retry.RetrySettings;
import dev.smithwright.runtime.client.signing.PresignedRequest;
import dev.smithwright.runtime.client.signing.RequestSigner;
import dev.smithwright.runtime.client.transport.HttpRequest;
import dev.smithwright.runtime.client.transport.HttpResponse;
import dev.smithwright.runtime.client.transport.HttpTransport;
import dev.smithwright.runtime.client.transport.TransportException;
import dev.smithwright.runtime.error.SmithwrightException;
import dev.smithwright.runtime.operation.CallOverrides;
import dev.smithwright.runtime.operation.Operation;
import dev.smithwright.runtime.operation.OperationAuth;
import dev.smithwright.runtime.operation.OperationCaller;
import dev.smithwright.runtime.operation.Response;
import dev.smithwright.runtime.validation.InvalidInputException;
import java.time.Duration;
import org.jspecify.annotations.Nullable;

/** Carries out operations of one service over HTTP, in the service's protocol. */
public final class WireCaller implements OperationCaller, RequestPreparer, RequestPresigner {

    private final Interceptors interceptors;
    private final HttpTransport transport;
    private final RequestSigner signer;
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
    public WireCaller(WireSettings settings, HttpTransport transport, RequestSigner signer) {
        this(settings, transport, signer, new Retries(RetrySettings.NONE));
    }

    /**
     * Makes a caller that closes {@code transport} and {@code retries} when it is closed itself.
     *
     * @throws IllegalArgumentException if none of the service's protocols is known here
     */
    public WireCaller(WireSettings settings, HttpTransport transport, RequestSigner signer, Retries retries) {
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

    private WireCaller(WireCaller origin, RequestOverrides overrides) {
        this.interceptors = origin.interceptors;
        this.transport = origin.transport;
        this.signer = overrides.signer(origin.signer);
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
     * @throws InvalidInputException if the input violates constraints of the model; nothing is sent
     * @throws dev.smithwright.runtime.client.signing.SigningException if the call cannot be signed; nothing is sent
     * @throws dev.smithwright.runtime.client.transport.CallTimeoutException if the time of the call is over, or that of its
     *     last attempt
     * @throws dev.smithwright.runtime.client.transport.CallInterruptedException if the thread is interrupted while it
     *     waits; its interrupt flag is set again
     * @throws TransportException if no answer can be had for another reason
     * @throws ClientClosedException if the client is closed before the answer comes
     * @throws UnreadableResponseException if the answer is none of the service's
     * @throws dev.smithwright.runtime.error.UnwritableShapeException if the input is nested too deeply or has a map's key
     *     that is no Unicode; nothing is sent
     * @throws IllegalArgumentException if the operation is one of another service
     */
    @Override
    public <I, O, E> Response<O> call(Operation<I, O, E> operation, I input) {
        calls.admit(operation);
        CallHooks hooks = interceptors.begin(operation, input);
        try {
            Response<O> response = send(operation, requests.write(operation, input), hooks);
            hooks.callSucceeded(response);
            return response;
        } catch (RuntimeException | Error failure) {
            hooks.callFailed(failure);
            throw failure;
        }
    }

    private <O> Response<O> send(Operation<?, O, ?> operation, HttpRequest request, CallHooks hooks) {
        ThreadCall call = new ThreadCall();
        calls.add(call);
        try {
            return answer(operation, request, hooks);
        } catch (TransportException | IllegalStateException failure) {
            // A transport that is closed with the client may be so before the interrupt is seen.
            throw call.isClosed() ? ClientClosedException.before(operation, failure) : failure;
        } finally {
            calls.remove(call);
            call.leave();
        }
    }

    private <O> Response<O> answer(Operation<?, O, ?> operation, HttpRequest request, CallHooks hooks) {
        CallAttempts attempts = retries.begin(operation, callTimeout);
        if (attempts.needsAdmission()) {
            ThreadWait.forAdmission(attempts);
        }
        while (true) {
            try {
                return attempt(attempts, operation, request, hooks);
            } catch (SmithwrightException failure) {
                hooks.attemptFailed(failure, attempts.count());
                attempts.throwIfFinal(failure);
                ThreadWait.forNextAttempt(attempts, failure, retries.timer());
            }
        }
    }

    /** Each attempt is signed anew, for signatures hold only for a while; the bytes of the body stay the same. */
    private <O> Response<O> attempt(
            CallAttempts attempts, Operation<?, O, ?> operation, HttpRequest request, CallHooks hooks) {
        HttpRequest numbered = attempts.next(request);
        HttpRequest authorized = authorized(operation, hooks.beforeSigning(numbered, attempts.count()));
        hooks.beforeSending(authorized, attempts.count());
        HttpResponse response = hooks.afterReceiving(transport.send(authorized), attempts.count());
        Response<O> answer = answers.read(attempts, operation, authorized, response);
        hooks.attemptSucceeded(answer, attempts.count());
        return answer;
    }

    private HttpRequest authorized(Operation<?, ?, ?> operation, HttpRequest request) {
        return operation.auth() == OperationAuth.SIGNED ? signer.sign(operation, request) : request;
    }

    @Override
    public <I> HttpRequest prepare(Operation<I, ?, ?> operation, I input) {
        HttpRequest request = requests.write(operation, input);
        return authorized(operation, retries.begin(operation, callTimeout).next(request));
    }

    @Override
    public <I> PresignedRequest presign(Operation<I, ?, ?> operation, I input, Duration validFor) {
        return new Presigning(requests, calls).presign(signer, operation, input, validFor);
    }

    /**
     * {@inheritDoc}
     *
     * @param overrides {@link RequestOverrides}
     */
    @Override
    public OperationCaller with(CallOverrides overrides) {
        return new WireCaller(this, RequestOverrides.of(overrides));
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

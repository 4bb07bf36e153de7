package dev.smithwright.runtime.client.wire;

import dev.smithwright.runtime.client.signing.AsyncRequestSigner;
import dev.smithwright.runtime.client.signing.PresignedRequest;
import dev.smithwright.runtime.client.signing.RequestSigner;
import dev.smithwright.runtime.client.transport.CallInterruptedException;
import dev.smithwright.runtime.client.transport.HttpRequest;
import dev.smithwright.runtime.operation.CallFuture;
import dev.smithwright.runtime.operation.Operation;
import java.time.Duration;

/** Presigns requests for callers that wait for credentials, and for those that do not. Loaded with the first of them. */
final class Presigning {

    private final RequestWriter requests;
    private final CallsUnderWay calls;

    Presigning(RequestWriter requests, CallsUnderWay calls) {
        this.requests = requests;
        this.calls = calls;
    }

    <I> PresignedRequest presign(RequestSigner signer, Operation<I, ?, ?> operation, I input, Duration validFor) {
        HttpRequest request = request(operation, input);
        ThreadCall call = new ThreadCall();
        calls.add(call);
        try {
            return signer.presign(operation, request, validFor);
        } catch (CallInterruptedException interrupted) {
            throw call.isClosed() ? ClientClosedException.before(operation, interrupted) : interrupted;
        } finally {
            calls.remove(call);
            call.leave();
        }
    }

    <I> CallFuture<PresignedRequest> presignAsync(
            AsyncRequestSigner signer, Operation<I, ?, ?> operation, I input, Duration validFor) {
        CallFuture<PresignedRequest> presigned =
                CallFuture.start(() -> signer.presignAsync(operation, request(operation, input), validFor));
        calls.add(operation, presigned);
        return presigned;
    }

    private <I> HttpRequest request(Operation<I, ?, ?> operation, I input) {
        calls.admit(operation);
        if (!operation.isPresignable()) {
            throw new IllegalArgumentException(
                    operation + " is called without a signature, so that there is nothing to presign"
                            + " and its parameters would be lost: let those who would get the address call the operation themselves,"
                            + " without credentials");
        }
        return requests.writePresignable(operation, input);
    }
}

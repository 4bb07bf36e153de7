package dev.smithwright.runtime.client.interceptor;

import dev.smithwright.runtime.client.transport.HttpRequest;
import dev.smithwright.runtime.client.transport.HttpResponse;
import dev.smithwright.runtime.error.SmithwrightException;
import dev.smithwright.runtime.operation.Response;

/**
 * Hooks around one call and its attempts. They are used one after the other: in the thread that calls, or, for an asynchronous
 * client, in whatever thread completes a step, where they must not block. An exception that a hook throws ends the call; that of
 * {@link #callFailed} is added to the failure.
 *
 * <p>For each attempt: {@link #beforeSigning}, {@link #beforeSending}, {@link #afterReceiving}, then
 * {@link #attemptSucceeded} or {@link #attemptFailed}. At last {@link #callSucceeded} or {@link #callFailed}, which also
 * comes after a call that ended before its first attempt, such as one with an invalid input.
 */
public interface CallHooks {

    /** Hooks that do nothing. */
    CallHooks NONE = new CallHooks() {};

    /**
     * Returns the request to sign and send: the one that is given, or one that differs from it, for example by a header.
     *
     * @param request the request; header values may be secrets
     * @param attempt number of the attempt, from 1
     */
    default HttpRequest beforeSigning(HttpRequest request, int attempt) {
        return request;
    }

    /**
     * Is shown the request as it is sent.
     *
     * @param request the request with its signature, where the operation has one
     * @param attempt number of the attempt, from 1
     */
    default void beforeSending(HttpRequest request, int attempt) {}

    /**
     * Returns the response to read: the one that is given, or one that differs from it.
     *
     * @param response the response, whatever its status; its body may hold secrets
     * @param attempt number of the attempt, from 1
     */
    default HttpResponse afterReceiving(HttpResponse response, int attempt) {
        return response;
    }

    /**
     * Is told that an attempt brought an output, which ends the call.
     *
     * @param attempt number of the attempt, from 1
     */
    default void attemptSucceeded(Response<?> response, int attempt) {}

    /**
     * Is told that an attempt failed, before it is decided whether another follows.
     *
     * @param failure the service's error, or what kept the answer from coming
     * @param attempt number of the attempt, from 1
     */
    default void attemptFailed(SmithwrightException failure, int attempt) {}

    /** Is told that the call ended with an output. */
    default void callSucceeded(Response<?> response) {}

    /** Is told that the call ended with an exception. */
    default void callFailed(Throwable failure) {}
}

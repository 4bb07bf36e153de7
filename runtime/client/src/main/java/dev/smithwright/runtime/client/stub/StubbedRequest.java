package dev.smithwright.runtime.client.stub;

import dev.smithwright.runtime.client.transport.HttpRequest;
import dev.smithwright.runtime.operation.Operation;

/**
 * A request that a stub got.
 *
 * @param operation the operation
 * @param input the input as it was sent, with the idempotency token that the client filled in, if there is one
 * @param attempt the number of the attempt within its call, from 1: a call that is tried again sends several requests
 * @param http the request itself, signed if it had to be
 * @param <I> type of the input
 */
public record StubbedRequest<I>(Operation<I, ?, ?> operation, I input, int attempt, HttpRequest http) {}

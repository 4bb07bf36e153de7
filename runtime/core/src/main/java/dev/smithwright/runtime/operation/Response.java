package dev.smithwright.runtime.operation;

/**
 * An output together with the metadata of the response that brought it.
 *
 * @param output the output
 * @param metadata request id, status, headers and attempts
 * @param <O> type of the output
 */
public record Response<O>(O output, ResponseMetadata metadata) {}

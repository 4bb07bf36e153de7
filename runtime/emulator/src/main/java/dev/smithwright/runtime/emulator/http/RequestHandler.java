package dev.smithwright.runtime.emulator.http;

/** Answers requests. Used by many threads at once. */
public interface RequestHandler {

    /** Returns the answer to the request. */
    ServerResponse handle(ServerRequest request);
}

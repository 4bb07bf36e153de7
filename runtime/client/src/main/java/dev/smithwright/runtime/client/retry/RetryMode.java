package dev.smithwright.runtime.client.retry;

/** How calls are tried again, as in all AWS SDKs ("Retry behavior" in their reference guide). */
public enum RetryMode {
    /**
     * Failures that may pass are tried again after a random time that grows, as long as the client's retry quota lasts:
     * retries use it up, successes give it back, so that a service in trouble is not called ever more often.
     */
    STANDARD,
    /** As {@link #STANDARD}, and once the service throttles, also first attempts wait, so that the client keeps its rate. */
    ADAPTIVE,
    /** Each call is sent once. */
    NONE
}

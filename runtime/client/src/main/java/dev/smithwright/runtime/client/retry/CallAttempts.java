package dev.smithwright.runtime.client.retry;

import dev.smithwright.runtime.client.transport.CallTimeoutException;
import dev.smithwright.runtime.client.transport.HttpRequest;
import dev.smithwright.runtime.client.transport.HttpResponse;
import dev.smithwright.runtime.client.transport.TransportException;
import dev.smithwright.runtime.error.SmithwrightException;
import dev.smithwright.runtime.operation.CallFuture;
import java.time.Duration;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.ThreadLocalRandom;
import org.jspecify.annotations.Nullable;

/**
 * The attempts of one call, for callers that wait and for those that do not: numbers them, keeps the time of the call, and
 * tells after a failure when the next one follows, if one does. Used by one thread after another.
 */
public final class CallAttempts {

    private final Retries retries;
    private final CallTime time;
    private final String invocationId;
    private int count;
    private boolean signedAnew;
    private @Nullable String retryAfter;
    private @Nullable QuotaUse quotaUse;

    CallAttempts(Retries retries, CallTime time) {
        this.retries = retries;
        this.time = time;
        this.invocationId = invocationId();
    }

    /** Need not be hard to guess; a secure random number would make a first call load the JDK's providers of security. */
    private static String invocationId() {
        ThreadLocalRandom random = ThreadLocalRandom.current();
        long high = (random.nextLong() & ~0xf000L) | 0x4000L;
        long low = (random.nextLong() >>> 2) | Long.MIN_VALUE;
        return new UUID(high, low).toString();
    }

    /** Tells whether the first attempt may have to wait for {@link #admission}. */
    public boolean needsAdmission() {
        return retries.settings().mode() == RetryMode.ADAPTIVE;
    }

    /**
     * Returns a future that completes when the first attempt may be made. It fails with a {@link CallTimeoutException} if
     * the time of the call is over before.
     */
    public CallFuture<Void> admission() {
        return quotaUse().admission();
    }

    /**
     * Returns the request of the next attempt: it says which one it is, and ends with the time of the call.
     *
     * @throws CallTimeoutException if the time of the call is over
     */
    public HttpRequest next(HttpRequest request) {
        if (time.endsWithin(Duration.ZERO)) {
            throw time.exceeded(null);
        }
        count++;
        signedAnew = false;
        Map<String, String> headers = new LinkedHashMap<>();
        headers.put("amz-sdk-invocation-id", invocationId);
        headers.put(
                "amz-sdk-request",
                "attempt=" + count + "; max=" + retries.settings().maxAttempts());
        HttpRequest numbered = request.withMoreHeaders(headers);
        return time.endsWithin(request.timeout()) ? numbered.withTimeout(time.atMost(request.timeout())) : numbered;
    }

    /** Returns the number of the attempt under way, from 1. */
    public int count() {
        return count;
    }

    /** Takes notice of an answer, which may say when to come again. */
    public void answered(HttpResponse response) {
        retryAfter = response.header("x-amz-retry-after");
    }

    /**
     * Takes notice that the attempt failed for its signature alone, and that the next one, signed anew, may succeed: then it
     * is made even where the failure is otherwise final.
     */
    public void signAnew() {
        signedAnew = true;
    }

    /** Ends a call that succeeded. */
    public void succeeded() {
        if (retries.isQuotaInUse()) {
            quotaUse().giveBack();
        }
    }

    /** Loaded when a call fails, or has to wait for its turn: most do neither. */
    private QuotaUse quotaUse() {
        QuotaUse use = quotaUse;
        if (use == null) {
            use = new QuotaUse(retries, time);
            quotaUse = use;
        }
        return use;
    }

    /** Throws {@code failure} if nothing can follow on it: a call that just fails has no need of quota and waits. */
    public void throwIfFinal(SmithwrightException failure) {
        if (!mayPass(failure) && !(failure instanceof CallTimeoutException)) {
            throw counted(failure);
        }
    }

    boolean mayPass(SmithwrightException failure) {
        return retries.settings().maxAttempts() > 1 && (signedAnew || RetryableFailures.includes(failure));
    }

    SmithwrightException counted(SmithwrightException failure) {
        if (failure instanceof TransportException broken) {
            broken.countAttempts(count);
        }
        return failure;
    }

    /**
     * Returns a future of the time to wait before the next attempt. It fails with {@code failure} itself if none follows,
     * and with a {@link CallTimeoutException} if the time of the call would be over by then.
     */
    public CallFuture<Duration> backoff(SmithwrightException failure) {
        return quotaUse().backoff(this, failure);
    }

    /** Returns what the last answer says of when to come again, as it stands there; null where it says nothing. */
    @Nullable
    String retryAfter() {
        return retryAfter;
    }
}

package dev.smithwright.runtime.emulator.control.log;

import java.time.Duration;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * A request that an emulator answered, without its secrets.
 *
 * @param time when it came, to the millisecond, whatever time the emulator plays
 * @param duration how long the answer took, without what it took to send it
 * @param method method, for example {@code POST}
 * @param path path, for example {@code /}
 * @param operation name of the operation, null where the request names none
 * @param status HTTP status of the answer, 0 for a connection that was dropped
 * @param error code of the error that was answered, null for none
 * @param userAgent what the caller calls itself; null where it does not say, as within one process
 * @param request what was asked
 * @param response what was answered
 */
public record LoggedRequest(
        Instant time,
        Duration duration,
        String method,
        String path,
        @Nullable String operation,
        int status,
        @Nullable String error,
        @Nullable String userAgent,
        LoggedBody request,
        LoggedBody response) {}

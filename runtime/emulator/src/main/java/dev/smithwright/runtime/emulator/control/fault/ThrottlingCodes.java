package dev.smithwright.runtime.emulator.control.fault;

import dev.smithwright.runtime.operation.Operation;
import java.util.List;

/** The errors by which services throttle, the most usual first. Clients know them all, models mostly one. */
final class ThrottlingCodes {

    private static final List<String> CODES = List.of(
            "ThrottlingException",
            "TooManyRequestsException",
            "ThrottledException",
            "ProvisionedThroughputExceededException",
            "RequestLimitExceeded",
            "RequestThrottled");

    private ThrottlingCodes() {}

    /** Returns the first that the model of the operation's service knows, or else the most usual one. */
    static String of(Operation<?, ?, ?> operation) {
        for (String code : CODES) {
            if (operation.errors().schema(code) != null) {
                return code;
            }
        }
        return CODES.get(0);
    }
}

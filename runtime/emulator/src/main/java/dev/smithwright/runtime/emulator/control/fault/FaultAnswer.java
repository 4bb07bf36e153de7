package dev.smithwright.runtime.emulator.control.fault;

import org.jspecify.annotations.Nullable;

/** What a call gets in the place of its answer. */
public sealed interface FaultAnswer {

    /**
     * An error, as the service itself would send it.
     *
     * @param code code of the error, for a modelled one its name, for example {@code InternalErrorException}
     * @param status HTTP status, from 400 to 599; null for the one that the service gives to the error
     * @param message message of the error
     */
    record ServiceError(String code, @Nullable Integer status, String message) implements FaultAnswer {

        private static final int MAX_CODE_LENGTH = 128;

        /**
         * Checks code and status.
         *
         * @throws IllegalArgumentException if the code is no name or the status is none of an error
         */
        public ServiceError {
            if (!isName(code)) {
                throw new IllegalArgumentException(
                        "the code of an error is a name of letters, digits, '.', '_' and '-', of up to "
                                + MAX_CODE_LENGTH);
            }
            if (status != null && (status < 400 || status > 599)) {
                throw new IllegalArgumentException(status + " is not the status of an error, from 400 to 599");
            }
        }

        private static boolean isName(String code) {
            for (int i = 0; i < code.length(); i++) {
                char c = code.charAt(i);
                boolean letterOrDigit = (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || (c >= '0' && c <= '9');
                if (!letterOrDigit && c != '.' && c != '_' && c != '-') {
                    return false;
                }
            }
            return !code.isEmpty() && code.length() <= MAX_CODE_LENGTH;
        }
    }

    /** Nothing: the connection is closed. */
    record DroppedConnection() implements FaultAnswer {}
}

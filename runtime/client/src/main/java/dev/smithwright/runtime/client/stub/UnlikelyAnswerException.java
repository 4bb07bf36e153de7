package dev.smithwright.runtime.client.stub;

import java.io.Serial;

/** The service would never give this answer. Who lays it down gets this; who asks for it gets a {@link StubError}. */
final class UnlikelyAnswerException extends IllegalArgumentException {

    @Serial
    private static final long serialVersionUID = 1L;

    UnlikelyAnswerException(String message) {
        super(message);
    }
}

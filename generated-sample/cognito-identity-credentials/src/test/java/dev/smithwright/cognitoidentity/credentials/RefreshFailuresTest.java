package dev.smithwright.cognitoidentity.credentials;

import static org.assertj.core.api.Assertions.assertThat;

import dev.smithwright.cognitoidentity.model.InternalErrorException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.logging.Handler;
import java.util.logging.LogRecord;
import java.util.logging.Logger;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class RefreshFailuresTest {

    private static final Instant END = Instant.parse("2026-01-02T03:04:05Z");

    private final Logger logger = Logger.getLogger("dev.smithwright.cognitoidentity.credentials");
    private final List<String> lines = new ArrayList<>();
    private final Handler handler = new Handler() {
        @Override
        public void publish(LogRecord line) {
            lines.add(line.getLevel() + " " + line.getMessage());
        }

        @Override
        public void flush() {}

        @Override
        public void close() {}
    };

    @BeforeEach
    void listen() {
        logger.setUseParentHandlers(false);
        logger.addHandler(handler);
    }

    @AfterEach
    void leave() {
        logger.removeHandler(handler);
        logger.setUseParentHandlers(true);
    }

    @Test
    void saysWhatFailedAndHowLongTheCredentialsLast() {
        report(new InternalErrorException("down"));

        assertThat(lines)
                .containsExactly(
                        "WARNING Credentials of identity pool p could not be renewed and are used on; they expire at"
                                + " 2026-01-02T03:04:05Z: dev.smithwright.cognitoidentity.model.InternalErrorException: down");
    }

    @Test
    void doesNotRepeatWhatOthersThrow() {
        report(new IllegalStateException("the token is eyJhbGciOi"));

        assertThat(lines).singleElement().asString().endsWith(": java.lang.IllegalStateException");
    }

    private static void report(Throwable failure) {
        SessionCredentials credentials = new SessionCredentials("ASIA", "secret", "token", END);
        new RefreshFailures("identity pool p").report(failure, new Lease(credentials, END, END, 0));
    }
}

package dev.smithwright.runtime.client.wire;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowable;

import dev.smithwright.runtime.client.signing.SignatureV4Signer;
import dev.smithwright.runtime.client.transport.HttpResponse;
import dev.smithwright.runtime.error.ServiceException;
import dev.smithwright.runtime.error.SmithwrightException;
import dev.smithwright.runtime.notes.NoteBook;
import dev.smithwright.runtime.notes.ReadNoteInput;
import dev.smithwright.runtime.notes.UnmodeledNoteBookException;
import dev.smithwright.runtime.validation.ValidationLevel;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** Bodies that are no answer of the service, as outputs and as errors: what comes of them is typed, and says what is known. */
class GarbageBodiesTest {

    private static final String SECRET = "hunter2";
    private static final Map<String, List<String>> HEADERS =
            Map.of("x-amzn-requestid", List.of("id-1"), "content-type", List.of("text/plain"));

    /** Whether a body may be shown, and whether it is garbage as an output and as an error. */
    enum Garbage {
        HTML("<html><body>502 Bad Gateway</body></html>", Shown.YES),
        TERMINAL_CODES("\u001b[2J\u001b[31m\r\n\u0007\u202e owned", Shown.YES),
        NUL_BYTES("\u0000\u0000\u0000\u0000", Shown.YES),
        TEXT("upstream connect error or disconnect/reset before headers", Shown.YES),
        XML("<?xml version=\"1.0\"?><Error><Code>AccessDenied</Code></Error>", Shown.YES),
        LONG_PAGE("<" + "x".repeat(1_000_000), Shown.YES),
        ARRAY("[{\"Text\":\"a\"}]", Shown.YES),
        STRING("\"text\"", Shown.YES),
        NULL("null", Shown.YES),
        NUMBER("1e999999999", Shown.YES),
        BYTE_ORDER_MARK("\ufeff{\"Text\":\"a\"}", Shown.YES),
        INVALID_UTF8_PAGE(new byte[] {'<', (byte) 0xc3, (byte) 0x28, (byte) 0xff}, Shown.YES),
        WHITE_SPACE("  \r\n", Shown.NO),
        INVALID_UTF8(new byte[] {'{', '"', (byte) 0xc3, (byte) 0x28, '"', ':', '1', '}'}, Shown.NO),
        CUT_IN_A_STRING("{\"__type\":\"Busy\",\"Text\":\"" + SECRET, Shown.NO),
        CUT_IN_AN_OBJECT("{\"Text\":\"" + SECRET + "\",", Shown.NO),
        SOMETHING_BEHIND("{\"Text\":\"" + SECRET + "\"} <html>", Shown.NO),
        TWO_DOCUMENTS("{\"Text\":\"" + SECRET + "\"}{}", Shown.NO),
        SINGLE_QUOTES("{'Text':'" + SECRET + "'}", Shown.NO),
        DEEP_ARRAYS("{\"Text\":" + "[".repeat(100_000) + "]".repeat(100_000) + "}", Shown.NO),
        DEEP_OBJECTS("{\"a\":".repeat(100_000) + "1" + "}".repeat(100_000), Shown.NO),
        LONG_NUMBER("{\"x\":" + "1".repeat(100_000) + "}", Shown.NO),
        LONG_NAME("{\"" + "x".repeat(100_000) + "\":1}", Shown.NO);

        /** One character for each byte. */
        private final String body;

        private final Shown shown;

        Garbage(String body, Shown shown) {
            this(body.getBytes(StandardCharsets.UTF_8), shown);
        }

        Garbage(byte[] body, Shown shown) {
            this.body = new String(body, StandardCharsets.ISO_8859_1);
            this.shown = shown;
        }

        byte[] body() {
            return body.getBytes(StandardCharsets.ISO_8859_1);
        }
    }

    private enum Shown {
        YES,
        NO
    }

    @ParameterizedTest
    @EnumSource
    void asAnOutput(Garbage garbage) {
        Throwable thrown = thrown(200, garbage.body());

        assertThat(thrown).isInstanceOfSatisfying(UnreadableResponseException.class, failure -> {
            assertThat(failure.operation()).isEqualTo("ReadNote");
            assertThat(failure.requestId()).isEqualTo("id-1");
            assertThat(failure.httpStatus()).isEqualTo(200);
            assertThat(failure.excerpt() != null).isEqualTo(garbage.shown == Shown.YES);
            assertThat(failure).hasMessageContaining("id-1");
        });
        assertPrintable(thrown);
    }

    @ParameterizedTest
    @EnumSource
    void asAnErrorOfTheCaller(Garbage garbage) {
        assertError(garbage, 400, false);
    }

    @ParameterizedTest
    @EnumSource
    void asAnErrorOfTheService(Garbage garbage) {
        assertError(garbage, 500, true);
    }

    @ParameterizedTest
    @EnumSource
    void asAnErrorOfSomebodyInBetween(Garbage garbage) {
        assertError(garbage, 503, true);
    }

    private static void assertError(Garbage garbage, int status, boolean retryable) {
        Throwable thrown = thrown(status, garbage.body());

        assertThat(thrown)
                .isInstanceOfSatisfying(UnmodeledNoteBookException.class, error -> {
                    assertThat(error.operation()).isEqualTo("ReadNote");
                    assertThat(error.requestId()).isEqualTo("id-1");
                    assertThat(error.httpStatus()).isEqualTo(status);
                    assertThat(error.isRetryable()).isEqualTo(retryable);
                })
                .hasMessageStartingWith("the body of the answer with status " + status + " ")
                .hasMessageContaining(garbage.shown == Shown.YES ? "; it begins with: " : "makes no sense: ");
        assertPrintable(thrown);
    }

    /** Any of these may end up in a log, or on somebody's terminal. */
    private static void assertPrintable(Throwable thrown) {
        for (Throwable each = thrown; each != null; each = each.getCause()) {
            assertThat(each.toString())
                    .hasSizeLessThan(700)
                    .doesNotContain(SECRET, "ackson", "StreamRead")
                    .doesNotContainPattern("[\\p{Cntrl}\\u202e\\ufeff]");
        }
    }

    /** What the service itself may well answer, and answers about itself. */
    enum Odd {
        EMPTY("", null),
        WRONG_CONTENT_TYPE("{\"Text\":\"a\"}", "a"),
        DUPLICATE_KEY("{\"Text\":\"a\",\"Text\":\"b\"}", "b"),
        UNKNOWN_MEMBERS("{\"Other\":[{\"x\":1e999}],\"Text\":\"a\"}", "a"),
        EXPLICIT_NULL("{\"Text\":null}", null);

        private final String body;
        private final String text;

        Odd(String body, String text) {
            this.body = body;
            this.text = text;
        }
    }

    @ParameterizedTest
    @EnumSource
    void whatIsOddButJsonIsRead(Odd odd) {
        var response =
                caller(200, odd.body.getBytes(StandardCharsets.UTF_8)).call(NoteBook.READ_NOTE, new ReadNoteInput("a"));

        assertThat(response.output().text()).isEqualTo(odd.text);
    }

    @ParameterizedTest
    @EnumSource
    void andIsAnErrorWithoutAMessageWhereTheStatusSaysSo(Odd odd) {
        assertThat(thrown(500, odd.body.getBytes(StandardCharsets.UTF_8)))
                .isInstanceOf(ServiceException.class)
                .hasToString("dev.smithwright.runtime.notes.UnmodeledNoteBookException: "
                        + "(ReadNote: UnknownError, status 500, request id id-1)");
    }

    private static Throwable thrown(int status, byte[] body) {
        Throwable thrown = catchThrowable(() -> caller(status, body).call(NoteBook.READ_NOTE, new ReadNoteInput("a")));
        assertThat(thrown).isInstanceOf(SmithwrightException.class);
        return thrown;
    }

    private static WireCaller caller(int status, byte[] body) {
        return new WireCaller(
                new WireSettings(
                        NoteBook.SERVICE,
                        URI.create("https://notes.example/"),
                        ValidationLevel.NONE,
                        Duration.ofSeconds(7)),
                new ScriptedTransport().then(() -> new HttpResponse(status, HEADERS, body)),
                new SignatureV4Signer(null, null, Clock.systemUTC()));
    }
}

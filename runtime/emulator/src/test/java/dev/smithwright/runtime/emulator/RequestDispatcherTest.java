package dev.smithwright.runtime.emulator;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.smithwright.runtime.emulator.http.ServerRequest;
import dev.smithwright.runtime.emulator.http.ServerResponse;
import dev.smithwright.runtime.error.ErrorDetails;
import dev.smithwright.runtime.error.ServiceException;
import dev.smithwright.runtime.notes.NoteBook;
import dev.smithwright.runtime.notes.NoteNotFoundException;
import dev.smithwright.runtime.notes.ReadNoteInput;
import dev.smithwright.runtime.notes.ReadNoteOutput;
import dev.smithwright.runtime.operation.Operation;
import dev.smithwright.runtime.operation.ServiceDescription;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.BiFunction;
import java.util.function.Supplier;
import java.util.logging.Handler;
import java.util.logging.LogRecord;
import java.util.logging.Logger;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class RequestDispatcherTest {

    private static final String UUID_PATTERN = "[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}";

    private static final URI ADDRESS = URI.create("/");

    private final Notes notes = new Notes();
    private final DispatchSettings settings = DispatchSettings.of(new NoteBookRouter(notes));

    @Test
    void answersWithTheOutput() {
        dispatch("PutNote", "{\"NoteId\":\"a\",\"Text\":\"hello\"}");

        ServerResponse response = dispatch("ReadNote", "{\"NoteId\":\"a\",\"Later\":[1]}");

        assertThat(response.status()).isEqualTo(200);
        assertThat(text(response)).isEqualTo("{\"Text\":\"hello\"}");
        assertThat(response.headers()).containsEntry("Content-Type", "application/x-amz-json-1.1");
        assertThat(response.headers().get("x-amzn-RequestId")).matches(UUID_PATTERN);
        assertThat(response.headers()).doesNotContainKeys("x-amzn-ErrorType", "x-amzn-ErrorMessage");
    }

    @Test
    void answersWithNoBodyWhereThereIsNoOutput() {
        dispatch("PutNote", "{\"NoteId\":\"a\",\"Text\":\"hello\"}");

        ServerResponse response = dispatch("DeleteNote", "{\"NoteId\":\"a\"}");

        assertThat(response.status()).isEqualTo(200);
        assertThat(response.body()).isEmpty();
    }

    @Test
    void answersWithTheHandlersError() {
        ServerResponse response = dispatch("ReadNote", "{\"NoteId\":\"a\"}");

        assertThat(response.status()).isEqualTo(404);
        assertThat(text(response))
                .isEqualTo("{\"__type\":\"NoteNotFoundException\",\"message\":\"Note 'a' not found.\"}");
        assertThat(response.headers())
                .containsEntry("Content-Type", "application/x-amz-json-1.1")
                .containsEntry("x-amzn-ErrorType", "NoteNotFoundException:")
                .containsEntry("x-amzn-ErrorMessage", "Note 'a' not found.");
        assertThat(response.headers().get("x-amzn-RequestId")).matches(UUID_PATTERN);
    }

    @Test
    void theStatusOfErrorsIsUpToThePolicy() {
        RequestDispatcher dispatcher =
                new RequestDispatcher(settings.withErrorStatus(ErrorStatusPolicy.everyClientFault(400)));

        assertThat(dispatcher.handle(request("ReadNote", "{\"NoteId\":\"a\"}")).status())
                .isEqualTo(400);
        assertThat(ErrorStatusPolicy.everyClientFault(400).status(raised("InternalErrorException", 500)))
                .isEqualTo(500);
    }

    @Test
    void anErrorOutsideOfTheModelKeepsItsCode() {
        ServerResponse response = dispatch((input, context) -> {
            throw raised("MissingAuthenticationTokenException", 403);
        });

        assertThat(response.status()).isEqualTo(403);
        assertThat(text(response)).isEqualTo("{\"__type\":\"MissingAuthenticationTokenException\",\"message\":\"no\"}");
    }

    @Test
    void noTargetIsNotFound() {
        ServerResponse response = new RequestDispatcher(settings)
                .handle(new ServerRequest("POST", ADDRESS, Map.of(), "{}".getBytes(StandardCharsets.UTF_8)));

        assertError(response, 404, "UnknownOperationException");
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "ReadNote", "NoteBook_20240101"})
    void aTargetWithoutServiceIsNotFound(String target) {
        assertError(new RequestDispatcher(settings).handle(targeted(target, "{}")), 404, "UnknownOperationException");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "NoteBook_20240101.Nothing",
                "NoteBook_20240101.",
                "NoteBook_20240101.readnote",
                "OtherService.ReadNote",
                ".ReadNote",
                "a.b.ReadNote"
            })
    void anUnknownOperationIsRefused(String target) {
        ServerResponse response = new RequestDispatcher(settings).handle(targeted(target, "{}"));

        assertError(response, 400, "UnknownOperationException");
        assertThat(text(response)).isEqualTo("{\"__type\":\"UnknownOperationException\"}");
    }

    @ParameterizedTest
    @ValueSource(strings = {"GET", "PUT", "DELETE", "OPTIONS", "HEAD", "post"})
    void anyOtherMethodIsRefused(String method) {
        ServerResponse response = new RequestDispatcher(settings)
                .handle(new ServerRequest(
                        method,
                        ADDRESS,
                        targeted("NoteBook_20240101.ReadNote", "").headers(),
                        new byte[0]));

        assertError(response, 405, "MethodNotAllowedException");
        assertThat(response.headers()).containsEntry("Allow", "POST");
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "no json", "{", "[]", "null", "{\"NoteId\":1}", "{\"NoteId\":\"a\"} x", "<a/>"})
    void anUnreadableBodyIsRefused(String body) {
        assertError(dispatch("ReadNote", body), 400, "SerializationException");
    }

    @Test
    void anUnreadableBodyIsNotQuoted() {
        assertThat(text(dispatch("ReadNote", "{\"NoteId\":\"secret"))).doesNotContain("secret");
    }

    @Test
    void violationsOfTheModelAreToldAllAtOnce() {
        ServerResponse response = dispatch("ReadNote", "{\"NoteId\":\"" + "A".repeat(41) + "\"}");

        assertError(response, 400, "ValidationException");
        assertThat(text(response))
                .contains("2 validation errors detected: ")
                .contains("Member must have length less than or equal to 40")
                .contains("Member must satisfy regular expression pattern: [a-z0-9-]+");
    }

    @Test
    void aMissingMemberIsAViolation() {
        ServerResponse response = dispatch("ReadNote", "{\"NoteId\":null}");

        assertError(response, 400, "ValidationException");
        assertThat(response.headers())
                .containsEntry(
                        "x-amzn-ErrorMessage",
                        "1 validation error detected: Value null at 'noteId' failed to satisfy constraint: "
                                + "Member must not be null");
    }

    @Test
    void whoCallsIsAskedAfterTheJsonAndBeforeTheConstraints() {
        RequestDispatcher dispatcher = new RequestDispatcher(settings.withAuthenticator((operation, request) -> {
            throw raised(operation.name() + request.headers().get("x-key"), 403);
        }));
        ServerRequest request = request("ReadNote", "{\"NoteId\":\"NOT VALID\"}");

        assertError(dispatcher.handle(request), 403, "ReadNote[k]");
        assertError(dispatcher.handle(request("ReadNote", "{")), 400, "SerializationException");
    }

    @Test
    void anOperationThatNobodyWroteIsNotImplemented() {
        RequestDispatcher dispatcher =
                new RequestDispatcher(DispatchSettings.of(new NoteBookRouter(new NoteBookHandler() {})));

        ServerResponse response = dispatcher.handle(request("ReadNote", "{\"NoteId\":\"a\"}"));

        assertError(response, 501, "NotImplementedException");
        assertThat(text(response))
                .isEqualTo("{\"__type\":\"NotImplementedException\","
                        + "\"message\":\"NoteBook_20240101.ReadNote is not implemented by this emulator\"}");
    }

    @Test
    void aFailureIsLoggedAndNotShown() {
        List<LogRecord> log = new ArrayList<>();
        ServerResponse response = logging(
                log,
                () -> dispatch((input, context) -> {
                    throw new IllegalStateException("secret of the house");
                }));

        assertError(response, 500, "InternalFailure");
        String requestId = response.headers().get("x-amzn-RequestId");
        assertThat(text(response)).contains(requestId).doesNotContain("secret");
        assertThat(response.headers().toString()).doesNotContain("secret");
        assertThat(log).singleElement().satisfies(record -> {
            assertThat(record.getMessage()).isEqualTo("request " + requestId + " failed in NoteBook_20240101.ReadNote");
            assertThat(record.getThrown()).hasMessage("secret of the house");
        });
    }

    @Test
    void anErrorOfTheJvmIsAnswered() {
        ServerResponse response = logging(
                new ArrayList<>(),
                () -> dispatch((input, context) -> {
                    throw new StackOverflowError();
                }));

        assertError(response, 500, "InternalFailure");
    }

    @Test
    void aNullOutputIsAFailure() {
        ServerResponse response = logging(new ArrayList<>(), () -> dispatch((input, context) -> null));

        assertError(response, 500, "InternalFailure");
    }

    @Test
    void aBodyThatIsTooLargeIsRefused() {
        RequestDispatcher dispatcher = new RequestDispatcher(settings.withMaxRequestBytes(14));

        assertError(dispatcher.handle(request("ReadNote", "{\"NoteId\":\"a\"}")), 404, "NoteNotFoundException");
        assertError(
                dispatcher.handle(request("ReadNote", "{\"NoteId\":\"aa\"}")), 413, "RequestEntityTooLargeException");
    }

    @Test
    void noMessageCanAddAHeader() {
        ServerResponse response = dispatch((input, context) -> {
            throw new NoteNotFoundException("a\r\nx-evil: 1\u560d\u560ax-evil: 2\u0000é\u007f");
        });

        assertThat(response.headers()).containsEntry("x-amzn-ErrorMessage", "a??x-evil: 1??x-evil: 2???");
    }

    @Test
    void aLongMessageIsWholeInTheBodyAlone() {
        ServerResponse response = dispatch((input, context) -> {
            throw new NoteNotFoundException("x".repeat(100_000));
        });

        assertThat(response.headers().get("x-amzn-ErrorMessage")).hasSize(1024);
        assertThat(text(response)).contains("x".repeat(100_000));
    }

    @Test
    void filtersStandAroundEverything() {
        RequestDispatcher dispatcher = new RequestDispatcher(
                settings.withFilter((request, next) -> request.method().equals("OPTIONS")
                                ? ServerResponse.of(200).withHeader("Access-Control-Max-Age", "172800")
                                : next.handle(request).withHeader("Order", "outer"))
                        .withFilter((request, next) -> next.handle(request).withHeader("Order", "inner")));

        assertThat(dispatcher
                        .handle(new ServerRequest("OPTIONS", ADDRESS, Map.of(), new byte[0]))
                        .headers())
                .containsOnlyKeys("Access-Control-Max-Age", "x-amzn-RequestId")
                .containsEntry("Access-Control-Max-Age", "172800")
                .hasEntrySatisfying("x-amzn-RequestId", id -> assertThat(id).matches(UUID_PATTERN));
        assertThat(dispatcher.handle(request("ReadNote", "{")).headers())
                .containsEntry("Order", "outer")
                .containsEntry("x-amzn-ErrorType", "SerializationException:");
    }

    @Test
    void aFilterThatFailsIsAnswered() {
        RequestDispatcher dispatcher = new RequestDispatcher(
                settings.withFilter((request, next) -> next.handle(request).withHeader("Order", "outer"))
                        .withFilter((request, next) -> {
                            throw new IllegalStateException("broken");
                        }));

        ServerResponse response =
                logging(new ArrayList<>(), () -> dispatcher.handle(request("ReadNote", "{\"NoteId\":\"a\"}")));

        assertError(response, 500, "InternalFailure");
        assertThat(response.headers()).containsEntry("Order", "outer");
    }

    @Test
    void aServiceOfAnotherProtocolIsRefused() {
        OperationRouter query = new OperationRouter() {
            @Override
            public ServiceDescription service() {
                return new ServiceDescription("a#QueryService", "Query", "1", null, null, null, List.of("awsQuery"));
            }

            @Override
            public List<Operation<?, ?, ?>> operations() {
                return List.of();
            }

            @Override
            public Object route(Operation<?, ?, ?> operation, Object input, RequestContext context) {
                return input;
            }
        };

        assertThatThrownBy(() -> new RequestDispatcher(DispatchSettings.of(query)))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("QueryService speaks awsQuery; awsJson1_0 and awsJson1_1 can be spoken here");
    }

    @ParameterizedTest
    @ValueSource(ints = {0, -1, (1 << 30) + 1})
    void theLimitOnBodiesHasLimits(int maxRequestBytes) {
        assertThatThrownBy(() -> settings.withMaxRequestBytes(maxRequestBytes))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("maxRequestBytes is not from 1 to 2^30: " + maxRequestBytes);
    }

    private ServerResponse dispatch(String operation, String body) {
        return new RequestDispatcher(settings).handle(request(operation, body));
    }

    private static ServerResponse dispatch(BiFunction<ReadNoteInput, RequestContext, ReadNoteOutput> readNote) {
        NoteBookHandler handler = new NoteBookHandler() {
            @Override
            public ReadNoteOutput readNote(ReadNoteInput input, RequestContext context) {
                return readNote.apply(input, context);
            }
        };
        return new RequestDispatcher(DispatchSettings.of(new NoteBookRouter(handler)))
                .handle(request("ReadNote", "{\"NoteId\":\"a\"}"));
    }

    private static ServerRequest request(String operation, String body) {
        return targeted("NoteBook_20240101." + operation, body);
    }

    private static ServerRequest targeted(String target, String body) {
        Map<String, List<String>> headers = new LinkedHashMap<>();
        headers.put("x-amz-target", List.of(target));
        headers.put("content-type", List.of("application/x-amz-json-1.1"));
        headers.put("x-key", List.of("k"));
        return new ServerRequest("POST", ADDRESS, headers, body.getBytes(StandardCharsets.UTF_8));
    }

    private static ServiceException raised(String code, int status) {
        return NoteBook.READ_NOTE.errors().unmodeled(ErrorDetails.raised(code, status, "no"));
    }

    private static void assertError(ServerResponse response, int status, String code) {
        assertThat(response.status()).as(text(response)).isEqualTo(status);
        assertThat(text(response)).startsWith("{\"__type\":\"" + code + "\"");
        assertThat(response.headers())
                .containsEntry("x-amzn-ErrorType", code + ":")
                .containsEntry("Content-Type", "application/x-amz-json-1.1");
        assertThat(response.headers().get("x-amzn-RequestId")).matches(UUID_PATTERN);
    }

    private static String text(ServerResponse response) {
        return new String(response.body(), StandardCharsets.UTF_8);
    }

    /** System.Logger writes to java.util.logging, where a handler can listen. */
    private static ServerResponse logging(List<LogRecord> log, Supplier<ServerResponse> call) {
        Logger logger = Logger.getLogger("dev.smithwright.runtime.emulator");
        Handler handler = new Handler() {
            @Override
            public void publish(LogRecord record) {
                log.add(record);
            }

            @Override
            public void flush() {}

            @Override
            public void close() {}
        };
        logger.addHandler(handler);
        logger.setUseParentHandlers(false);
        try {
            return call.get();
        } finally {
            logger.removeHandler(handler);
            logger.setUseParentHandlers(true);
        }
    }
}

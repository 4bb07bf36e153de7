package dev.smithwright.runtime.awsjson;

import static org.assertj.core.api.Assertions.assertThat;

import dev.smithwright.runtime.error.ErrorDetails;
import dev.smithwright.runtime.error.QueryError;
import dev.smithwright.runtime.error.ServiceException;
import dev.smithwright.runtime.fixture.TestService;
import dev.smithwright.runtime.fixture.TestService.BusyException;
import dev.smithwright.runtime.fixture.TestService.NotFoundException;
import dev.smithwright.runtime.fixture.TestService.UnmodeledTestException;
import dev.smithwright.runtime.operation.Operation;
import dev.smithwright.runtime.operation.OperationAuth;
import dev.smithwright.runtime.operation.ServiceDescription;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class AwsJsonErrorsTest {

    private final AwsJson awsJson = new AwsJson(AwsJsonVersion.V1_1);

    private ServiceException read(String header, int status, String body) {
        return awsJson.readError(
                TestService.DRAW,
                new ErrorResponse(status, header, "the-request", 3),
                body.replace('\'', '"').getBytes(StandardCharsets.UTF_8));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            value = {
                "|{'__type':'NotFoundException','message':'gone'}",
                "|{'__type':'test.ns#NotFoundException','message':'gone'}",
                "|{'__type':'NotFoundException:http://internal.amazon.com/coral/','message':'gone'}",
                "|{'__type':'ns#NotFoundException:http://internal.amazon.com/coral/#x','Message':'gone'}",
                "|{'message':'gone','code':'NotFoundException'}",
                "|{'code':404,'__type':'NotFoundException','errorMessage':'gone'}",
                "|{'code':'Other','__type':'NotFoundException','message':'gone','Message':null}",
                "NotFoundException:|{'__type':'Other','message':'gone'}",
                "NotFoundException|{'message':'gone'}",
                "ns#NotFoundException:http://x/|{'message':'gone','more':{'a':[1]}}",
            })
    void codesAndMessagesComeInManySpellings(String header, String body) {
        ServiceException error = read(header, 404, body);

        assertThat(error).isInstanceOf(NotFoundException.class).hasMessage("gone");
        assertThat(error.details())
                .isEqualTo(new ErrorDetails("Draw", "NotFoundException", "gone", "the-request", 404, 3, false));
    }

    @Test
    void modelledMembersAreRead() {
        assertThat(read(null, 404, "{'__type':'NotFoundException','message':'gone','resource':'r'}"))
                .isInstanceOfSatisfying(
                        NotFoundException.class,
                        error -> assertThat(error.resource()).isEqualTo("r"));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            nullValues = "-",
            value = {
                "``|-",
                "{}|-",
                "{'__type':17}|-",
                "{'__type':''}|-",
                "{'__type':':'}|-",
                "{'__type':'ns#'}|-",
                "{'__type':{'a':1}}|-",
                "` `|makes no sense: $: the text ends where an object is expected (line 1, column 2)",
                "{|makes no sense: $: the JSON text ends too early (line 1, column 2)",
                "[]|is no JSON object; it begins with: []",
                "null|is no JSON object; it begins with: null",
                "`\u0000\u001b[31m`|is no JSON object; it begins with: \\u0000\\u001b[31m",
                "<html>502</html>|is no JSON object; it begins with: <html>502</html>",
            })
    void garbageStillGivesAnErrorWithWhatIsKnown(String body, String problem) {
        ServiceException error = read(null, 502, body);

        String message = problem == null ? null : "the body of the answer with status 502 " + problem;
        assertThat(error).isInstanceOf(UnmodeledTestException.class);
        assertThat(error.details())
                .isEqualTo(new ErrorDetails("Draw", "UnknownError", message, "the-request", 502, 3, true));
    }

    @Test
    void whatIsShownOfABodyIsShort() {
        assertThat(read(null, 502, "<" + "x".repeat(1_000_000)).getMessage()).hasSizeLessThan(300);
        assertThat(read(null, 502, "{'message':'hunter2").getMessage()).doesNotContain("hunter2");
    }

    @Test
    void codesFromOutsideCannotBreakALogLine() {
        assertThat(read(null, 400, "{'__type':'Evil\\r\\n\\u001b[31m'}").code())
                .isEqualTo("Evil\\u000d\\u000a\\u001b[31m");
        assertThat(read("x".repeat(5_000), 400, "").code()).hasSize(129);
    }

    @Test
    void aBodyCutShortStillTellsWhatItTold() {
        assertThat(read(null, 400, "{'__type':'NotFoundException','message':'gone','resou"))
                .isInstanceOf(UnmodeledTestException.class)
                .hasMessage("gone")
                .extracting(ServiceException::code)
                .isEqualTo("NotFoundException");
        assertThat(read("NotFoundException:", 400, "").code()).isEqualTo("NotFoundException");
    }

    @Test
    void aModelledErrorOfAnotherShapeIsUnmodeled() {
        assertThat(read(null, 400, "{'__type':'NotFoundException','message':'gone','resource':{}}"))
                .isInstanceOf(UnmodeledTestException.class)
                .hasMessage("gone");
    }

    @ParameterizedTest
    @CsvSource({
        "BusyException, 400, true, false",
        "NotFoundException, 404, false, false",
        "ThrottlingException, 400, true, true",
        "TooManyRequestsException, 429, true, true",
        "AccessDeniedException, 403, false, false",
        "InternalError, 400, true, false",
        "AnyException, 500, true, false",
        "AnyException, 501, false, false",
        "AnyException, 503, true, false",
        "AnyException, 429, true, true"
    })
    void errorsKnowWhetherTheyMayPass(String code, int status, boolean retryable, boolean throttling) {
        assertThat(read(code, status, "{}").isRetryable()).isEqualTo(retryable);
        assertThat(read(code, status, "{}").isThrottling()).isEqualTo(throttling);
    }

    @Test
    void errorsAreWrittenWithTypeAndMessageFirst() {
        ErrorDetails details = ErrorDetails.raised("NotFoundException", 404, "IdentityPool 'x' not found.");

        assertThat(awsJson.writeError(new NotFoundException(details, "x")))
                .asString(StandardCharsets.UTF_8)
                .isEqualTo("{\"__type\":\"NotFoundException\",\"message\":\"IdentityPool 'x' not found.\","
                        + "\"resource\":\"x\"}");
        assertThat(awsJson.writeError(new BusyException(ErrorDetails.raised("BusyException", 400, "wait"))))
                .asString(StandardCharsets.UTF_8)
                .isEqualTo("{\"__type\":\"BusyException\",\"Message\":\"wait\"}");
        assertThat(awsJson.writeError(new UnmodeledTestException(ErrorDetails.raised("Strange", 400, "why"))))
                .asString(StandardCharsets.UTF_8)
                .isEqualTo("{\"__type\":\"Strange\",\"message\":\"why\"}");
        assertThat(awsJson.writeError("SerializationException", null))
                .asString(StandardCharsets.UTF_8)
                .isEqualTo("{\"__type\":\"SerializationException\"}");
        assertThat(awsJson.writeError("SerializationException", "why"))
                .asString(StandardCharsets.UTF_8)
                .isEqualTo("{\"__type\":\"SerializationException\",\"Message\":\"why\"}");
    }

    @Test
    void writtenErrorsReadBackTheSame() {
        byte[] body = awsJson.writeError(
                new NotFoundException(ErrorDetails.raised("NotFoundException", 404, "gone\n\"é\""), "r"));

        assertThat(awsJson.readError(TestService.DRAW, new ErrorResponse(404, null, null, 1), body))
                .isInstanceOfSatisfying(NotFoundException.class, error -> {
                    assertThat(error).hasMessage("gone\n\"é\"");
                    assertThat(error.resource()).isEqualTo("r");
                    assertThat(error.requestId()).isNull();
                });
    }

    @Test
    void anErrorWithoutABodyIsTheModelledOne() {
        assertThat(read("NotFoundException", 404, "")).isInstanceOf(NotFoundException.class);
    }

    @Test
    void version10TellsTheWholeIdOfAModelledError() {
        AwsJson version10 = new AwsJson(AwsJsonVersion.V1_0);

        assertThat(version10.writeError(new BusyException(ErrorDetails.raised("BusyException", 400, null))))
                .asString(StandardCharsets.UTF_8)
                .isEqualTo("{\"__type\":\"test#BusyException\"}");
        assertThat(version10.writeError(new UnmodeledTestException(ErrorDetails.raised("Strange", 400, null))))
                .asString(StandardCharsets.UTF_8)
                .isEqualTo("{\"__type\":\"Strange\"}");
    }

    @Test
    void aServiceThatSpokeAwsQueryKeepsTheCode() {
        ServiceException error =
                readOld("AWS.Gone;Sender", "{\"__type\":\"a#NotFoundException\",\"message\":\"gone\"}");

        assertThat(error).isInstanceOf(NotFoundException.class).hasMessage("gone");
        assertThat(error.code()).isEqualTo("AWS.Gone");
        assertThat(error.details().code()).isEqualTo("NotFoundException");
        assertThat(error.details().queryError()).isEqualTo(new QueryError("AWS.Gone", QueryError.SENDER));
    }

    @Test
    void theOldCodeSaysWhetherToTryAgain() {
        assertThat(readOld("ThrottlingException;Sender", "{\"__type\":\"a#Strange\"}")
                        .isRetryable())
                .isTrue();
    }

    @ParameterizedTest
    @ValueSource(strings = {"", ";", ";Sender", "AWS.Gone"})
    void anOldCodeOfAnotherFormIsNone(String header) {
        assertThat(readOld(header, "{\"__type\":\"NotFoundException\"}").code()).isEqualTo("NotFoundException");
    }

    @Test
    void otherServicesHaveNoOldCode() {
        ErrorResponse response = new ErrorResponse(400, "NotFoundException", null, 1, "AWS.Gone;Sender");

        assertThat(awsJson.readError(TestService.DRAW, response, new byte[0]).code())
                .isEqualTo("NotFoundException");
    }

    private ServiceException readOld(String queryError, String body) {
        ServiceDescription service =
                new ServiceDescription("a#Old", "Old", "1", null, null, null, List.of("awsJson1_0"), true);
        Operation<Object, Object, Object> operation =
                new Operation<>(service, TestService.TYPES, 0, "Draw", OperationAuth.NONE);
        ErrorResponse response = new ErrorResponse(400, null, null, 1, queryError);
        return awsJson.readError(operation, response, body.getBytes(StandardCharsets.UTF_8));
    }
}

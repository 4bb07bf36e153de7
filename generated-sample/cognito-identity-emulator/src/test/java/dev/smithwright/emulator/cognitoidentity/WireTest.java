package dev.smithwright.emulator.cognitoidentity;

import static dev.smithwright.emulator.cognitoidentity.Answers.assertFault;
import static dev.smithwright.emulator.cognitoidentity.RunningEmulator.id;
import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What every answer has in common: statuses, headers, signatures, browsers. */
class WireTest {

    private static final String UUID = "[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}";

    private final RunningEmulator emulator = new RunningEmulator();

    @AfterEach
    void stop() {
        emulator.close();
    }

    @Test
    void anAnswerHasTypeLengthDateAndRequestId() {
        emulator.pool("\"AllowUnauthenticatedIdentities\":true");
        HttpResponse<String> answer = emulator.callUnsigned("GetId", "{\"IdentityPoolId\":\"" + id(1) + "\"}");

        assertThat(answer.body()).hasSize(63);
        assertThat(header(answer, "Content-Type")).isEqualTo("application/x-amz-json-1.1");
        assertThat(header(answer, "Content-Length")).isEqualTo("63");
        assertThat(header(answer, "x-amzn-RequestId")).matches(UUID);
        assertThat(header(answer, "Date")).endsWith("GMT");
    }

    @Test
    void aFaultIs400WithTypeAndMessageInBodyAndHeaders() {
        HttpResponse<String> answer = emulator.call("DescribeIdentityPool", "{\"IdentityPoolId\":\"" + id(1) + "\"}");

        assertFault(answer, "ResourceNotFoundException", "IdentityPool '" + id(1) + "' not found.");
        assertThat(header(answer, "x-amzn-RequestId")).matches(UUID);
        assertThat(header(answer, "Content-Type")).isEqualTo("application/x-amz-json-1.1");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "CreateIdentityPool",
                "DeleteIdentities",
                "DeleteIdentityPool",
                "DescribeIdentity",
                "DescribeIdentityPool",
                "GetIdentityPoolRoles",
                "GetOpenIdTokenForDeveloperIdentity",
                "GetPrincipalTagAttributeMap",
                "ListIdentities",
                "ListIdentityPools",
                "ListTagsForResource",
                "LookupDeveloperIdentity",
                "MergeDeveloperIdentities",
                "SetIdentityPoolRoles",
                "SetPrincipalTagAttributeMap",
                "TagResource",
                "UnlinkDeveloperIdentity",
                "UntagResource",
                "UpdateIdentityPool"
            })
    void nineteenOperationsNeedASignature(String operation) {
        assertFault(
                emulator.callUnsigned(operation, "{}"),
                "MissingAuthenticationTokenException",
                "Missing Authentication Token");
    }

    @ParameterizedTest
    @ValueSource(strings = {"GetId", "GetOpenIdToken", "GetCredentialsForIdentity", "UnlinkIdentity"})
    void fourOperationsNeedNone(String operation) {
        assertThat(emulator.callUnsigned(operation, "{}").body()).startsWith("{\"__type\":\"ValidationException\"");
        assertThat(emulator.call(operation, "{}").body()).startsWith("{\"__type\":\"ValidationException\"");
    }

    @Test
    void theSignatureIsAskedForBeforeTheInputIsChecked() {
        assertThat(emulator.callUnsigned("ListIdentityPools", "{\"MaxResults\":0}")
                        .body())
                .contains("MissingAuthenticationTokenException");
    }

    @Test
    void aPreflightAllowsWhatItAsksFor() {
        HttpResponse<String> answer = emulator.send(HttpRequest.newBuilder(emulator.endpoint())
                .header("Origin", "https://app.example.com")
                .header("Access-Control-Request-Method", "POST")
                .header("Access-Control-Request-Headers", "content-type,x-amz-target,x-amz-user-agent")
                .method("OPTIONS", HttpRequest.BodyPublishers.noBody())
                .build());

        assertThat(answer.statusCode()).isEqualTo(200);
        assertThat(answer.body()).isEmpty();
        assertThat(header(answer, "Access-Control-Allow-Origin")).isEqualTo("*");
        assertThat(header(answer, "Access-Control-Allow-Headers"))
                .isEqualTo("content-type,x-amz-target,x-amz-user-agent");
        assertThat(header(answer, "Access-Control-Allow-Methods")).contains("POST", "GET", "OPTIONS");
        assertThat(header(answer, "Access-Control-Max-Age")).isEqualTo("172800");
    }

    @Test
    void aBrowserMayReadSuccessAndFault() {
        emulator.pool("\"AllowUnauthenticatedIdentities\":true");
        for (String pool : List.of(id(1), id(9))) {
            HttpResponse<String> answer = emulator.callUnsigned("GetId", "{\"IdentityPoolId\":\"" + pool + "\"}");

            assertThat(header(answer, "Access-Control-Allow-Origin")).isEqualTo("*");
            assertThat(header(answer, "Access-Control-Expose-Headers"))
                    .isEqualTo("x-amzn-RequestId,x-amzn-ErrorType,x-amzn-ErrorMessage,Date");
        }
    }

    @Test
    void aBrowserMayReadThatItAskedForNothing() {
        HttpResponse<String> answer = emulator.send(HttpRequest.newBuilder(emulator.endpoint())
                .POST(HttpRequest.BodyPublishers.noBody())
                .build());

        assertThat(answer.statusCode()).isEqualTo(404);
        assertThat(header(answer, "Access-Control-Allow-Origin")).isEqualTo("*");
    }

    @Test
    void anOperationThatTheServiceDoesNotHaveIsUnknown() {
        HttpResponse<String> answer = emulator.call("MakeCoffee", "{}");

        assertThat(answer.body()).isEqualTo("{\"__type\":\"UnknownOperationException\"}");
        assertThat(answer.statusCode()).isEqualTo(400);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "no json", "[]", "{\"IdentityPoolId\":", "{\"IdentityPoolId\":5}", "{} {}"})
    void aBodyThatCannotBeReadIsASerializationFault(String body) {
        HttpResponse<String> answer = emulator.call("DescribeIdentityPool", body);

        assertThat(answer.body()).startsWith("{\"__type\":\"SerializationException\"");
        assertThat(answer.statusCode()).isEqualTo(400);
    }

    @Test
    void unknownMembersAndNullsAreIgnored() {
        emulator.pool("\"AllowUnauthenticatedIdentities\":true,\"AllowClassicFlow\":null,\"Later\":{\"a\":[1]}");

        assertThat(emulator.call("DescribeIdentityPool", "{\"IdentityPoolId\":\"" + id(1) + "\"}")
                        .body())
                .doesNotContain("AllowClassicFlow", "Later", "null");
    }

    @Test
    void everyViolationIsTold() {
        assertFault(
                emulator.call("CreateIdentityPool", "{\"IdentityPoolName\":\"\",\"DeveloperProviderName\":\"a b\"}"),
                "ValidationException",
                "4 validation errors detected: "
                        + "Value '' at 'identityPoolName' failed to satisfy constraint: "
                        + "Member must have length greater than or equal to 1; "
                        + "Value '' at 'identityPoolName' failed to satisfy constraint: "
                        + "Member must satisfy regular expression pattern: [\\w\\s+=,.@-]+; "
                        + "Value null at 'allowUnauthenticatedIdentities' failed to satisfy constraint: "
                        + "Member must not be null; "
                        + "Value 'a b' at 'developerProviderName' failed to satisfy constraint: "
                        + "Member must satisfy regular expression pattern: [\\w._-]+");
    }

    @Test
    void whatIsWrongInAMapIsToldBeforeWhatIsWrongBesideIt() {
        assertFault(
                emulator.callUnsigned(
                        "GetOpenIdToken", "{\"IdentityId\":\"\",\"Logins\":{\"graph.facebook.com\":\"\"}}"),
                "ValidationException",
                "3 validation errors detected: "
                        + "Value '{graph.facebook.com=}' at 'logins' failed to satisfy constraint: "
                        + "Map value must satisfy constraint: [Member must have length less than or equal to 50000, "
                        + "Member must have length greater than or equal to 1]; "
                        + "Value '' at 'identityId' failed to satisfy constraint: "
                        + "Member must have length greater than or equal to 1; "
                        + "Value '' at 'identityId' failed to satisfy constraint: "
                        + "Member must satisfy regular expression pattern: [\\w-]+:[0-9a-f-]+");
    }

    private static String header(HttpResponse<String> answer, String name) {
        return answer.headers().firstValue(name).orElse("");
    }
}

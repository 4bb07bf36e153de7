package dev.smithwright.emulator.cognitoidentity;

import static dev.smithwright.emulator.cognitoidentity.Answers.assertBody;
import static dev.smithwright.emulator.cognitoidentity.Answers.assertFault;
import static dev.smithwright.emulator.cognitoidentity.RunningEmulator.id;
import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpResponse;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** Tags of pools by ARN, over HTTP. */
class ResourceTagsTest {

    private static final String PREFIX = "arn:aws:cognito-identity:us-east-1:000000000000:identitypool/";

    private final RunningEmulator emulator = new RunningEmulator();

    @AfterEach
    void stop() {
        emulator.close();
    }

    @Test
    void tagsComeAndGoByArn() {
        String arn = PREFIX + emulator.pool("'AllowUnauthenticatedIdentities':true,'IdentityPoolTags':{'a':'1'}");

        assertBody(tag(arn, "{'b':'2','c':''}"), "{}");
        assertBody(list(arn), "{\"Tags\":{\"a\":\"1\",\"b\":\"2\",\"c\":\"\"}}");
        assertBody(tag(arn, "{'a':'3'}"), "{}");
        assertBody(untag(arn, "'b','nobody'"), "{}");
        assertBody(list(arn), "{\"Tags\":{\"a\":\"3\",\"c\":\"\"}}");
        assertThat(emulator.call("DescribeIdentityPool", "{'IdentityPoolId':'" + id(1) + "'}")
                        .body())
                .contains("\"IdentityPoolTags\":{\"a\":\"3\",\"c\":\"\"}");
        assertBody(untag(arn, "'a','c'"), "{}");
        assertBody(list(arn), "{\"Tags\":{}}");
    }

    @Test
    void anArnOfAPoolThatIsNotHereFindsNone() {
        emulator.pool("'AllowUnauthenticatedIdentities':true");

        for (String arn : new String[] {
            PREFIX + id(9),
            PREFIX.replace("us-east-1", "eu-west-1") + id(9),
            PREFIX.replace("000000000000", "123456789012") + id(9)
        }) {
            String gone = "IdentityPool '" + id(9) + "' not found.";
            assertFault(list(arn), "ResourceNotFoundException", gone);
            assertFault(tag(arn, "{'a':'1'}"), "ResourceNotFoundException", gone);
            assertFault(untag(arn, "'a'"), "ResourceNotFoundException", gone);
        }
    }

    @Test
    void anotherKindOfResourceIsAnInvalidParameter() {
        assertFault(
                list("arn:aws:cognito-idp:us-east-1:000000000000:userpool/us-east-1_AbCdEf"),
                "InvalidParameterException",
                "The resource is not an identity pool.");
    }

    @Test
    void aPoolIdInThePlaceOfTheArnIsNotForTheCaller() {
        emulator.pool("'AllowUnauthenticatedIdentities':true");

        assertFault(
                tag(id(1), "{'a':'1'}"),
                "AccessDeniedException",
                "User: arn:aws:iam::000000000000:root is not authorized to perform: cognito-identity:TagResource "
                        + "on resource: " + id(1));
    }

    @Test
    void tagsKeepToTheRulesTogetherWithThoseThatAreThere() {
        String arn = PREFIX + emulator.pool("'AllowUnauthenticatedIdentities':true,'IdentityPoolTags':{'a':'1'}");
        String fifty = IntStream.range(0, 50)
                .mapToObj(number -> "'tag" + number + "':''")
                .collect(Collectors.joining(",", "{", "}"));

        assertFault(tag(arn, fifty), "InvalidParameterException", "A resource can have at most 50 tags.");
        assertFault(
                tag(arn, "{'aws:b':''}"), "InvalidParameterException", "Tag keys that start with aws: are reserved.");
        assertBody(list(arn), "{\"Tags\":{\"a\":\"1\"}}");
    }

    private HttpResponse<String> tag(String arn, String tags) {
        return emulator.call("TagResource", "{'ResourceArn':'" + arn + "','Tags':" + tags + "}");
    }

    private HttpResponse<String> untag(String arn, String keys) {
        return emulator.call("UntagResource", "{'ResourceArn':'" + arn + "','TagKeys':[" + keys + "]}");
    }

    private HttpResponse<String> list(String arn) {
        return emulator.call("ListTagsForResource", "{'ResourceArn':'" + arn + "'}");
    }
}

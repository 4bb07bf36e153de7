package dev.smithwright.emulator.cognitoidentity;

import static dev.smithwright.emulator.cognitoidentity.Answers.assertBody;
import static dev.smithwright.emulator.cognitoidentity.Answers.assertFault;
import static dev.smithwright.emulator.cognitoidentity.RunningEmulator.id;
import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpResponse;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** Pools, over HTTP, to the byte. */
class PoolsTest {

    private static final String USER_POOL = "cognito-idp.us-east-1.amazonaws.com/us-east-1_AbCdEf";

    private final RunningEmulator emulator = new RunningEmulator();

    @AfterEach
    void stop() {
        emulator.close();
    }

    @Test
    void aMinimalPoolHasTheMembersThatAreAlwaysThere() {
        String pool = "{\"IdentityPoolId\":\"" + id(1) + "\",\"IdentityPoolName\":\"first\","
                + "\"AllowUnauthenticatedIdentities\":true,\"IdentityPoolTags\":{}}";

        assertBody(create("{\"IdentityPoolName\":\"first\",\"AllowUnauthenticatedIdentities\":true}"), pool);
        assertBody(describe(id(1)), pool);
    }

    @Test
    void aPoolWithEveryMemberReadsBackUnchanged() {
        String members = "\"IdentityPoolName\":\"full\",\"AllowUnauthenticatedIdentities\":false,"
                + "\"AllowClassicFlow\":false,"
                + "\"SupportedLoginProviders\":{\"www.amazon.com\":\"amzn1.application.x\",\"accounts.google.com\":\"g\"},"
                + "\"DeveloperProviderName\":\"login.myapp\","
                + "\"OpenIdConnectProviderARNs\":[\"arn:aws:iam::000000000000:oidc-provider/z.example.com\","
                + "\"arn:aws:iam::000000000000:oidc-provider/a.example.com\"],"
                + "\"CognitoIdentityProviders\":[{\"ProviderName\":\"" + USER_POOL + "\",\"ClientId\":\"c2\","
                + "\"ServerSideTokenCheck\":true},{\"ProviderName\":\"" + USER_POOL + "\",\"ClientId\":\"c1\","
                + "\"ServerSideTokenCheck\":false}],"
                + "\"SamlProviderARNs\":[\"arn:aws:iam::000000000000:saml-provider/Example\"],"
                + "\"IdentityPoolTags\":{\"stage\":\"test\"}}";

        String pool = "{\"IdentityPoolId\":\"" + id(1) + "\"," + members;
        assertBody(create("{" + members), pool);
        assertBody(describe(id(1)), pool);
    }

    @Test
    void emptyCollectionsAreLeftOutAndTheTokenCheckReadsBackAsFalse() {
        create("{\"IdentityPoolName\":\"p\",\"AllowUnauthenticatedIdentities\":false,\"SupportedLoginProviders\":{},"
                + "\"OpenIdConnectProviderARNs\":[],\"SamlProviderARNs\":[],"
                + "\"CognitoIdentityProviders\":[{\"ProviderName\":\"" + USER_POOL + "\",\"ClientId\":\"c\"}]}");

        assertBody(
                describe(id(1)),
                "{\"IdentityPoolId\":\"" + id(1) + "\",\"IdentityPoolName\":\"p\","
                        + "\"AllowUnauthenticatedIdentities\":false,\"CognitoIdentityProviders\":[{\"ProviderName\":\""
                        + USER_POOL
                        + "\",\"ClientId\":\"c\",\"ServerSideTokenCheck\":false}],\"IdentityPoolTags\":{}}");
    }

    @Test
    void aNameOutsideThePatternIsNamedWithThePattern() {
        assertFault(
                create("{\"IdentityPoolName\":\"a#b\",\"AllowUnauthenticatedIdentities\":true}"),
                "ValidationException",
                "1 validation error detected: Value 'a#b' at 'identityPoolName' failed to satisfy constraint: "
                        + "Member must satisfy regular expression pattern: [\\w\\s+=,.@-]+");
    }

    @Test
    void aNameThatIsTooLongIsNamedWithTheLength() {
        String name = "n".repeat(129);
        assertFault(
                create("{\"IdentityPoolName\":\"" + name + "\",\"AllowUnauthenticatedIdentities\":true}"),
                "ValidationException",
                "1 validation error detected: Value '" + name + "' at 'identityPoolName' failed to satisfy constraint: "
                        + "Member must have length less than or equal to 128");
    }

    @Test
    void aMissingMemberMustNotBeNull() {
        assertFault(
                create("{\"IdentityPoolName\":\"p\"}"),
                "ValidationException",
                "1 validation error detected: Value null at 'allowUnauthenticatedIdentities' failed to satisfy "
                        + "constraint: Member must not be null");
    }

    @Test
    void theSameNameTwiceGivesTwoPools() {
        assertThat(emulator.pool("\"AllowUnauthenticatedIdentities\":true")).isEqualTo(id(1));
        assertThat(emulator.pool("\"AllowUnauthenticatedIdentities\":true")).isEqualTo(id(2));
    }

    @Test
    void aUserPoolThatIsNotNamedAsOneIsRefused() {
        for (String provider : List.of(
                "{\"ProviderName\":\"https://" + USER_POOL + "\",\"ClientId\":\"c\"}",
                "{\"ProviderName\":\"us-east-1_AbCdEf\",\"ClientId\":\"c\"}",
                "{\"ClientId\":\"c\"}")) {
            assertFault(
                    create("{\"IdentityPoolName\":\"p\",\"AllowUnauthenticatedIdentities\":true,"
                            + "\"CognitoIdentityProviders\":[" + provider + "]}"),
                    "InvalidParameterException",
                    "Invalid Cognito Identity Provider");
        }
    }

    @Test
    void aProvidersNameCanBeTyped() {
        for (String providers : List.of(
                "'SupportedLoginProviders':{'a\\u0000b':'x'}",
                "'OpenIdConnectProviderARNs':['arn:aws:iam::000000000000:oidc-provider/\\n']",
                "'SamlProviderARNs':['arn:aws:iam::000000000000:saml-provider/\\u0007']")) {
            assertFault(
                    create("{'IdentityPoolName':'p','AllowUnauthenticatedIdentities':true," + providers + "}"),
                    "InvalidParameterException",
                    "Names of providers can have no control characters.");
        }
    }

    @Test
    void anUpdateRemovesWhatItLeavesOutButForDeveloperProviderAndTags() {
        emulator.pool("\"AllowUnauthenticatedIdentities\":true,\"AllowClassicFlow\":false,"
                + "\"DeveloperProviderName\":\"login.myapp\",\"SupportedLoginProviders\":{\"accounts.google.com\":\"g\"},"
                + "\"CognitoIdentityProviders\":[{\"ProviderName\":\"" + USER_POOL + "\",\"ClientId\":\"c\"}],"
                + "\"IdentityPoolTags\":{\"stage\":\"test\"}");

        String updated = "{\"IdentityPoolId\":\"" + id(1) + "\",\"IdentityPoolName\":\"renamed\","
                + "\"AllowUnauthenticatedIdentities\":false,\"DeveloperProviderName\":\"login.myapp\","
                + "\"IdentityPoolTags\":{\"stage\":\"test\"}}";
        assertBody(update("\"IdentityPoolName\":\"renamed\",\"AllowUnauthenticatedIdentities\":false"), updated);
        assertBody(describe(id(1)), updated);
    }

    @Test
    void anUpdateWithTagsReplacesThemAll() {
        emulator.pool("\"AllowUnauthenticatedIdentities\":true,\"IdentityPoolTags\":{\"a\":\"1\",\"b\":\"2\"}");

        assertThat(update("\"IdentityPoolName\":\"p\",\"AllowUnauthenticatedIdentities\":true,"
                                + "\"IdentityPoolTags\":{\"c\":\"3\"}")
                        .body())
                .contains("\"IdentityPoolTags\":{\"c\":\"3\"}");
    }

    @Test
    void aDeveloperProviderCanBeNamedLaterButNotChanged() {
        emulator.pool("\"AllowUnauthenticatedIdentities\":true");
        String same = "\"IdentityPoolName\":\"p\",\"AllowUnauthenticatedIdentities\":true,\"DeveloperProviderName\":";

        assertThat(update(same + "\"login.first\"").body()).contains("\"DeveloperProviderName\":\"login.first\"");
        assertFault(
                update(same + "\"login.second\""),
                "InvalidParameterException",
                "The developer provider name of an identity pool cannot be changed.");
    }

    @Test
    void anUpdateOfAnUnknownPoolFindsNone() {
        assertFault(
                update("\"IdentityPoolName\":\"p\",\"AllowUnauthenticatedIdentities\":true"),
                "ResourceNotFoundException",
                "IdentityPool '" + id(1) + "' not found.");
    }

    @Test
    void anUpdateLeavesIdentitiesAlone() {
        emulator.pool("\"AllowUnauthenticatedIdentities\":true");
        emulator.callUnsigned("GetId", "{\"IdentityPoolId\":\"" + id(1) + "\"}");
        update("\"IdentityPoolName\":\"p\",\"AllowUnauthenticatedIdentities\":false");

        assertThat(emulator.describeIdentity(id(2)).statusCode()).isEqualTo(200);
    }

    @Test
    void aDeletedPoolIsGoneWithItsIdentities() {
        emulator.pool("\"AllowUnauthenticatedIdentities\":true");
        emulator.callUnsigned("GetId", "{\"IdentityPoolId\":\"" + id(1) + "\"}");

        assertBody(emulator.call("DeleteIdentityPool", "{\"IdentityPoolId\":\"" + id(1) + "\"}"), "");

        String gone = "IdentityPool '" + id(1) + "' not found.";
        assertFault(describe(id(1)), "ResourceNotFoundException", gone);
        assertFault(
                emulator.call("DeleteIdentityPool", "{\"IdentityPoolId\":\"" + id(1) + "\"}"),
                "ResourceNotFoundException",
                gone);
        assertFault(
                emulator.describeIdentity(id(2)), "ResourceNotFoundException", "Identity '" + id(2) + "' not found.");
    }

    @Test
    void anIdThatNoPoolCanHaveIsInvalid() {
        assertFault(
                describe("us-east-1_AbCdEf"),
                "ValidationException",
                "1 validation error detected: Value 'us-east-1_AbCdEf' at 'identityPoolId' failed to satisfy "
                        + "constraint: Member must satisfy regular expression pattern: [\\w-]+:[0-9a-f-]+");
    }

    @Test
    void aPoolOfAnotherRegionIsNotHere() {
        String elsewhere = "eu-west-1:00000000-0000-4000-8000-000000000001";
        emulator.pool("\"AllowUnauthenticatedIdentities\":true");

        assertFault(describe(elsewhere), "ResourceNotFoundException", "IdentityPool '" + elsewhere + "' not found.");
    }

    @Test
    void reservedAndUnwritableTagsAreRefused() {
        for (String tag : List.of("\"aws:stage\":\"x\"", "\"stage\":\"a;b\"")) {
            assertThat(create("{\"IdentityPoolName\":\"p\",\"AllowUnauthenticatedIdentities\":true,"
                                    + "\"IdentityPoolTags\":{" + tag + "}}")
                            .body())
                    .startsWith("{\"__type\":\"InvalidParameterException\"");
        }
    }

    private HttpResponse<String> create(String body) {
        return emulator.call("CreateIdentityPool", body);
    }

    private HttpResponse<String> describe(String poolId) {
        return emulator.call("DescribeIdentityPool", "{\"IdentityPoolId\":\"" + poolId + "\"}");
    }

    private HttpResponse<String> update(String members) {
        return emulator.call("UpdateIdentityPool", "{\"IdentityPoolId\":\"" + id(1) + "\"," + members + "}");
    }
}

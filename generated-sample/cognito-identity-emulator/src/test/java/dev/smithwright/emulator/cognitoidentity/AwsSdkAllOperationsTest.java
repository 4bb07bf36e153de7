package dev.smithwright.emulator.cognitoidentity;

import static dev.smithwright.emulator.cognitoidentity.SampleLogins.GOOGLE;
import static dev.smithwright.emulator.cognitoidentity.SampleLogins.USER_POOL;
import static dev.smithwright.emulator.cognitoidentity.SampleLogins.googleToken;
import static dev.smithwright.emulator.cognitoidentity.SampleLogins.userToken;
import static dev.smithwright.emulator.cognitoidentity.SampleRoles.role;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.time.Duration;
import java.time.temporal.ChronoUnit;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import software.amazon.awssdk.auth.credentials.AwsBasicCredentials;
import software.amazon.awssdk.auth.credentials.StaticCredentialsProvider;
import software.amazon.awssdk.core.interceptor.Context;
import software.amazon.awssdk.core.interceptor.ExecutionAttributes;
import software.amazon.awssdk.core.interceptor.ExecutionInterceptor;
import software.amazon.awssdk.core.interceptor.SdkExecutionAttribute;
import software.amazon.awssdk.http.urlconnection.UrlConnectionHttpClient;
import software.amazon.awssdk.regions.Region;
import software.amazon.awssdk.services.cognitoidentity.CognitoIdentityClient;
import software.amazon.awssdk.services.cognitoidentity.model.AmbiguousRoleResolutionType;
import software.amazon.awssdk.services.cognitoidentity.model.CognitoIdentityProvider;
import software.amazon.awssdk.services.cognitoidentity.model.Credentials;
import software.amazon.awssdk.services.cognitoidentity.model.DeveloperUserAlreadyRegisteredException;
import software.amazon.awssdk.services.cognitoidentity.model.IdentityDescription;
import software.amazon.awssdk.services.cognitoidentity.model.IdentityPoolShortDescription;
import software.amazon.awssdk.services.cognitoidentity.model.InvalidIdentityPoolConfigurationException;
import software.amazon.awssdk.services.cognitoidentity.model.ResourceConflictException;
import software.amazon.awssdk.services.cognitoidentity.model.ResourceNotFoundException;
import software.amazon.awssdk.services.cognitoidentity.model.RoleMapping;
import software.amazon.awssdk.services.cognitoidentity.model.RoleMappingType;

/** The official client reads every answer: all 23 operations, in the order in which a team would meet them. */
class AwsSdkAllOperationsTest {

    private static final String DEVELOPER = "login.myapp";
    private static final Map<String, String> ALICE =
            Map.of(USER_POOL, userToken("alice").text());

    private static final CognitoIdentityProvider PROVIDER = CognitoIdentityProvider.builder()
            .providerName(USER_POOL)
            .clientId("client")
            .build();

    private final RunningEmulator emulator = new RunningEmulator();
    private final Set<String> called = new TreeSet<>();
    private final CognitoIdentityClient client = CognitoIdentityClient.builder()
            .endpointOverride(emulator.endpoint())
            .region(Region.US_EAST_1)
            .credentialsProvider(StaticCredentialsProvider.create(AwsBasicCredentials.create("test", "test")))
            .httpClientBuilder(UrlConnectionHttpClient.builder())
            .overrideConfiguration(override -> override.addExecutionInterceptor(new Recorder(called)))
            .build();

    /** Notes which operations were called. */
    private record Recorder(Set<String> called) implements ExecutionInterceptor {
        @Override
        public void beforeExecution(Context.BeforeExecution context, ExecutionAttributes attributes) {
            called.add(attributes.getAttribute(SdkExecutionAttribute.OPERATION_NAME));
        }
    }

    @AfterEach
    void stop() {
        client.close();
        emulator.close();
    }

    @Test
    void readsEveryAnswer() {
        String pool = makesAPool();
        setsItsRoles(pool);
        tagsIt(pool);
        signsUsersIn(pool);
        signsUsersOfADeveloperIn(pool);
        listsAndDeletesIdentities(pool);
        deletesThePool(pool);

        assertThat(called).as("the service has as many operations").hasSize(23);
    }

    private String makesAPool() {
        String pool = client.createIdentityPool(create -> create.identityPoolName("team")
                        .allowUnauthenticatedIdentities(true)
                        .developerProviderName(DEVELOPER)
                        .supportedLoginProviders(Map.of(GOOGLE, "google-web"))
                        .cognitoIdentityProviders(PROVIDER))
                .identityPoolId();
        client.updateIdentityPool(update -> update.identityPoolId(pool)
                .identityPoolName("renamed")
                .allowUnauthenticatedIdentities(true)
                .supportedLoginProviders(Map.of(GOOGLE, "google-web"))
                .cognitoIdentityProviders(PROVIDER));

        assertThat(client.describeIdentityPool(read -> read.identityPoolId(pool))
                        .developerProviderName())
                .isEqualTo(DEVELOPER);
        assertThat(client.listIdentityPools(list -> list.maxResults(10)).identityPools())
                .containsExactly(IdentityPoolShortDescription.builder()
                        .identityPoolId(pool)
                        .identityPoolName("renamed")
                        .build());
        return pool;
    }

    private void setsItsRoles(String pool) {
        String guest = client.getId(id -> id.identityPoolId(pool)).identityId();
        assertThatExceptionOfType(InvalidIdentityPoolConfigurationException.class)
                .isThrownBy(() -> client.getCredentialsForIdentity(get -> get.identityId(guest)));
        RoleMapping mapping = RoleMapping.builder()
                .type(RoleMappingType.TOKEN)
                .ambiguousRoleResolution(AmbiguousRoleResolutionType.AUTHENTICATED_ROLE)
                .build();

        client.setIdentityPoolRoles(set -> set.identityPoolId(pool)
                .roles(Map.of("authenticated", role("user"), "unauthenticated", role("guest")))
                .roleMappings(Map.of(USER_POOL + ":client", mapping)));

        assertThat(client.getIdentityPoolRoles(get -> get.identityPoolId(pool)).roleMappings())
                .isEqualTo(Map.of(USER_POOL + ":client", mapping));
    }

    private void tagsIt(String pool) {
        String arn = "arn:aws:cognito-identity:us-east-1:000000000000:identitypool/" + pool;
        client.tagResource(tag -> tag.resourceArn(arn).tags(Map.of("stage", "test", "team", "blue")));
        client.untagResource(untag -> untag.resourceArn(arn).tagKeys("team"));
        client.setPrincipalTagAttributeMap(
                set -> set.identityPoolId(pool).identityProviderName(USER_POOL).principalTags(Map.of("user", "sub")));

        assertThat(client.listTagsForResource(list -> list.resourceArn(arn)).tags())
                .isEqualTo(Map.of("stage", "test"));
        assertThat(client.getPrincipalTagAttributeMap(
                                get -> get.identityPoolId(pool).identityProviderName(USER_POOL))
                        .principalTags())
                .isEqualTo(Map.of("user", "sub"));
    }

    private void signsUsersIn(String pool) {
        String guest = client.getId(id -> id.identityPoolId(pool)).identityId();
        Credentials credentials = client.getCredentialsForIdentity(
                        get -> get.identityId(guest).logins(ALICE))
                .credentials();

        assertThat(credentials.accessKeyId()).startsWith("ASIA");
        assertThat(credentials.secretKey()).hasSize(40);
        assertThat(credentials.expiration())
                .isEqualTo(RunningEmulator.NOW.plus(Duration.ofHours(1)).truncatedTo(ChronoUnit.SECONDS));
        assertThat(client.getOpenIdToken(get -> get.identityId(guest).logins(ALICE))
                        .token())
                .contains(".");
        assertThat(client.describeIdentity(read -> read.identityId(guest)).logins())
                .containsExactly(USER_POOL);
        client.unlinkIdentity(unlink -> unlink.identityId(guest).logins(ALICE).loginsToRemove(USER_POOL));
        assertThat(client.describeIdentity(read -> read.identityId(guest)).hasLogins())
                .isFalse();
    }

    private void signsUsersOfADeveloperIn(String pool) {
        String first = signIn(pool, "first");
        String second = signIn(pool, "second");
        assertThatExceptionOfType(DeveloperUserAlreadyRegisteredException.class)
                .isThrownBy(() -> client.getOpenIdTokenForDeveloperIdentity(
                        get -> get.identityPoolId(pool).identityId(first).logins(Map.of(DEVELOPER, "second"))));
        assertThatExceptionOfType(ResourceConflictException.class)
                .isThrownBy(() -> client.lookupDeveloperIdentity(
                        look -> look.identityPoolId(pool).identityId(first).developerUserIdentifier("second")));

        assertThat(client.mergeDeveloperIdentities(merge -> merge.identityPoolId(pool)
                                .developerProviderName(DEVELOPER)
                                .sourceUserIdentifier("first")
                                .destinationUserIdentifier("second"))
                        .identityId())
                .isEqualTo(second);
        assertThat(client.lookupDeveloperIdentity(
                                look -> look.identityPoolId(pool).identityId(second))
                        .developerUserIdentifierList())
                .containsExactly("second", "first");
        client.unlinkDeveloperIdentity(unlink -> unlink.identityPoolId(pool)
                .identityId(second)
                .developerProviderName(DEVELOPER)
                .developerUserIdentifier("first"));
        assertThat(signIn(pool, "first")).isNotIn(first, second);
    }

    private String signIn(String pool, String user) {
        return client.getOpenIdTokenForDeveloperIdentity(
                        get -> get.identityPoolId(pool).logins(Map.of(DEVELOPER, user)))
                .identityId();
    }

    private void listsAndDeletesIdentities(String pool) {
        String google = client.getId(id -> id.identityPoolId(pool)
                        .logins(Map.of(GOOGLE, googleToken("g").text())))
                .identityId();

        assertThat(client.listIdentities(list -> list.identityPoolId(pool).maxResults(60))
                        .identities())
                .extracting(IdentityDescription::identityId)
                .contains(google);
        assertThat(client.deleteIdentities(delete -> delete.identityIdsToDelete(google))
                        .unprocessedIdentityIds())
                .isEmpty();
        assertThatExceptionOfType(ResourceNotFoundException.class)
                .isThrownBy(() -> client.describeIdentity(read -> read.identityId(google)));
    }

    private void deletesThePool(String pool) {
        client.deleteIdentityPool(delete -> delete.identityPoolId(pool));
        assertThat(client.listIdentityPools(list -> list.maxResults(10)).identityPools())
                .isEmpty();
    }
}

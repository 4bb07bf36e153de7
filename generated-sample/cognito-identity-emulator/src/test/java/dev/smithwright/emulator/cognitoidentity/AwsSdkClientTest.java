package dev.smithwright.emulator.cognitoidentity;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import software.amazon.awssdk.auth.credentials.AwsBasicCredentials;
import software.amazon.awssdk.auth.credentials.StaticCredentialsProvider;
import software.amazon.awssdk.http.urlconnection.UrlConnectionHttpClient;
import software.amazon.awssdk.regions.Region;
import software.amazon.awssdk.services.cognitoidentity.CognitoIdentityClient;
import software.amazon.awssdk.services.cognitoidentity.model.CreateIdentityPoolResponse;
import software.amazon.awssdk.services.cognitoidentity.model.DescribeIdentityResponse;
import software.amazon.awssdk.services.cognitoidentity.model.IdentityPoolShortDescription;
import software.amazon.awssdk.services.cognitoidentity.model.InvalidParameterException;
import software.amazon.awssdk.services.cognitoidentity.model.NotAuthorizedException;
import software.amazon.awssdk.services.cognitoidentity.model.ResourceNotFoundException;

/** The official client finds what it expects: the scenario of the consumer application, and errors as types. */
class AwsSdkClientTest {

    private final RunningEmulator emulator = new RunningEmulator();
    private final CognitoIdentityClient client = CognitoIdentityClient.builder()
            .endpointOverride(emulator.endpoint())
            .region(Region.US_EAST_1)
            .credentialsProvider(StaticCredentialsProvider.create(AwsBasicCredentials.create("test", "test")))
            .httpClientBuilder(UrlConnectionHttpClient.builder())
            .build();

    @AfterEach
    void stop() {
        client.close();
        emulator.close();
    }

    @Test
    void runsTheScenarioOfTheConsumerApplication() {
        CreateIdentityPoolResponse pool = create("tour");
        assertThat(pool.allowUnauthenticatedIdentities()).isTrue();
        assertThat(pool.allowClassicFlow()).isNull();
        assertThat(pool.responseMetadata().requestId()).isNotEmpty();

        String guest =
                client.getId(id -> id.identityPoolId(pool.identityPoolId())).identityId();
        DescribeIdentityResponse identity = client.describeIdentity(id -> id.identityId(guest));
        assertThat(identity.creationDate()).isEqualTo(RunningEmulator.NOW);
        assertThat(identity.hasLogins()).isFalse();

        List<String> names = new ArrayList<>(List.of("tour"));
        for (int number = 1; number <= 4; number++) {
            names.add(create("tour-" + number).identityPoolName());
        }
        List<IdentityPoolShortDescription> pools =
                client.listIdentityPoolsPaginator(list -> list.maxResults(2)).stream()
                        .flatMap(page -> page.identityPools().stream())
                        .toList();
        assertThat(pools)
                .extracting(IdentityPoolShortDescription::identityPoolName)
                .isEqualTo(names);

        assertThat(client.updateIdentityPool(update -> update.identityPoolId(pool.identityPoolId())
                                .identityPoolName("renamed")
                                .allowUnauthenticatedIdentities(false))
                        .identityPoolName())
                .isEqualTo("renamed");

        client.deleteIdentityPool(delete -> delete.identityPoolId(pool.identityPoolId()));
        assertThatExceptionOfType(ResourceNotFoundException.class)
                .isThrownBy(() -> client.describeIdentityPool(read -> read.identityPoolId(pool.identityPoolId())))
                .satisfies(gone -> assertThat(gone.awsErrorDetails().errorMessage())
                        .isEqualTo("IdentityPool '" + pool.identityPoolId() + "' not found."))
                .satisfies(gone -> assertThat(gone.statusCode()).isEqualTo(400))
                .satisfies(gone -> assertThat(gone.requestId()).isNotEmpty());
    }

    @Test
    void meetsErrorsAsTypes() {
        String closed = client.createIdentityPool(
                        create -> create.identityPoolName("closed").allowUnauthenticatedIdentities(false))
                .identityPoolId();

        assertThatExceptionOfType(NotAuthorizedException.class)
                .isThrownBy(() -> client.getId(id -> id.identityPoolId(closed)));
        assertThatExceptionOfType(InvalidParameterException.class)
                .isThrownBy(() ->
                        client.listIdentityPools(list -> list.maxResults(1).nextToken("nonsense")));
    }

    private CreateIdentityPoolResponse create(String name) {
        return client.createIdentityPool(create -> create.identityPoolName(name).allowUnauthenticatedIdentities(true));
    }
}

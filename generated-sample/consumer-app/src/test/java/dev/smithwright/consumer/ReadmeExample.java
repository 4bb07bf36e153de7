package dev.smithwright.consumer;

import dev.smithwright.cognitoidentity.CognitoIdentity;
import dev.smithwright.cognitoidentity.CognitoIdentityClient;
import dev.smithwright.cognitoidentity.model.DescribeIdentityError;
import dev.smithwright.cognitoidentity.model.DescribeIdentityInput;
import dev.smithwright.cognitoidentity.model.GetIdResponse;
import dev.smithwright.cognitoidentity.model.IdentityPool;
import dev.smithwright.cognitoidentity.model.IdentityPoolShortDescription;
import dev.smithwright.cognitoidentity.model.ResourceNotFoundException;
import dev.smithwright.runtime.operation.Failure;

/** The example of the README, so that it compiles and runs. */
final class ReadmeExample {

    private ReadmeExample() {}

    static void connect() {
        // example
        try (CognitoIdentityClient client = CognitoIdentityClient.builder()
                .region("eu-west-1")
                .credentials("access-key-id", "secret-access-key")
                .build()) {
            use(client);
        }
        // end
    }

    static void use(CognitoIdentityClient client) {
        // example
        // Leave out either of the two, and this does not compile.
        IdentityPool pool =
                client.createIdentityPool(in -> in.identityPoolName("sketches").allowUnauthenticatedIdentities(true));

        GetIdResponse guest = client.getId(in -> in.identityPoolId(pool.identityPoolId()));
        System.out.println("guest " + guest.identityId());

        client.listIdentityPoolsPaginator(in -> in.maxResults(20)).items().stream()
                .map(IdentityPoolShortDescription::identityPoolName)
                .forEach(System.out::println);

        var gone = client.attempt(CognitoIdentity.DESCRIBE_IDENTITY, new DescribeIdentityInput("eu-west-1:0"));
        if (gone instanceof Failure<?, DescribeIdentityError> failure
                && failure.error() instanceof ResourceNotFoundException e) {
            System.out.println(e.code() + ": " + e.getMessage());
        }
        // end
    }
}

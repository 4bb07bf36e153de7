package dev.smithwright.emulator.cognitoidentity.junit;

import dev.smithwright.cognitoidentity.CognitoIdentityClient;
import dev.smithwright.cognitoidentity.model.IdentityPool;
import dev.smithwright.cognitoidentity.model.IdentityPoolShortDescription;
import java.util.List;

/** What test classes do with their emulator. */
final class Pools {

    private Pools() {}

    static IdentityPool create(CognitoIdentityClient client, String name) {
        return client.createIdentityPool(in -> in.identityPoolName(name).allowUnauthenticatedIdentities(true));
    }

    static List<String> names(CognitoIdentityClient client) {
        return client.listIdentityPoolsPaginator(in -> in.maxResults(60)).items().stream()
                .map(IdentityPoolShortDescription::identityPoolName)
                .toList();
    }
}

package dev.smithwright.emulator.cognitoidentity;

import dev.smithwright.cognitoidentity.CognitoIdentity;
import dev.smithwright.cognitoidentity.model.CreateIdentityPoolInput;
import dev.smithwright.cognitoidentity.model.Credentials;
import dev.smithwright.cognitoidentity.model.DescribeIdentityInput;
import dev.smithwright.cognitoidentity.model.GetCredentialsForIdentityInput;
import dev.smithwright.cognitoidentity.model.GetIdInput;
import dev.smithwright.cognitoidentity.model.IdentityDescription;
import dev.smithwright.cognitoidentity.model.IdentityPoolShortDescription;
import dev.smithwright.cognitoidentity.model.ListIdentityPoolsInput;
import dev.smithwright.cognitoidentity.model.SetIdentityPoolRolesInput;
import dev.smithwright.runtime.operation.Operation;
import java.util.List;
import java.util.Map;

/** Calls to an emulator of the same process, in as few words as tests want. */
record InProcess(CognitoIdentityEmulator emulator) {

    <I, O> O call(Operation<I, O, ?> operation, I input) {
        return emulator.caller().call(operation, input).output();
    }

    /** Creates a pool that admits guests and has a role for them, and returns its id. */
    String guestPool(String name) {
        CreateIdentityPoolInput input = CreateIdentityPoolInput.builder()
                .identityPoolName(name)
                .allowUnauthenticatedIdentities(true)
                .build();
        String poolId = call(CognitoIdentity.CREATE_IDENTITY_POOL, input).identityPoolId();
        Map<String, String> roles = Map.of("unauthenticated", "arn:aws:iam::000000000000:role/guest");
        SetIdentityPoolRolesInput setRoles = SetIdentityPoolRolesInput.builder()
                .identityPoolId(poolId)
                .roles(roles)
                .build();
        call(CognitoIdentity.SET_IDENTITY_POOL_ROLES, setRoles);
        return poolId;
    }

    String guest(String poolId) {
        GetIdInput input = GetIdInput.builder().identityPoolId(poolId).build();
        return String.valueOf(call(CognitoIdentity.GET_ID, input).identityId());
    }

    IdentityDescription describe(String identityId) {
        return call(CognitoIdentity.DESCRIBE_IDENTITY, new DescribeIdentityInput(identityId));
    }

    Credentials credentials(String identityId) {
        GetCredentialsForIdentityInput input =
                GetCredentialsForIdentityInput.builder().identityId(identityId).build();
        return call(CognitoIdentity.GET_CREDENTIALS_FOR_IDENTITY, input).credentials();
    }

    List<String> poolNames() {
        ListIdentityPoolsInput input =
                ListIdentityPoolsInput.builder().maxResults(60).build();
        return call(CognitoIdentity.LIST_IDENTITY_POOLS, input).identityPools().stream()
                .map(IdentityPoolShortDescription::identityPoolName)
                .toList();
    }
}

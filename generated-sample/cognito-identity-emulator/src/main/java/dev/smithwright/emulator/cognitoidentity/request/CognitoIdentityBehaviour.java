package dev.smithwright.emulator.cognitoidentity.request;

import dev.smithwright.cognitoidentity.emulator.CognitoIdentityHandler;
import dev.smithwright.cognitoidentity.model.CreateIdentityPoolInput;
import dev.smithwright.cognitoidentity.model.DeleteIdentityPoolInput;
import dev.smithwright.cognitoidentity.model.DescribeIdentityInput;
import dev.smithwright.cognitoidentity.model.DescribeIdentityPoolInput;
import dev.smithwright.cognitoidentity.model.GetIdInput;
import dev.smithwright.cognitoidentity.model.GetIdResponse;
import dev.smithwright.cognitoidentity.model.IdentityDescription;
import dev.smithwright.cognitoidentity.model.IdentityPool;
import dev.smithwright.cognitoidentity.model.ListIdentityPoolsInput;
import dev.smithwright.cognitoidentity.model.ListIdentityPoolsResponse;
import dev.smithwright.emulator.cognitoidentity.identities.Identities;
import dev.smithwright.emulator.cognitoidentity.pools.Pools;
import dev.smithwright.runtime.emulator.RequestContext;

/**
 * Hands each operation to the room that answers it. An operation that has no method here answers that it is not
 * implemented. Inputs have passed the model's constraints before they arrive.
 */
public final class CognitoIdentityBehaviour implements CognitoIdentityHandler {

    private final Pools pools;
    private final Identities identities;

    /** Makes a behaviour of the rooms. */
    public CognitoIdentityBehaviour(Pools pools, Identities identities) {
        this.pools = pools;
        this.identities = identities;
    }

    @Override
    public IdentityPool createIdentityPool(CreateIdentityPoolInput input, RequestContext context) {
        return pools.create(input);
    }

    @Override
    public IdentityPool describeIdentityPool(DescribeIdentityPoolInput input, RequestContext context) {
        return pools.describe(input.identityPoolId());
    }

    @Override
    public ListIdentityPoolsResponse listIdentityPools(ListIdentityPoolsInput input, RequestContext context) {
        return pools.list(input);
    }

    @Override
    public IdentityPool updateIdentityPool(IdentityPool input, RequestContext context) {
        return pools.update(input);
    }

    @Override
    public void deleteIdentityPool(DeleteIdentityPoolInput input, RequestContext context) {
        pools.delete(input.identityPoolId());
    }

    @Override
    public GetIdResponse getId(GetIdInput input, RequestContext context) {
        return GetIdResponse.builder().identityId(identities.idFor(input)).build();
    }

    @Override
    public IdentityDescription describeIdentity(DescribeIdentityInput input, RequestContext context) {
        return identities.describe(input.identityId());
    }
}

package dev.smithwright.emulator.cognitoidentity.request;

import dev.smithwright.cognitoidentity.emulator.CognitoIdentityHandler;
import dev.smithwright.cognitoidentity.model.CreateIdentityPoolInput;
import dev.smithwright.cognitoidentity.model.DeleteIdentitiesInput;
import dev.smithwright.cognitoidentity.model.DeleteIdentitiesResponse;
import dev.smithwright.cognitoidentity.model.DeleteIdentityPoolInput;
import dev.smithwright.cognitoidentity.model.DescribeIdentityInput;
import dev.smithwright.cognitoidentity.model.DescribeIdentityPoolInput;
import dev.smithwright.cognitoidentity.model.GetCredentialsForIdentityInput;
import dev.smithwright.cognitoidentity.model.GetCredentialsForIdentityResponse;
import dev.smithwright.cognitoidentity.model.GetIdInput;
import dev.smithwright.cognitoidentity.model.GetIdResponse;
import dev.smithwright.cognitoidentity.model.GetIdentityPoolRolesInput;
import dev.smithwright.cognitoidentity.model.GetIdentityPoolRolesResponse;
import dev.smithwright.cognitoidentity.model.GetOpenIdTokenForDeveloperIdentityInput;
import dev.smithwright.cognitoidentity.model.GetOpenIdTokenForDeveloperIdentityResponse;
import dev.smithwright.cognitoidentity.model.GetOpenIdTokenInput;
import dev.smithwright.cognitoidentity.model.GetOpenIdTokenResponse;
import dev.smithwright.cognitoidentity.model.GetPrincipalTagAttributeMapInput;
import dev.smithwright.cognitoidentity.model.GetPrincipalTagAttributeMapResponse;
import dev.smithwright.cognitoidentity.model.IdentityDescription;
import dev.smithwright.cognitoidentity.model.IdentityPool;
import dev.smithwright.cognitoidentity.model.ListIdentitiesInput;
import dev.smithwright.cognitoidentity.model.ListIdentitiesResponse;
import dev.smithwright.cognitoidentity.model.ListIdentityPoolsInput;
import dev.smithwright.cognitoidentity.model.ListIdentityPoolsResponse;
import dev.smithwright.cognitoidentity.model.ListTagsForResourceInput;
import dev.smithwright.cognitoidentity.model.ListTagsForResourceResponse;
import dev.smithwright.cognitoidentity.model.LookupDeveloperIdentityInput;
import dev.smithwright.cognitoidentity.model.LookupDeveloperIdentityResponse;
import dev.smithwright.cognitoidentity.model.MergeDeveloperIdentitiesInput;
import dev.smithwright.cognitoidentity.model.MergeDeveloperIdentitiesResponse;
import dev.smithwright.cognitoidentity.model.SetIdentityPoolRolesInput;
import dev.smithwright.cognitoidentity.model.SetPrincipalTagAttributeMapInput;
import dev.smithwright.cognitoidentity.model.SetPrincipalTagAttributeMapResponse;
import dev.smithwright.cognitoidentity.model.TagResourceInput;
import dev.smithwright.cognitoidentity.model.TagResourceResponse;
import dev.smithwright.cognitoidentity.model.UnlinkDeveloperIdentityInput;
import dev.smithwright.cognitoidentity.model.UnlinkIdentityInput;
import dev.smithwright.cognitoidentity.model.UntagResourceInput;
import dev.smithwright.cognitoidentity.model.UntagResourceResponse;
import dev.smithwright.runtime.emulator.RequestContext;

/** Hands each operation to the room that answers it. Inputs have passed the model's constraints before they arrive. */
public final class CognitoIdentityBehaviour implements CognitoIdentityHandler {

    private final Rooms rooms;

    /** Makes a behaviour of the rooms. */
    public CognitoIdentityBehaviour(Rooms rooms) {
        this.rooms = rooms;
    }

    @Override
    public IdentityPool createIdentityPool(CreateIdentityPoolInput input, RequestContext context) {
        return rooms.pools().create(input);
    }

    @Override
    public IdentityPool describeIdentityPool(DescribeIdentityPoolInput input, RequestContext context) {
        return rooms.pools().describe(input.identityPoolId());
    }

    @Override
    public ListIdentityPoolsResponse listIdentityPools(ListIdentityPoolsInput input, RequestContext context) {
        return rooms.pools().list(input);
    }

    @Override
    public IdentityPool updateIdentityPool(IdentityPool input, RequestContext context) {
        return rooms.pools().update(input);
    }

    @Override
    public void deleteIdentityPool(DeleteIdentityPoolInput input, RequestContext context) {
        rooms.pools().delete(input.identityPoolId());
    }

    @Override
    public GetIdentityPoolRolesResponse getIdentityPoolRoles(GetIdentityPoolRolesInput input, RequestContext context) {
        return rooms.roles().get(input.identityPoolId());
    }

    @Override
    public void setIdentityPoolRoles(SetIdentityPoolRolesInput input, RequestContext context) {
        rooms.roles().set(input);
    }

    @Override
    public TagResourceResponse tagResource(TagResourceInput input, RequestContext context) {
        return rooms.tags().tag(input);
    }

    @Override
    public UntagResourceResponse untagResource(UntagResourceInput input, RequestContext context) {
        return rooms.tags().untag(input);
    }

    @Override
    public ListTagsForResourceResponse listTagsForResource(ListTagsForResourceInput input, RequestContext context) {
        return rooms.tags().list(input);
    }

    @Override
    public GetPrincipalTagAttributeMapResponse getPrincipalTagAttributeMap(
            GetPrincipalTagAttributeMapInput input, RequestContext context) {
        return rooms.principalTags().get(input);
    }

    @Override
    public SetPrincipalTagAttributeMapResponse setPrincipalTagAttributeMap(
            SetPrincipalTagAttributeMapInput input, RequestContext context) {
        return rooms.principalTags().set(input);
    }

    @Override
    public GetIdResponse getId(GetIdInput input, RequestContext context) {
        return rooms.identities().idFor(input);
    }

    @Override
    public IdentityDescription describeIdentity(DescribeIdentityInput input, RequestContext context) {
        return rooms.identities().describe(input.identityId());
    }

    @Override
    public ListIdentitiesResponse listIdentities(ListIdentitiesInput input, RequestContext context) {
        return rooms.identities().list(input);
    }

    @Override
    public DeleteIdentitiesResponse deleteIdentities(DeleteIdentitiesInput input, RequestContext context) {
        return rooms.identities().delete(input);
    }

    @Override
    public void unlinkIdentity(UnlinkIdentityInput input, RequestContext context) {
        rooms.unlinking().unlink(input);
    }

    @Override
    public GetOpenIdTokenResponse getOpenIdToken(GetOpenIdTokenInput input, RequestContext context) {
        return rooms.classicFlow().token(input);
    }

    @Override
    public GetCredentialsForIdentityResponse getCredentialsForIdentity(
            GetCredentialsForIdentityInput input, RequestContext context) {
        return rooms.enhancedFlow().credentials(input);
    }

    @Override
    public GetOpenIdTokenForDeveloperIdentityResponse getOpenIdTokenForDeveloperIdentity(
            GetOpenIdTokenForDeveloperIdentityInput input, RequestContext context) {
        return rooms.developerSignIn().token(input);
    }

    @Override
    public LookupDeveloperIdentityResponse lookupDeveloperIdentity(
            LookupDeveloperIdentityInput input, RequestContext context) {
        return rooms.developerLookup().lookup(input);
    }

    @Override
    public MergeDeveloperIdentitiesResponse mergeDeveloperIdentities(
            MergeDeveloperIdentitiesInput input, RequestContext context) {
        return rooms.developerLinks().merge(input);
    }

    @Override
    public void unlinkDeveloperIdentity(UnlinkDeveloperIdentityInput input, RequestContext context) {
        rooms.developerLinks().unlink(input);
    }
}

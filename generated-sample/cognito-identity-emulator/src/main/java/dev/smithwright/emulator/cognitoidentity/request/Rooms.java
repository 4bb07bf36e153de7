package dev.smithwright.emulator.cognitoidentity.request;

import dev.smithwright.emulator.cognitoidentity.developers.DeveloperLinks;
import dev.smithwright.emulator.cognitoidentity.developers.DeveloperLookup;
import dev.smithwright.emulator.cognitoidentity.developers.DeveloperSignIn;
import dev.smithwright.emulator.cognitoidentity.flows.ClassicFlow;
import dev.smithwright.emulator.cognitoidentity.flows.EnhancedFlow;
import dev.smithwright.emulator.cognitoidentity.identities.Identities;
import dev.smithwright.emulator.cognitoidentity.identities.IdentityUnlinking;
import dev.smithwright.emulator.cognitoidentity.pools.Pools;
import dev.smithwright.emulator.cognitoidentity.roles.Roles;
import dev.smithwright.emulator.cognitoidentity.tags.PrincipalTagMaps;
import dev.smithwright.emulator.cognitoidentity.tags.ResourceTags;

/**
 * Who answers operations.
 *
 * @param pools the life of pools
 * @param roles their roles
 * @param tags their tags
 * @param principalTags tags of users
 * @param identities the life of identities
 * @param unlinking logins that are taken away
 * @param classicFlow tokens
 * @param enhancedFlow credentials
 * @param developerSignIn tokens for users of developers
 * @param developerLookup who these users are
 * @param developerLinks users of developers that are moved or taken away
 */
public record Rooms(
        Pools pools,
        Roles roles,
        ResourceTags tags,
        PrincipalTagMaps principalTags,
        Identities identities,
        IdentityUnlinking unlinking,
        ClassicFlow classicFlow,
        EnhancedFlow enhancedFlow,
        DeveloperSignIn developerSignIn,
        DeveloperLookup developerLookup,
        DeveloperLinks developerLinks) {}

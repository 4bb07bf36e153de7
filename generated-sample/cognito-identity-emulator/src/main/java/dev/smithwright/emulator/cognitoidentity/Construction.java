package dev.smithwright.emulator.cognitoidentity;

import dev.smithwright.emulator.cognitoidentity.developers.DeveloperLinks;
import dev.smithwright.emulator.cognitoidentity.developers.DeveloperLookup;
import dev.smithwright.emulator.cognitoidentity.developers.DeveloperSignIn;
import dev.smithwright.emulator.cognitoidentity.flows.ClassicFlow;
import dev.smithwright.emulator.cognitoidentity.flows.CredentialMaker;
import dev.smithwright.emulator.cognitoidentity.flows.EnhancedFlow;
import dev.smithwright.emulator.cognitoidentity.identifiers.Identifiers;
import dev.smithwright.emulator.cognitoidentity.identifiers.PoolArns;
import dev.smithwright.emulator.cognitoidentity.identities.Identities;
import dev.smithwright.emulator.cognitoidentity.identities.IdentityAccess;
import dev.smithwright.emulator.cognitoidentity.identities.IdentityMaker;
import dev.smithwright.emulator.cognitoidentity.identities.IdentityUnlinking;
import dev.smithwright.emulator.cognitoidentity.identities.LoginLinker;
import dev.smithwright.emulator.cognitoidentity.logins.KeySets;
import dev.smithwright.emulator.cognitoidentity.logins.LoginVerifier;
import dev.smithwright.emulator.cognitoidentity.pools.Pools;
import dev.smithwright.emulator.cognitoidentity.request.CognitoIdentityBehaviour;
import dev.smithwright.emulator.cognitoidentity.request.Rooms;
import dev.smithwright.emulator.cognitoidentity.roles.Roles;
import dev.smithwright.emulator.cognitoidentity.store.Store;
import dev.smithwright.emulator.cognitoidentity.tags.PrincipalTagMaps;
import dev.smithwright.emulator.cognitoidentity.tags.ResourceTags;
import dev.smithwright.emulator.cognitoidentity.tokens.OpenIdIssuer;
import dev.smithwright.emulator.cognitoidentity.tokens.SigningKeys;

/** Puts the rooms together. */
record Construction(EmulatorSettings settings, Sources sources, Store store, SigningKeys keys, KeySets keySets) {

    CognitoIdentityBehaviour behaviour() {
        Identifiers identifiers = new Identifiers(settings.region(), sources.uuids());
        PoolArns arns = new PoolArns(settings.region(), settings.account());
        OpenIdIssuer issuer = new OpenIdIssuer(keys, arns, sources.clock());
        LoginVerifier verifier = new LoginVerifier(sources.clock(), keySets, issuer);
        IdentityMaker maker = new IdentityMaker(identifiers, sources.clock());
        LoginLinker linker = new LoginLinker(maker);
        IdentityAccess access = new IdentityAccess(linker);
        CredentialMaker credentials = new CredentialMaker(sources.clock(), sources.uuids());
        return new CognitoIdentityBehaviour(new Rooms(
                new Pools(store, identifiers),
                new Roles(store),
                new ResourceTags(store, arns),
                new PrincipalTagMaps(store),
                new Identities(store, settings.account(), verifier, maker, linker),
                new IdentityUnlinking(store, verifier, linker),
                new ClassicFlow(store, verifier, access, issuer),
                new EnhancedFlow(store, verifier, access, credentials),
                new DeveloperSignIn(store, verifier, linker, issuer),
                new DeveloperLookup(store),
                new DeveloperLinks(store, linker)));
    }
}

package dev.smithwright.emulator.cognitoidentity.seed;

import dev.smithwright.cognitoidentity.model.IdentityPool;
import dev.smithwright.cognitoidentity.model.RoleMapping;
import dev.smithwright.cognitoidentity.model.SetIdentityPoolRolesInput;
import dev.smithwright.cognitoidentity.model.SetPrincipalTagAttributeMapInput;
import dev.smithwright.emulator.cognitoidentity.document.TextPlace;
import dev.smithwright.emulator.cognitoidentity.document.TextValue;
import dev.smithwright.emulator.cognitoidentity.document.TextValue.Entry;
import dev.smithwright.emulator.cognitoidentity.document.TextValue.Listing;
import dev.smithwright.emulator.cognitoidentity.document.TextValue.Mapping;
import dev.smithwright.emulator.cognitoidentity.logins.Providers;
import dev.smithwright.emulator.cognitoidentity.pools.PoolDefinition;
import dev.smithwright.emulator.cognitoidentity.pools.PoolTags;
import dev.smithwright.emulator.cognitoidentity.pools.ProviderNames;
import dev.smithwright.emulator.cognitoidentity.pools.UserPoolProviders;
import dev.smithwright.emulator.cognitoidentity.roles.RoleArns;
import dev.smithwright.emulator.cognitoidentity.roles.RoleMappingRules;
import dev.smithwright.emulator.cognitoidentity.store.PoolRoles;
import dev.smithwright.emulator.cognitoidentity.store.PrincipalTagMap;
import dev.smithwright.emulator.cognitoidentity.tags.PrincipalTagMaps;
import dev.smithwright.runtime.shape.Document;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Reads a pool of a seed with all that belongs to it.
 *
 * @param checks what it is held to
 */
record PoolReader(SeedChecks checks) {

    /** Stands for an id that is not known yet, where a constraint wants one. */
    static final String ANY_ID = "seed:0";

    private static final String ROLE_HINT = "write the ARN of a role, such as arn:aws:iam::000000000000:role/guest";

    /** Returns the pool, or null where there is a mistake in what it is itself. */
    @Nullable
    SeedPool read(Mapping text) {
        Map<String, Document> typed = SeedTypes.structure(text, SeedSchema.POOL);
        IdentityPool pool = pool(text, typed);
        PoolRoles roles = roles(text, typed, pool);
        Map<String, PrincipalTagMap> tags = principalTags(text, pool);
        List<SeedIdentity> identities = identities(text, pool);
        return pool == null
                ? null
                : new SeedPool(text.place(), typed.containsKey("IdentityPoolId"), pool, roles, tags, identities);
    }

    private @Nullable IdentityPool pool(Mapping text, Map<String, Document> typed) {
        Map<String, Document> members = new LinkedHashMap<>(typed);
        members.keySet().removeIf(name -> IdentityPool.SCHEMA.member(name) == null);
        members.putIfAbsent("IdentityPoolId", Document.of(ANY_ID));
        IdentityPool read = checks.read(text, members, IdentityPool::readFrom);
        if (read == null) {
            return null;
        }
        IdentityPool pool = PoolDefinition.stored(read);
        checks.rule(
                text.place(), "providers", "write them in letters that can be seen", () -> ProviderNames.check(pool));
        checks.rule(
                place(text, "CognitoIdentityProviders"),
                "CognitoIdentityProviders",
                "a ProviderName looks like cognito-idp.us-east-1.amazonaws.com/us-east-1_AbCdEf",
                () -> UserPoolProviders.check(pool.cognitoIdentityProviders()));
        checks.rule(
                place(text, "IdentityPoolTags"),
                "IdentityPoolTags",
                "change or leave out the tag",
                () -> PoolTags.check(pool.identityPoolTags()));
        return pool;
    }

    private static TextPlace place(Mapping text, String key) {
        TextValue value = text.get(key);
        return value == null ? text.place() : value.place();
    }

    private PoolRoles roles(Mapping text, Map<String, Document> typed, @Nullable IdentityPool pool) {
        if (!typed.containsKey("Roles") && !typed.containsKey("RoleMappings")) {
            return PoolRoles.NONE;
        }
        Map<String, Document> members = new LinkedHashMap<>();
        members.put("IdentityPoolId", Document.of(ANY_ID));
        members.put("Roles", typed.getOrDefault("Roles", Document.of(Map.of())));
        members.put("RoleMappings", typed.getOrDefault("RoleMappings", Document.of(Map.of())));
        SetIdentityPoolRolesInput input = checks.read(text, members, SetIdentityPoolRolesInput::readFrom);
        if (input == null) {
            return PoolRoles.NONE;
        }
        input.roles()
                .forEach((kind, role) ->
                        checks.rule(place(text, "Roles", kind), "Roles", ROLE_HINT, () -> RoleArns.check(role)));
        Map<String, RoleMapping> mappings = input.roleMappings() == null ? Map.of() : input.roleMappings();
        if (pool != null) {
            mappings.forEach((key, mapping) -> mapping(text, pool, key, mapping));
        }
        return new PoolRoles(input.roles(), mappings);
    }

    private void mapping(Mapping text, IdentityPool pool, String key, RoleMapping mapping) {
        checks.rule(
                place(text, "RoleMappings", key),
                "RoleMappings",
                "a user pool goes by PROVIDER:CLIENT, others by their name or ARN; rules name roles by ARN",
                () -> RoleMappingRules.check(new Providers(pool), Map.of(key, mapping)));
    }

    private static TextPlace place(Mapping text, String key, String innerKey) {
        Entry entry = text.get(key) instanceof Mapping inner ? inner.entry(innerKey) : null;
        return entry == null ? place(text, key) : entry.key().place();
    }

    private Map<String, PrincipalTagMap> principalTags(Mapping text, @Nullable IdentityPool pool) {
        Map<String, PrincipalTagMap> maps = new LinkedHashMap<>();
        if (text.get("PrincipalTags") instanceof Mapping byProvider) {
            for (Entry entry : byProvider.entries()) {
                if (entry.value() instanceof Mapping map) {
                    maps.put(entry.key().text(), principalTags(entry, map, pool));
                }
            }
        }
        return maps;
    }

    private PrincipalTagMap principalTags(Entry entry, Mapping map, @Nullable IdentityPool pool) {
        String provider = entry.key().text();
        Map<String, Document> members = SeedTypes.structure(map, SeedSchema.PRINCIPAL_TAGS);
        members.put("IdentityPoolId", Document.of(ANY_ID));
        members.put("IdentityProviderName", Document.of(provider));
        SetPrincipalTagAttributeMapInput input = checks.read(map, members, SetPrincipalTagAttributeMapInput::readFrom);
        if (pool != null) {
            checks.rule(
                    entry.key().place(),
                    "PrincipalTags",
                    "a user pool goes by its ProviderName, others by their name or ARN",
                    () -> PrincipalTagMaps.checkProvider(pool, provider));
        }
        boolean useDefaults = input != null && Boolean.TRUE.equals(input.useDefaults());
        Map<String, String> tags = input == null ? null : input.principalTags();
        return new PrincipalTagMap(useDefaults, tags == null ? Map.of() : tags);
    }

    private List<SeedIdentity> identities(Mapping text, @Nullable IdentityPool pool) {
        List<SeedIdentity> identities = new ArrayList<>();
        if (text.get("Identities") instanceof Listing listing) {
            IdentityReader reader = new IdentityReader(checks, pool);
            for (TextValue item : listing.items()) {
                if (item instanceof Mapping identity) {
                    identities.add(reader.read(identity));
                }
            }
        }
        return identities;
    }
}

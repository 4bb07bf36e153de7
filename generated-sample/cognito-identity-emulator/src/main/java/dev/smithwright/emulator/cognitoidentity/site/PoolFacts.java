package dev.smithwright.emulator.cognitoidentity.site;

import dev.smithwright.cognitoidentity.model.CognitoIdentityProvider;
import dev.smithwright.cognitoidentity.model.IdentityPool;
import dev.smithwright.cognitoidentity.model.RoleMapping;
import dev.smithwright.emulator.cognitoidentity.store.PoolRoles;
import dev.smithwright.runtime.emulator.control.page.Fact;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** The settings of a pool, but for those that are not set. */
final class PoolFacts {

    private final List<Fact> facts = new ArrayList<>();

    private PoolFacts() {}

    static List<Fact> of(IdentityPool pool, PoolRoles roles) {
        PoolFacts all = new PoolFacts();
        all.add("Pool id", pool.identityPoolId());
        all.add("Guests", pool.allowUnauthenticatedIdentities() ? "admitted" : "refused");
        all.add("Classic flow", classicFlow(pool.allowClassicFlow()));
        all.addProviders(pool);
        roles.roles().forEach((kind, role) -> all.add(capitalized(kind) + " role", role));
        roles.mappings().forEach((provider, mapping) -> all.add("Role mapping, " + provider, mapping(mapping)));
        if (pool.identityPoolTags() != null) {
            pool.identityPoolTags().forEach((key, value) -> all.add("Tag, " + key, value));
        }
        return all.facts;
    }

    private void add(String name, @Nullable String value) {
        if (value != null) {
            facts.add(new Fact(name, value));
        }
    }

    private void addProviders(IdentityPool pool) {
        add("Developer provider", pool.developerProviderName());
        if (pool.supportedLoginProviders() != null) {
            for (Map.Entry<String, String> provider :
                    pool.supportedLoginProviders().entrySet()) {
                add(provider.getKey(), withoutSecret(provider.getValue()));
            }
        }
        for (CognitoIdentityProvider provider : nonNull(pool.cognitoIdentityProviders())) {
            add("User pool", provider.providerName() + ", client " + provider.clientId());
        }
        nonNull(pool.openIdConnectProviderArns()).forEach(arn -> add("OpenID Connect", arn));
        nonNull(pool.samlProviderArns()).forEach(arn -> add("SAML", arn));
    }

    private static String capitalized(String word) {
        return word.isEmpty() ? word : word.substring(0, 1).toUpperCase(Locale.ROOT) + word.substring(1);
    }

    /** Of {@code KEY;SECRET}, as Twitter has it, the key. */
    private static String withoutSecret(String application) {
        int semicolon = application.indexOf(';');
        return semicolon < 0 ? application : application.substring(0, semicolon) + ";***";
    }

    private static String classicFlow(@Nullable Boolean allowed) {
        if (allowed == null) {
            return "not set, allowed";
        }
        return allowed ? "allowed" : "refused";
    }

    private static String mapping(RoleMapping mapping) {
        return mapping.ambiguousRoleResolution() == null
                ? mapping.type().value()
                : mapping.type().value() + ", else "
                        + mapping.ambiguousRoleResolution().value();
    }

    private static <T> List<T> nonNull(@Nullable List<T> list) {
        return list == null ? List.of() : list;
    }
}

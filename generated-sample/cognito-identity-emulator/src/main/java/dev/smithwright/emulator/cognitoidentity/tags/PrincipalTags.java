package dev.smithwright.emulator.cognitoidentity.tags;

import dev.smithwright.emulator.cognitoidentity.logins.TokenKind;
import dev.smithwright.emulator.cognitoidentity.logins.VerifiedLogin;
import dev.smithwright.emulator.cognitoidentity.store.PrincipalTagMap;
import dev.smithwright.emulator.cognitoidentity.store.PrincipalTagTable;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/** The principal tags that logins bring along. */
public final class PrincipalTags {

    /** Inferred: the names of the tags. */
    private static final SortedMap<String, String> CLAIM_DEFAULTS = inOrder(Map.of("client", "aud", "username", "sub"));

    /** Inferred: the names of the tags. */
    private static final SortedMap<String, String> ASSERTION_DEFAULTS = inOrder(Map.of(
            "client", "http://schemas.xmlsoap.org/ws/2005/05/identity/claims/nameidentifier",
            "username", "http://schemas.xmlsoap.org/ws/2005/05/identity/claims/name"));

    private PrincipalTags() {}

    /** A map of the platform's own has another order in every process. */
    private static SortedMap<String, String> inOrder(Map<String, String> names) {
        return Collections.unmodifiableSortedMap(new TreeMap<>(names));
    }

    /** Returns values by tag. A claim that the token does not have gives none. */
    public static Map<String, String> of(PrincipalTagTable maps, List<VerifiedLogin> logins) {
        Map<String, String> tags = new LinkedHashMap<>();
        for (VerifiedLogin login : logins) {
            PrincipalTagMap map = maps.find(login.login().poolId(), login.configuredAs());
            if (map != null) {
                names(map, login.tokenKind())
                        .forEach((tag, claim) -> add(tags, tag, login.claims().get(claim)));
            }
        }
        return tags;
    }

    /** Inferred: defaults, where they are chosen, stand in the place of the map. */
    private static Map<String, String> names(PrincipalTagMap map, TokenKind kind) {
        if (!map.useDefaults()) {
            return map.tags();
        }
        return kind == TokenKind.ASSERTION ? ASSERTION_DEFAULTS : CLAIM_DEFAULTS;
    }

    private static void add(Map<String, String> tags, String tag, @Nullable Object claim) {
        String value = value(claim);
        if (value != null) {
            tags.put(tag, value);
        }
    }

    /** Inferred: a list of one counts as its element, and any other list or object gives no tag. */
    private static @Nullable String value(@Nullable Object claim) {
        if (claim instanceof List<?> list) {
            return list.size() == 1 ? value(list.get(0)) : null;
        }
        if (claim instanceof String || claim instanceof Number || claim instanceof Boolean) {
            return claim.toString();
        }
        return null;
    }
}

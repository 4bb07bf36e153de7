package dev.smithwright.emulator.cognitoidentity.roles;

import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Claims as texts. */
final class Claims {

    private Claims() {}

    /**
     * Returns the values of a claim, one for a claim that is no list; null where the token has none of this name. Inferred:
     * objects, and lists within lists, are no values.
     */
    static @Nullable List<String> values(Map<String, Object> claims, String name) {
        Object claim = claims.get(name);
        if (claim instanceof List<?> list) {
            return list.stream().filter(Claims::isValue).map(String::valueOf).toList();
        }
        return isValue(claim) ? List.of(String.valueOf(claim)) : null;
    }

    private static boolean isValue(@Nullable Object claim) {
        return claim instanceof String || claim instanceof Number || claim instanceof Boolean;
    }

    /** Returns the values of a claim that is a list, or a text with commas between them; empty where there is none. */
    static List<String> list(Map<String, Object> claims, String name) {
        List<String> values = values(claims, name);
        if (values == null) {
            return List.of();
        }
        Stream<String> parts = claims.get(name) instanceof List
                ? values.stream()
                : values.stream().flatMap(value -> Arrays.stream(value.split(",", -1)));
        return parts.map(String::strip).filter(value -> !value.isEmpty()).toList();
    }
}

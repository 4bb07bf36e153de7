package dev.smithwright.emulator.cognitoidentity;

import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.Base64;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;

/** Login tokens as a provider, or somebody else, might write them; their signature is made up. */
record Token(Map<String, String> claims) {

    static Token of(String issuer, String subject) {
        return new Token(Map.of())
                .claim("iss", issuer)
                .claim("sub", subject)
                .expiring(RunningEmulator.NOW.plusSeconds(3600));
    }

    Token claim(String name, String value) {
        return json(name, "\"" + value + "\"");
    }

    Token expiring(Instant end) {
        return json("exp", String.valueOf(end.getEpochSecond()));
    }

    /** Adds a claim that is a list of texts. */
    Token claim(String name, List<String> values) {
        return json(name, values.stream().map(value -> "\"" + value + "\"").collect(Collectors.joining(",", "[", "]")));
    }

    /** Adds a claim that is spelt as JSON. */
    Token json(String name, String json) {
        Map<String, String> more = new TreeMap<>(claims);
        more.put(name, json);
        return new Token(more);
    }

    Token without(String name) {
        Map<String, String> fewer = new TreeMap<>(claims);
        fewer.remove(name);
        return new Token(fewer);
    }

    String text() {
        return base64("{\"alg\":\"RS256\"}") + "." + payload() + "." + base64("signature");
    }

    String unsigned() {
        return base64("{\"alg\":\"none\"}") + "." + payload() + ".";
    }

    private String payload() {
        return base64(claims.entrySet().stream()
                .map(claim -> "\"" + claim.getKey() + "\":" + claim.getValue())
                .collect(Collectors.joining(",", "{", "}")));
    }

    private static String base64(String text) {
        return Base64.getUrlEncoder().withoutPadding().encodeToString(text.getBytes(StandardCharsets.UTF_8));
    }
}

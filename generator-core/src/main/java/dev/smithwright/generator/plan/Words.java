package dev.smithwright.generator.plan;

import java.util.List;
import java.util.Locale;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * The words of a name, and the ways in which Java writes them.
 *
 * <p>{@code OpenIdConnectProviderARNs} has the words Open, Id, Connect, Provider, ARNs; {@code S3Bucket} S3 and Bucket;
 * {@code IPv6Address} IPv6 and Address. What is no ASCII letter or digit separates words.
 *
 * @param words the words as they are written in the name
 */
record Words(List<String> words) {

    private static final Pattern WORD = Pattern.compile(
            // IPv4, IPv6
            "IPv\\d+"
                    // An acronym in the plural, at the end of a word: ARNs, IDs
                    + "|[A-Z]{2,}s(?![a-z])"
                    // An acronym before a capitalised word or at the end: KMS in KMSKey, S3, HTTP2
                    + "|[A-Z]+\\d+(?![a-z])|[A-Z]+(?![a-z\\d])|[A-Z]+(?=[A-Z][a-z])"
                    // A word: Identity, identity, Ec2
                    + "|[A-Z]?[a-z]+\\d*|[A-Z]\\d*"
                    // Digits on their own
                    + "|\\d+");

    static Words of(String name) {
        return new Words(WORD.matcher(name).results().map(MatchResult::group).toList());
    }

    boolean isEmpty() {
        return words.isEmpty();
    }

    /** Returns {@code identityPoolId}. */
    String lowerCamel() {
        String camel = upperCamel();
        return words.isEmpty()
                ? camel
                : lower(words.get(0)) + camel.substring(words.get(0).length());
    }

    /** Returns {@code IdentityPoolId}. */
    String upperCamel() {
        return words.stream()
                .map(word -> upper(word.substring(0, 1)) + lower(word.substring(1)))
                .collect(Collectors.joining());
    }

    /** Returns {@code IDENTITY_POOL_ID}. */
    String constant() {
        return words.stream().map(Words::upper).collect(Collectors.joining("_"));
    }

    /** Returns {@code identity pool ID}: acronyms stay as they are. */
    String sentence() {
        return words.stream()
                .map(word -> word.equals(upper(word.substring(0, 1)) + lower(word.substring(1))) ? lower(word) : word)
                .collect(Collectors.joining(" "));
    }

    private static String upper(String text) {
        return text.toUpperCase(Locale.ROOT);
    }

    private static String lower(String text) {
        return text.toLowerCase(Locale.ROOT);
    }
}

package dev.smithwright.runtime.client.configuration;

import java.util.Locale;

/**
 * What a service is called in the names of settings that are for it alone (AWS SDKs and Tools Reference Guide,
 * "Identifiers for service-specific endpoints").
 *
 * @param property what follows {@code aws.endpointUrl} in the name of a system property, for example {@code CognitoIdentity}
 * @param variable what follows {@code AWS_ENDPOINT_URL_} in the name of an environment variable, for example
 *     {@code COGNITO_IDENTITY}
 * @param key what stands in the shared file, for example {@code cognito_identity}
 */
record ServiceNames(String property, String variable, String key) {

    /** Returns the names of a service by AWS's short name for it, for example {@code Cognito Identity}. */
    static ServiceNames of(String sdkId) {
        String name = sdkId.replace(' ', '_');
        return new ServiceNames(propertyName(sdkId), name.toUpperCase(Locale.ROOT), name.toLowerCase(Locale.ROOT));
    }

    /**
     * The AWS SDK for Java names a service after its words, each with one capital letter: {@code DynamoDB} becomes
     * {@code DynamoDb}. It leaves out what the names of many services have in common.
     */
    private static String propertyName(String sdkId) {
        StringBuilder name = new StringBuilder();
        for (int i = 0; i < sdkId.length(); i++) {
            char c = sdkId.charAt(i);
            if (isLetterOrDigit(c)) {
                name.append(beginsWord(sdkId, i) ? Character.toUpperCase(c) : Character.toLowerCase(c));
            }
        }
        String words = without("Aws", without("Amazon", name.toString()));
        boolean service = words.endsWith("Service") && words.length() > "Service".length();
        return service ? words.substring(0, words.length() - "Service".length()) : words;
    }

    private static String without(String beginning, String name) {
        return name.startsWith(beginning) ? name.substring(beginning.length()) : name;
    }

    private static boolean beginsWord(String text, int i) {
        char before = at(text, i - 1);
        char c = text.charAt(i);
        char after = at(text, i + 1);
        if (!isLetterOrDigit(before)) {
            return true;
        }
        boolean afterNumber = isDigit(before) && !isDigit(c);
        boolean afterSmall = isLower(before) && isUpper(c) && isLetterOrDigit(after);
        boolean afterCapitals = isUpper(before) && isUpper(c) && isLower(after) && !isVersion(text, i + 1);
        return afterNumber || afterSmall || afterCapitals || isVersion(text, i);
    }

    /**
     * A number with a v before it is a word of its own, where the v cannot belong to the word before: {@code SESv2}.
     */
    private static boolean isVersion(String text, int i) {
        char c = text.charAt(i);
        if (i < 2 || !isDigit(at(text, i + 1))) {
            return false;
        }
        char first = text.charAt(i - 2);
        char second = text.charAt(i - 1);
        return (c == 'v' && !isLower(first) && !isLower(second)) || (c == 'V' && !isUpper(first) && !isUpper(second));
    }

    private static char at(String text, int i) {
        return i >= 0 && i < text.length() ? text.charAt(i) : ' ';
    }

    private static boolean isLower(char c) {
        return c >= 'a' && c <= 'z';
    }

    private static boolean isUpper(char c) {
        return c >= 'A' && c <= 'Z';
    }

    private static boolean isDigit(char c) {
        return c >= '0' && c <= '9';
    }

    private static boolean isLetterOrDigit(char c) {
        return isLower(c) || isUpper(c) || isDigit(c);
    }
}

package dev.smithwright.runtime.client.credentials;

import java.util.Objects;
import software.amazon.awssdk.auth.credentials.DefaultCredentialsProvider;

/**
 * Whether {@code software.amazon.awssdk:auth} is there. A link error answers that on the class path, on the module path
 * and in a native image, where the answer is found when the image is built; a look for a resource, or reflection, would
 * need settings for the last.
 */
final class AwsAuth {

    private AwsAuth() {}

    static boolean isThere() {
        try {
            Objects.requireNonNull(DefaultCredentialsProvider.class);
            return true;
        } catch (NoClassDefFoundError e) {
            return false;
        }
    }
}

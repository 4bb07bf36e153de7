package dev.smithwright.runtime.client.credentials;

import dev.smithwright.runtime.client.configuration.FoundValue;
import dev.smithwright.runtime.client.configuration.ProcessValues;
import dev.smithwright.runtime.client.configuration.SharedFiles;
import org.jspecify.annotations.Nullable;

/**
 * Credentials that a process is told to get from elsewhere: from a role, a sign-in, another program, a container or an
 * instance. That is AWS's own business, and what is said here is what has to be on the class path for it. What goes
 * before what is as in the AWS SDK for Java ({@code DefaultCredentialsProvider} and {@code ProfileCredentialsProvider}
 * there).
 */
final class ForeignCredentials {

    private static final String AUTH = "software.amazon.awssdk:auth";
    private static final String STS = AUTH + " and software.amazon.awssdk:sts";

    private ForeignCredentials() {}

    /**
     * A token of a web identity goes before the profile.
     *
     * @throws IllegalStateException if the environment names one
     */
    static void checkEnvironment(ProcessValues values) {
        FoundValue token =
                either(values.property("aws.webIdentityTokenFile"), values.variable("AWS_WEB_IDENTITY_TOKEN_FILE"));
        FoundValue role = either(values.property("aws.roleArn"), values.variable("AWS_ROLE_ARN"));
        if (token != null && role != null) {
            throw needed(token.source(), STS);
        }
    }

    /**
     * All of these go before the profile's own keys.
     *
     * @throws IllegalStateException if the profile gets its credentials from elsewhere
     */
    static void checkProfile(SharedFiles files, String profile) {
        FoundValue role = files.ofProfile(profile, "role_arn");
        FoundValue token = files.ofProfile(profile, "web_identity_token_file");
        check(role == null ? null : token, STS);
        check(
                files.ofProfile(profile, "sso_session"),
                AUTH + ", software.amazon.awssdk:sso and software.amazon.awssdk:ssooidc");
        check(signIn(files, profile), AUTH + " and software.amazon.awssdk:sso");
        FoundValue source =
                either(files.ofProfile(profile, "source_profile"), files.ofProfile(profile, "credential_source"));
        check(source == null ? null : role, STS);
        check(files.ofProfile(profile, "login_session"), AUTH + " and software.amazon.awssdk:signin");
        check(files.ofProfile(profile, "credential_process"), AUTH);
    }

    private static @Nullable FoundValue signIn(SharedFiles files, String profile) {
        FoundValue start = either(files.ofProfile(profile, "sso_start_url"), files.ofProfile(profile, "sso_region"));
        FoundValue role = either(files.ofProfile(profile, "sso_account_id"), files.ofProfile(profile, "sso_role_name"));
        return either(start, role);
    }

    /** Returns the end of a message to somebody who may have thought that there are credentials. */
    static String hint(ProcessValues values) {
        FoundValue container = either(
                values.variable("AWS_CONTAINER_CREDENTIALS_RELATIVE_URI"),
                values.variable("AWS_CONTAINER_CREDENTIALS_FULL_URI"));
        String who = container == null ? "the credentials of a container or an instance" : container.source();
        return ". For " + who + ", put " + AUTH + " on the class path";
    }

    private static void check(@Nullable FoundValue found, String modules) {
        if (found != null) {
            throw needed(found.source(), modules);
        }
    }

    private static IllegalStateException needed(String source, String modules) {
        return new IllegalStateException(
                "the credentials are to come from " + source + ", which is left to AWS's own chain: put " + modules
                        + " on the class path, or call credentials(...) on the client's builder");
    }

    private static @Nullable FoundValue either(@Nullable FoundValue first, @Nullable FoundValue second) {
        return first == null ? second : first;
    }
}

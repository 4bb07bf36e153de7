package dev.smithwright.runtime.client.configuration;

import dev.smithwright.runtime.client.endpoint.EndpointAddress;
import java.net.URI;
import org.jspecify.annotations.Nullable;

/**
 * The address that a process gives in place of a service's own, in the order of the AWS SDK for Java (AWS SDKs and
 * Tools Reference Guide, "Service-specific endpoints"; that SDK's {@code AwsClientEndpointProvider}):
 *
 * <ol>
 *   <li>the system property for the service, for example {@code aws.endpointUrlCognitoIdentity}
 *   <li>the one for all services, {@code aws.endpointUrl}
 *   <li>the environment variable for the service, for example {@code AWS_ENDPOINT_URL_COGNITO_IDENTITY}
 *   <li>the one for all services, {@code AWS_ENDPOINT_URL}
 *   <li>{@code endpoint_url} below the service in the section {@code [services NAME]} that the profile names
 *   <li>the same in the profile itself, which the guide does not have
 *   <li>{@code endpoint_url} of the profile
 * </ol>
 *
 * All of them are passed over where {@code aws.ignoreConfiguredEndpointUrls},
 * {@code AWS_IGNORE_CONFIGURED_ENDPOINT_URLS} or {@code ignore_configured_endpoint_urls} says true.
 */
public final class ProcessEndpoint {

    private static final SettingName IGNORE = new SettingName(
            "aws.ignoreConfiguredEndpointUrls",
            "AWS_IGNORE_CONFIGURED_ENDPOINT_URLS",
            "ignore_configured_endpoint_urls");
    private static final String PROPERTY = "aws.endpointUrl";
    private static final String VARIABLE = "AWS_ENDPOINT_URL";
    private static final String KEY = "endpoint_url";

    private final ProcessSettings settings;
    private final @Nullable ServiceNames names;

    /**
     * Makes a source that asks these settings.
     *
     * @param sdkId AWS's short name for the service, for example {@code Cognito Identity}; null for a service outside AWS,
     *     for which only settings for all services hold
     */
    public ProcessEndpoint(ProcessSettings settings, @Nullable String sdkId) {
        this.settings = settings;
        this.names = sdkId == null ? null : ServiceNames.of(sdkId);
    }

    /**
     * Returns the address, with a path that ends in a slash, or null where the process gives none.
     *
     * @throws IllegalStateException if it is none, or a shared file makes no sense
     */
    public @Nullable URI address() {
        FoundValue found = ofProperty();
        found = found == null ? ofVariable() : found;
        found = found == null ? ofFiles() : found;
        return found == null || settings.flag(IGNORE) ? null : address(found);
    }

    private @Nullable FoundValue ofProperty() {
        FoundValue found = names == null ? null : settings.values().property(PROPERTY + names.property());
        return found == null ? settings.values().property(PROPERTY) : found;
    }

    private @Nullable FoundValue ofVariable() {
        FoundValue found = names == null ? null : settings.values().variable(VARIABLE + "_" + names.variable());
        return found == null ? settings.values().variable(VARIABLE) : found;
    }

    private @Nullable FoundValue ofFiles() {
        SharedFiles files = settings.files();
        String profile = settings.profile();
        FoundValue found = names == null ? null : ofService(files, profile, names.key() + "." + KEY);
        return found == null ? files.ofProfile(profile, KEY) : found;
    }

    private static @Nullable FoundValue ofService(SharedFiles files, String profile, String key) {
        FoundValue services = files.ofProfile(profile, "services");
        FoundValue found = services == null ? null : files.ofServices(services.value(), key);
        return found == null ? files.ofProfile(profile, key) : found;
    }

    /** What is wrong is told without the value, for an address may hold a password. */
    private static URI address(FoundValue found) {
        try {
            return EndpointAddress.parse(found.value());
        } catch (IllegalArgumentException e) {
            throw new IllegalStateException(found.source() + " is " + e.getMessage(), e);
        }
    }
}

package dev.smithwright.runtime.operation;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What is known of a service as a whole.
 *
 * @param id absolute shape id of the service
 * @param title name for people, for example {@code Amazon Cognito Identity}
 * @param version API version, for example {@code 2014-06-30}
 * @param sdkId AWS's short name, for example {@code Cognito Identity}; null for a service outside AWS
 * @param endpointPrefix first label of the host name, for example {@code cognito-identity}; null where the model has none
 * @param signingName service name for Signature Version 4; null where the service is not signed with it
 * @param protocols names of the protocols that the model lists, for example {@code awsJson1_1}, best first
 * @param queryCompatible whether the service once spoke awsQuery and keeps the names of its errors from then
 */
public record ServiceDescription(
        String id,
        String title,
        String version,
        @Nullable String sdkId,
        @Nullable String endpointPrefix,
        @Nullable String signingName,
        List<String> protocols,
        boolean queryCompatible) {

    public ServiceDescription {
        protocols = List.copyOf(protocols);
    }

    /** Describes a service that has nothing from awsQuery to keep. */
    public ServiceDescription(
            String id,
            String title,
            String version,
            @Nullable String sdkId,
            @Nullable String endpointPrefix,
            @Nullable String signingName,
            List<String> protocols) {
        this(id, title, version, sdkId, endpointPrefix, signingName, protocols, false);
    }

    /** Returns the shape's name without its namespace, for example {@code AWSCognitoIdentityService}. */
    public String name() {
        return id.substring(id.indexOf('#') + 1);
    }
}

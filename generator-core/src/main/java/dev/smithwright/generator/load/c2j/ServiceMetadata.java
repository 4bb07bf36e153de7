package dev.smithwright.generator.load.c2j;

import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Who a service is, and how it speaks: the member {@code metadata}.
 *
 * @param apiVersion the version of the interface, most often a date
 * @param endpointPrefix the first label of the endpoint's host name
 * @param protocol the protocol that AWS prefers
 * @param protocols all protocols, the preferred one first; empty in older files
 * @param jsonVersion {@code 1.0} or {@code 1.1}, of the protocol {@code json}
 * @param serviceId the name that tells the service from all others, as in {@code Cognito Identity}
 * @param serviceFullName the name for people
 * @param serviceAbbreviation a shorter name for people
 * @param signatureVersion how requests are signed, in older files
 * @param signingName the service's name in a signature; the endpoint prefix where absent
 * @param targetPrefix what stands before the operation in {@code X-Amz-Target}, of the protocol {@code json}
 * @param xmlNamespace the URI of the service's XML
 * @param protocolSettings whether HTTP/2 is needed, and for what
 * @param awsQueryCompatible present where a JSON service answers with the error codes of its query days
 * @param auth the authentication schemes by shape id, the preferred one first; empty in older files
 */
record ServiceMetadata(
        String apiVersion,
        String endpointPrefix,
        String protocol,
        List<String> protocols,
        @Nullable String jsonVersion,
        @Nullable String serviceId,
        @Nullable String serviceFullName,
        @Nullable String serviceAbbreviation,
        @Nullable String signatureVersion,
        @Nullable String signingName,
        @Nullable String targetPrefix,
        @Nullable String xmlNamespace,
        Map<String, String> protocolSettings,
        @Nullable Map<String, Object> awsQueryCompatible,
        List<String> auth) {

    /** What a file without metadata tells. */
    static final ServiceMetadata NONE = new ServiceMetadata(
            "", "", "", List.of(), null, null, null, null, null, null, null, null, Map.of(), null, List.of());

    /** Fills in what is absent. */
    ServiceMetadata {
        apiVersion = Absent.orEmpty(apiVersion);
        endpointPrefix = Absent.orEmpty(endpointPrefix);
        protocol = Absent.orEmpty(protocol);
        protocols = Absent.orEmpty(protocols);
        protocolSettings = Absent.orEmpty(protocolSettings);
        auth = Absent.orEmpty(auth);
    }
}

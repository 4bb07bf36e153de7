package dev.smithwright.benchmarks.emulator;

import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.Map;

/**
 * A call as it goes over the wire, signed for servers that do not verify it.
 *
 * @param operation name of the operation
 * @param body its input in JSON, without characters beyond ASCII
 */
record AwsJsonCall(String operation, String body) {

    /** Returns the header fields, without those that follow from the address and the body. */
    Map<String, String> headers() {
        Map<String, String> headers = new LinkedHashMap<>();
        headers.put("Content-Type", "application/x-amz-json-1.1");
        headers.put(
                "Authorization",
                "AWS4-HMAC-SHA256 Credential=test/20260101/us-east-1/cognito-identity/aws4_request,"
                        + " SignedHeaders=host, Signature=0");
        headers.put("X-Amz-Target", "AWSCognitoIdentityService." + operation);
        return headers;
    }

    /** Returns the bytes of a request, which can be sent any number of times. */
    byte[] bytes() {
        StringBuilder request = new StringBuilder("POST / HTTP/1.1\r\nHost: localhost\r\n");
        headers()
                .forEach((name, value) ->
                        request.append(name).append(": ").append(value).append("\r\n"));
        request.append("Content-Length: ")
                .append(body.length())
                .append("\r\n\r\n")
                .append(body);
        return request.toString().getBytes(StandardCharsets.UTF_8);
    }
}

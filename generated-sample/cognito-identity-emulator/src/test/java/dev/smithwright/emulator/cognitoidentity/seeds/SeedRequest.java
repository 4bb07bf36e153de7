package dev.smithwright.emulator.cognitoidentity.seeds;

import dev.smithwright.cognitoidentity.CognitoIdentity;
import dev.smithwright.runtime.operation.Operation;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;

/**
 * A request as one text: the value of the header {@code X-Amz-Target}, that of {@code Content-Type}, and the body, each but
 * the last ended by a line feed. What lacks a part has an empty one.
 *
 * @param target names the operation
 * @param contentType type of the body
 * @param body the body, each byte as one character
 */
public record SeedRequest(String target, String contentType, String body) {

    private static final String FOLDER = "/dev/smithwright/emulator/cognitoidentity/EmulatorFuzzTestInputs/requests/";

    /** Reads a request from such a text. */
    public static SeedRequest parse(byte[] text) {
        int first = lineEnd(text, 0);
        int second = lineEnd(text, Math.min(first + 1, text.length));
        int body = Math.min(second + 1, text.length);
        return new SeedRequest(
                text(text, 0, first),
                text(text, Math.min(first + 1, text.length), second),
                text(text, body, text.length));
    }

    private static int lineEnd(byte[] text, int start) {
        int end = start;
        while (end < text.length && text[end] != '\n') {
            end++;
        }
        return end;
    }

    private static String text(byte[] text, int start, int end) {
        return new String(text, start, end - start, StandardCharsets.ISO_8859_1);
    }

    /** Returns a good request for each of the service's operations. */
    public static List<SeedRequest> ofEveryOperation() {
        return CognitoIdentity.operations().stream()
                .map(Operation::name)
                .map(SeedRequest::of)
                .toList();
    }

    private static SeedRequest of(String operation) {
        try (InputStream seed = SeedRequest.class.getResourceAsStream(FOLDER + operation)) {
            if (seed == null) {
                throw new IllegalStateException("no seed for " + operation);
            }
            return parse(seed.readAllBytes());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Returns the request as such a text. */
    public byte[] text() {
        return (target + '\n' + contentType + '\n' + body).getBytes(StandardCharsets.ISO_8859_1);
    }

    /** Returns the body as it was. */
    public byte[] bytes() {
        return body.getBytes(StandardCharsets.ISO_8859_1);
    }

    /** Returns the operation's name. */
    public String operation() {
        return target.substring(target.lastIndexOf('.') + 1);
    }
}

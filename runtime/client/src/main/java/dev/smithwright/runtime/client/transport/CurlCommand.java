package dev.smithwright.runtime.client.transport;

import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * A request as a command for a POSIX shell. Text gets into single quotes, which leave nothing to the shell, and behind options
 * that leave nothing to curl: a body that begins with {@code @} names no file, brackets in an address stand for themselves.
 */
final class CurlCommand {

    private CurlCommand() {}

    static String of(HttpRequest request) {
        StringBuilder command = new StringBuilder();
        String text = text(request.body());
        if (text == null) {
            command.append("printf %s ").append(quoted(Base64.getEncoder().encodeToString(request.body())));
            command.append(" | base64 -d | ");
        }
        command.append("curl --globoff --request ").append(quoted(request.method()));
        for (Map.Entry<String, String> header : request.headers().entrySet()) {
            if (!ConnectionHeaders.contains(header.getKey())) {
                command.append(" --header ").append(quoted(header(header.getKey(), header.getValue())));
            }
        }
        command.append(text == null ? " --data-binary @-" : " --data-raw " + quoted(text));
        return command.append(' ').append(quoted(request.uri().toString())).toString();
    }

    /** A colon with nothing behind it would mean to curl that the header is left out. */
    private static String header(String name, String value) {
        return value.isBlank() ? name + ";" : name + ": " + value;
    }

    /** Returns the body as text that a shell hands on unchanged, or null if it is none. */
    private static @Nullable String text(byte[] body) {
        try {
            String text = StandardCharsets.UTF_8
                    .newDecoder()
                    .decode(ByteBuffer.wrap(body))
                    .toString();
            return text.chars().allMatch(c -> c >= ' ' && c != 0x7f) ? text : null;
        } catch (CharacterCodingException e) {
            return null;
        }
    }

    private static String quoted(String text) {
        return '\'' + text.replace("'", "'\\''") + '\'';
    }
}

package dev.smithwright.protocoltests;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.zip.GZIPInputStream;
import java.util.zip.GZIPOutputStream;
import org.jspecify.annotations.Nullable;
import software.amazon.smithy.model.node.Node;
import software.amazon.smithy.protocoltests.traits.HttpMessageTestCase;

/** Bodies of messages, beside what a case says of them. */
final class Bodies {

    private Bodies() {}

    /** Compares as the case's media type asks for; where the case has no body, nothing is said of it. */
    static void check(HttpMessageTestCase test, byte[] body) {
        if (test.getBody().isEmpty()) {
            return;
        }
        String expected = test.getBody().orElseThrow();
        String actual = new String(body, UTF_8);
        if (test.getBodyMediaType().orElse("").equals("application/json")) {
            assertThat(NodeDocuments.parse(actual)).as("body").isEqualTo(NodeDocuments.parse(expected));
        } else {
            assertThat(actual).as("body").isEqualTo(expected);
        }
    }

    /** Returns the body that a server is sent; a case that has none, on compression, leaves the client's work to us. */
    static byte[] request(HttpMessageTestCase test, @Nullable String encoding) {
        byte[] body =
                test.getBody().orElseGet(() -> Node.printJson(test.getParams())).getBytes(UTF_8);
        return "gzip".equals(encoding) ? gzip(body) : body;
    }

    private static byte[] gzip(byte[] body) {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (GZIPOutputStream gzip = new GZIPOutputStream(bytes)) {
            gzip.write(body);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return bytes.toByteArray();
    }

    static byte[] unzip(byte[] body) {
        try (GZIPInputStream gzip = new GZIPInputStream(new ByteArrayInputStream(body))) {
            return gzip.readAllBytes();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}

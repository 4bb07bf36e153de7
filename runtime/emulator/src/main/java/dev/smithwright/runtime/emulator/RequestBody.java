package dev.smithwright.runtime.emulator;

import dev.smithwright.runtime.awsjson.AwsJson;
import dev.smithwright.runtime.emulator.http.ServerRequest;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.Locale;
import java.util.zip.GZIPInputStream;
import org.jspecify.annotations.Nullable;

/** The JSON that a request carries: known to be of the protocol by its type, decompressed, and no larger than allowed. */
final class RequestBody {

    private final AwsJson protocol;
    private final int maxBytes;

    RequestBody(AwsJson protocol, int maxBytes) {
        this.protocol = protocol;
        this.maxBytes = maxBytes;
    }

    /** Refuses early what is too large; the server has not read it to its end. */
    void checkSize(ServerRequest request) {
        if (request.body().length > maxBytes) {
            throw tooLarge();
        }
    }

    byte[] json(ServerRequest request) {
        checkType(request.header("content-type"));
        return isCompressed(request.header("content-encoding")) ? unzipped(request.body()) : request.body();
    }

    /** Parameters of the type, such as a charset, are none of our concern: JSON is UTF-8. */
    private void checkType(@Nullable String header) {
        String type = header == null ? "" : header;
        int end = type.indexOf(';');
        String bare = (end < 0 ? type : type.substring(0, end)).trim().toLowerCase(Locale.ROOT);
        if (!bare.equals(protocol.contentType())) {
            throw new RefusedRequestException(
                    415,
                    "UnsupportedMediaTypeException",
                    "the header Content-Type has to be " + protocol.contentType());
        }
    }

    /** Of the encodings the last was applied last. Others than gzip are old names for none, such as {@code amz-1.0}. */
    private static boolean isCompressed(@Nullable String encodings) {
        return encodings != null
                && encodings.substring(encodings.lastIndexOf(',') + 1).trim().equalsIgnoreCase("gzip");
    }

    /** A small body may decompress to anything, so that the limit holds for what comes out. */
    private byte[] unzipped(byte[] body) {
        try (GZIPInputStream gzip = new GZIPInputStream(new ByteArrayInputStream(body))) {
            byte[] json = gzip.readNBytes(maxBytes + 1);
            if (json.length > maxBytes) {
                throw tooLarge();
            }
            return json;
        } catch (IOException e) {
            throw new RefusedRequestException(400, "SerializationException", "the body is not gzip");
        }
    }

    private RefusedRequestException tooLarge() {
        return new RefusedRequestException(
                413, "RequestEntityTooLargeException", "the request has more than " + maxBytes + " bytes");
    }
}

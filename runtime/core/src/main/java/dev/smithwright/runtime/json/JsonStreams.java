package dev.smithwright.runtime.json;

import java.io.OutputStream;
import java.util.ArrayDeque;
import java.util.Deque;
import tools.jackson.core.ErrorReportConfiguration;
import tools.jackson.core.JsonEncoding;
import tools.jackson.core.JsonGenerator;
import tools.jackson.core.JsonParser;
import tools.jackson.core.ObjectReadContext;
import tools.jackson.core.ObjectWriteContext;
import tools.jackson.core.StreamReadConstraints;
import tools.jackson.core.StreamReadFeature;
import tools.jackson.core.StreamWriteConstraints;
import tools.jackson.core.StreamWriteFeature;
import tools.jackson.core.TokenStreamFactory;
import tools.jackson.core.io.ContentReference;
import tools.jackson.core.io.IOContext;
import tools.jackson.core.json.JsonReadFeature;
import tools.jackson.core.json.JsonWriteFeature;
import tools.jackson.core.json.UTF8JsonGenerator;
import tools.jackson.core.json.UTF8StreamJsonParser;
import tools.jackson.core.sym.ByteQuadsCanonicalizer;

/**
 * Makes the JSON library's parser of UTF-8 and its generator of UTF-8 with the library's defaults. Its own factory makes these
 * and four parsers more, from and to whatever there is, and loads all of them: a sixth of what a program costs that makes one call.
 */
final class JsonStreams {

    private static final int READ_FEATURES = StreamReadFeature.collectDefaults();
    private static final int JSON_READ_FEATURES = JsonReadFeature.collectDefaults();
    private static final int WRITE_FEATURES = StreamWriteFeature.collectDefaults();
    private static final int JSON_WRITE_FEATURES = JsonWriteFeature.collectDefaults();
    private static final int NAME_FEATURES = TokenStreamFactory.Feature.collectDefaults();
    private static final int NO_HIGHEST_CHARACTER = 0;

    private final StreamReadConstraints readConstraints;
    private final StreamWriteConstraints writeConstraints;
    private final ErrorReportConfiguration errorReports = ErrorReportConfiguration.defaults();
    private final Deque<JsonBuffers> idleBuffers = new ArrayDeque<>();
    private final ByteQuadsCanonicalizer names = ByteQuadsCanonicalizer.createRoot();

    JsonStreams(JsonLimits limits) {
        this.readConstraints = StreamReadConstraints.builder()
                .maxNestingDepth(limits.maxDepth())
                .maxNumberLength(limits.maxNumberLength())
                .maxNameLength(limits.maxNameLength())
                .maxStringLength(limits.maxDocumentBytes())
                .build();
        this.writeConstraints = StreamWriteConstraints.builder()
                .maxNestingDepth(limits.maxDepth())
                .build();
    }

    /** Returns a parser of a text that is known to be UTF-8, and not to be too long. */
    JsonParser parser(byte[] json) {
        return new UTF8StreamJsonParser(
                ObjectReadContext.empty(),
                context(),
                READ_FEATURES,
                JSON_READ_FEATURES,
                null,
                names.makeChild(NAME_FEATURES),
                json,
                0,
                json.length,
                0,
                false);
    }

    /** Returns a generator of one value. */
    JsonGenerator generator(OutputStream out) {
        return new UTF8JsonGenerator(
                ObjectWriteContext.empty(),
                context(),
                WRITE_FEATURES,
                JSON_WRITE_FEATURES,
                out,
                null,
                null,
                null,
                NO_HIGHEST_CHARACTER,
                '"');
    }

    /** What is read stays out of messages, so nobody has to know where it came from. */
    private IOContext context() {
        return new IOContext(
                readConstraints,
                writeConstraints,
                errorReports,
                JsonBuffers.take(idleBuffers),
                ContentReference.unknown(),
                true,
                JsonEncoding.UTF8);
    }
}

package dev.smithwright.runtime.json;

import dev.smithwright.runtime.error.UnwritableShapeException;
import dev.smithwright.runtime.shape.Document;
import dev.smithwright.runtime.shape.ReaderRole;
import dev.smithwright.runtime.shape.SerializableShape;
import dev.smithwright.runtime.shape.ShapeReader;
import dev.smithwright.runtime.shape.UnreadableShapeException;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JacksonException;
import tools.jackson.core.JsonGenerator;
import tools.jackson.core.JsonParser;

/**
 * Writes shapes as JSON in UTF-8 and reads them back (Smithy specification, "AWS JSON protocols"): timestamps are epoch
 * seconds where no {@code timestampFormat} trait says otherwise, blobs are base64, {@code NaN} and the infinities are
 * strings, numbers of any size keep all their digits.
 *
 * <p>Reading passes over members that the schema does not know and takes a member that is null for absent. Where an
 * object has a key twice, the last one counts; a union may not. What is malformed, of another type than the schema says,
 * out of range, beyond a limit or followed by anything but white space is an {@link UnreadableShapeException} that names
 * the place and never quotes a value.
 *
 * <p>Immutable, for any number of threads. Make one and keep it: it remembers the names of the structures it has read.
 */
public final class JsonCodec {

    private final JsonLimits limits;
    private final JsonStreams streams;
    private final NameMatchers matchers = new NameMatchers();

    /** Makes a codec with {@link JsonLimits#DEFAULT}. */
    public JsonCodec() {
        this(JsonLimits.DEFAULT);
    }

    /** Makes a codec with the given limits. */
    public JsonCodec(JsonLimits limits) {
        this.limits = limits;
        this.streams = new JsonStreams(limits);
    }

    /**
     * Returns the shape as JSON.
     *
     * @throws UnwritableShapeException if the shape is nested too deeply
     */
    public byte[] write(SerializableShape shape) {
        JsonBytes out = new JsonBytes();
        JsonGenerator generator = streams.generator(out);
        write(shape, generator, new JsonShapeWriter(generator));
        return out.toByteArray();
    }

    /** Returns the shape as {@link JsonShape#toJson} does. */
    String writeText(SerializableShape shape) {
        JsonBytes out = new JsonBytes();
        JsonGenerator generator = streams.generator(out);
        write(shape, generator, JsonTextWriter.of(generator));
        return new String(out.toByteArray(), StandardCharsets.UTF_8);
    }

    private static void write(SerializableShape shape, JsonGenerator generator, JsonShapeWriter writer) {
        try {
            writer.writeRoot(shape);
            generator.close();
        } catch (JacksonException e) {
            throw JsonProblems.unwritable(generator, e);
        }
    }

    /**
     * Returns the value as JSON.
     *
     * @throws UnwritableShapeException if the value is nested too deeply
     */
    public byte[] write(Document value) {
        JsonBytes out = new JsonBytes();
        JsonGenerator generator = streams.generator(out);
        try {
            JsonDocuments.write(generator, value);
            generator.close();
        } catch (JacksonException e) {
            throw JsonProblems.unwritable(generator, e);
        }
        return out.toByteArray();
    }

    /**
     * Reads a JSON text without a schema, of whatever type it is.
     *
     * @throws UnreadableShapeException if the text is no JSON, larger than the limit, or not UTF-8
     */
    public Document readDocument(byte[] json) {
        checkEncoding(json);
        try (JsonParser parser = streams.parser(json)) {
            return JsonDocuments.readWhole(parser);
        }
    }

    /**
     * Reads as much of a text as is JSON, for those who keep no more than the beginning of one: a value that is not whole is
     * left out, and so is whatever follows it.
     *
     * @return what could be read; null where the text does not begin as JSON does
     */
    public @Nullable Document readBeginning(byte[] json) {
        int malformed = Utf8.malformedAt(json);
        byte[] text = malformed < 0 ? json : Arrays.copyOf(json, malformed);
        try (JsonParser parser = streams.parser(text)) {
            return new JsonBeginning(parser).read();
        }
    }

    /**
     * Returns a reader over the JSON text, which must not be changed before it is read.
     *
     * @throws UnreadableShapeException if the text is larger than the limit, or not UTF-8
     */
    public ShapeReader reader(byte[] json, ReaderRole role) {
        checkEncoding(json);
        return new JsonShapeReader(streams.parser(json), matchers, role);
    }

    private void checkEncoding(byte[] json) {
        if (json.length > limits.maxDocumentBytes()) {
            throw new UnreadableShapeException("the text is larger than " + limits.maxDocumentBytes() + " bytes", null);
        }
        int malformed = Utf8.malformedAt(json);
        if (malformed >= 0) {
            throw new UnreadableShapeException("the text is not UTF-8 after its first " + malformed + " bytes", null);
        }
    }

    /**
     * Returns a reader over the JSON text that the stream holds, and reads the stream to its end, or to the limit. The
     * caller closes it.
     *
     * @throws IOException if the stream cannot be read
     * @throws UnreadableShapeException if the text is larger than the limit, or not UTF-8
     */
    public ShapeReader reader(InputStream json, ReaderRole role) throws IOException {
        return reader(json.readNBytes(limits.maxDocumentBytes() + 1), role);
    }
}

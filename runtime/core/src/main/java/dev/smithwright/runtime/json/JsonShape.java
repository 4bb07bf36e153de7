package dev.smithwright.runtime.json;

import dev.smithwright.runtime.shape.SerializableShape;
import dev.smithwright.runtime.shape.ShapeReader;
import dev.smithwright.runtime.shape.UnreadableShapeException;
import java.util.function.Function;

/**
 * A generated record or union, which people can have as JSON, for tests, files and queues. It is the JSON of the AWS JSON
 * protocols, with the names that members have on the wire, in the order of the model, but for timestamps: they are text of
 * ISO 8601 ({@code "2026-01-02T03:04:05.678Z"}) with all their digits.
 */
public interface JsonShape extends SerializableShape {

    /**
     * Returns this value as JSON on one line. Unlike {@link Object#toString} it shows everything, also secrets.
     *
     * @throws dev.smithwright.runtime.error.UnwritableShapeException if there is a stream in it, a union's member that the
     *     model does not know, a map's key that is no Unicode, or more depth than the reader takes
     */
    default String toJson() {
        return JsonText.write(this);
    }

    /**
     * Reads what {@link #toJson} wrote, or what people did: {@code readFrom} is the method of that name of a generated type.
     * Members that the model does not know are passed over, so that a newer version may have written them. A timestamp may be
     * a number of seconds as well. Values are not checked against the constraints of the model.
     *
     * @throws UnreadableShapeException if the text is no JSON of such a type, lacks members that the model requires, or has a
     *     union's member that the model does not know; the message names all that is missing, or the place where the text makes
     *     no sense, and quotes no value
     */
    static <T> T fromJson(String json, Function<ShapeReader, T> readFrom) {
        return JsonText.read(json, readFrom);
    }
}

package dev.smithwright.emulator.cognitoidentity.store.jdbc;

import dev.smithwright.runtime.json.JsonCodec;
import dev.smithwright.runtime.shape.ReaderRole;
import dev.smithwright.runtime.shape.SerializableShape;
import dev.smithwright.runtime.shape.ShapeReader;
import java.nio.charset.StandardCharsets;
import java.util.function.Function;

/** Shapes in a column, as the JSON that the service speaks. What is only ever read and written whole needs no columns. */
final class Documents {

    private static final JsonCodec JSON = new JsonCodec();

    private Documents() {}

    static String write(SerializableShape shape) {
        return new String(JSON.write(shape), StandardCharsets.UTF_8);
    }

    static <T> T read(String document, Function<ShapeReader, T> shape) {
        return shape.apply(JSON.reader(document.getBytes(StandardCharsets.UTF_8), ReaderRole.CLIENT));
    }
}

package dev.smithwright.generator.load.c2j;

import dev.smithwright.generator.diagnostics.Diagnostics;
import dev.smithwright.generator.diagnostics.Location;
import java.util.Collection;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JacksonException;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;
import tools.jackson.core.TokenStreamLocation;
import tools.jackson.databind.DeserializationContext;
import tools.jackson.databind.JavaType;
import tools.jackson.databind.deser.DeserializationProblemHandler;
import tools.jackson.databind.deser.ValueInstantiator;
import tools.jackson.databind.exc.MismatchedInputException;

/** Notes values of the wrong type and goes on, so that all of them are told at once. */
final class MistakeCollector extends DeserializationProblemHandler {

    /** What Jackson adds for programmers: the object that it read from, and the name of a limit. */
    private static final Pattern ASIDE = Pattern.compile(" \\(start marker at .*|, from `[^`]*`");

    private final String file;
    private final Diagnostics diagnostics;
    private boolean found;

    MistakeCollector(String file, Diagnostics diagnostics) {
        this.file = file;
        this.diagnostics = diagnostics;
    }

    @Override
    public @Nullable Object handleUnexpectedToken(
            DeserializationContext context, JavaType type, JsonToken token, JsonParser parser, String message) {
        note(parser, type);
        parser.skipChildren();
        return null;
    }

    @Override
    public @Nullable Object handleMissingInstantiator(
            DeserializationContext context,
            Class<?> type,
            @Nullable ValueInstantiator instantiator,
            JsonParser parser,
            String message) {
        return handleUnexpectedToken(context, context.constructType(type), parser.currentToken(), parser, message);
    }

    @Override
    public @Nullable Object handleWeirdStringValue(
            DeserializationContext context, Class<?> type, String value, String message) {
        note(context.getParser(), context.constructType(type));
        return null;
    }

    @Override
    public @Nullable Object handleWeirdNumberValue(
            DeserializationContext context, Class<?> type, Number value, String message) {
        note(context.getParser(), context.constructType(type));
        return null;
    }

    /** Returns whether there was a mistake. */
    boolean found() {
        return found;
    }

    /** Notes what ended the reading of the file. */
    void note(JacksonException failure) {
        note(locationOf(failure.getLocation()), messageOf(failure));
    }

    private void note(JsonParser parser, JavaType type) {
        note(locationOf(parser.currentTokenLocation()), "This value is no " + describe(type.getRawClass()));
    }

    private void note(Location place, String what) {
        found = true;
        diagnostics.error("InvalidServiceDescription", place, what, "");
    }

    private static String messageOf(JacksonException failure) {
        return failure instanceof MismatchedInputException mismatch && mismatch.getTargetType() != null
                ? "This value is no " + describe(mismatch.getTargetType())
                : ASIDE.matcher(failure.getOriginalMessage()).replaceAll("");
    }

    private Location locationOf(@Nullable TokenStreamLocation location) {
        return location == null
                ? new Location(file, 0, 0)
                : new Location(file, location.getLineNr(), location.getColumnNr());
    }

    private static String describe(Class<?> type) {
        if (Collection.class.isAssignableFrom(type)) {
            return "list";
        } else if (type == String.class) {
            return "string";
        } else if (type == boolean.class) {
            return "boolean";
        }
        return Number.class.isAssignableFrom(type) ? "number" : "object";
    }
}

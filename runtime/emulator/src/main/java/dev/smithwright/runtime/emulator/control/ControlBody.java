package dev.smithwright.runtime.emulator.control;

import dev.smithwright.runtime.emulator.http.ServerRequest;
import dev.smithwright.runtime.json.JsonCodec;
import dev.smithwright.runtime.shape.Document;
import dev.smithwright.runtime.shape.UnreadableShapeException;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * The JSON object that a request to the control site carries. Members are asked for one after another, mistakes gather, and
 * {@link #check} tells them all. Used by one thread.
 */
public final class ControlBody {

    /** Type of what requests carry and of what most answers are. */
    static final String JSON = "application/json";

    private final Map<String, Document> members;
    private final Set<String> asked = new LinkedHashSet<>();
    private final List<String> errors = new ArrayList<>();

    private ControlBody(Map<String, Document> members) {
        this.members = members;
    }

    /**
     * Reads the body of a request. An empty body is one without members.
     *
     * @throws BadControlRequestException if it is no JSON object
     */
    public static ControlBody of(ServerRequest request) {
        return new ControlBody(request.body().length == 0 ? Map.of() : members(request.body()));
    }

    private static Map<String, Document> members(byte[] json) {
        try {
            if (new JsonCodec().readDocument(json) instanceof Document.MapValue object) {
                return object.values();
            }
        } catch (UnreadableShapeException e) {
            throw new BadControlRequestException("the body is no JSON: " + e.getMessage());
        }
        throw new BadControlRequestException("the body has to be a JSON object, {…}");
    }

    /** Returns the member's text, or null where it is absent, null or a mistake. */
    public @Nullable String text(String name) {
        Document value = member(name);
        if (value instanceof Document.StringValue text) {
            return text.value();
        }
        wrong(name, value, "a text");
        return null;
    }

    /** Returns whether the member is true; where it is absent, null or a mistake, it is not. */
    public boolean flag(String name) {
        Document value = member(name);
        if (value instanceof Document.BooleanValue flag) {
            return flag.value();
        }
        wrong(name, value, "true or false");
        return false;
    }

    /** Returns the member's number, or null where it is absent, null, no whole number, or out of range. */
    public @Nullable Long number(String name, long least, long greatest) {
        Document value = member(name);
        if (value instanceof Document.NumberValue number && isWithin(number.value(), least, greatest)) {
            return number.value().longValue();
        }
        wrong(name, value, "a whole number from " + least + " to " + greatest);
        return null;
    }

    private static boolean isWithin(BigDecimal number, long least, long greatest) {
        return number.compareTo(BigDecimal.valueOf(least)) >= 0
                && number.compareTo(BigDecimal.valueOf(greatest)) <= 0
                && number.stripTrailingZeros().scale() <= 0;
    }

    /** Returns the member as it is, or null where it is absent or null. */
    public @Nullable Document value(String name) {
        Document value = member(name);
        return value instanceof Document.NullValue ? null : value;
    }

    private @Nullable Document member(String name) {
        asked.add(name);
        return members.get(name);
    }

    private void wrong(String name, @Nullable Document value, String expected) {
        if (value != null && !(value instanceof Document.NullValue)) {
            errors.add(name + " has to be " + expected);
        }
    }

    /** Adds a mistake that only the endpoint can find. */
    public void mistake(String error) {
        errors.add(error);
    }

    /** Tells whether no mistake has been found so far. */
    public boolean isSound() {
        return errors.isEmpty();
    }

    /**
     * Returns if there are no mistakes. A member that was not asked for is one.
     *
     * @throws BadControlRequestException with all that there are
     */
    public void check() {
        List<String> all = new ArrayList<>(errors);
        for (String name : members.keySet()) {
            if (!asked.contains(name)) {
                all.add("there is no member '" + name + "'; known are " + String.join(", ", asked));
            }
        }
        if (!all.isEmpty()) {
            throw new BadControlRequestException(all);
        }
    }
}

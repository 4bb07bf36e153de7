package dev.smithwright.emulator.cognitoidentity.pools;

import dev.smithwright.emulator.cognitoidentity.faults.Faults;
import java.util.Map;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Rules of tags beyond the lengths that the model states. Inferred: that breaking one is an invalid parameter. */
public final class PoolTags {

    private static final int MOST = 50;
    private static final Pattern ALLOWED = Pattern.compile("[\\p{L}\\p{Z}\\p{N}_.:/=+@-]*");

    private PoolTags() {}

    /**
     * Checks the tags of a pool; null counts as none.
     *
     * @throws dev.smithwright.cognitoidentity.model.InvalidParameterException if they break a rule
     */
    public static void check(@Nullable Map<String, String> tags) {
        if (tags == null) {
            return;
        }
        if (tags.size() > MOST) {
            throw Faults.invalidParameter("A resource can have at most " + MOST + " tags.");
        }
        tags.forEach(PoolTags::check);
    }

    private static void check(String key, String value) {
        if (key.startsWith("aws:")) {
            throw Faults.invalidParameter("Tag keys that start with aws: are reserved.");
        }
        if (!ALLOWED.matcher(key).matches() || !ALLOWED.matcher(value).matches()) {
            throw Faults.invalidParameter("Tags can have letters, digits, spaces and _ . : / = + - @ only.");
        }
    }
}

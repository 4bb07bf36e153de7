package dev.smithwright.emulator.cognitoidentity.identifiers;

import dev.smithwright.emulator.cognitoidentity.faults.Faults;
import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * The opaque token of a list's next page. It holds the place of the last element shown, so that it stays good when
 * elements before or after it go, and the name of the list, so that no other list takes it.
 *
 * @param list name of the list, of one line
 * @param position place of the last element shown; 0 before the first
 */
public record PageToken(String list, long position) {

    private static final Pattern CONTENT = Pattern.compile("(.+):(\\d{1,18})");

    /**
     * Reads the token of a request.
     *
     * @return the token, standing before the first element if {@code text} is null
     * @throws dev.smithwright.cognitoidentity.model.InvalidParameterException if the text is no token of this list
     */
    public static PageToken read(String list, @Nullable String text) {
        if (text == null) {
            return new PageToken(list, 0);
        }
        Matcher content = CONTENT.matcher(decode(text));
        if (!content.matches() || !content.group(1).equals(list)) {
            throw invalid();
        }
        return new PageToken(list, Long.parseLong(content.group(2)));
    }

    private static String decode(String text) {
        try {
            return new String(Base64.getUrlDecoder().decode(text), StandardCharsets.UTF_8);
        } catch (IllegalArgumentException e) {
            throw invalid();
        }
    }

    private static RuntimeException invalid() {
        return Faults.invalidParameter("Invalid NextToken");
    }

    /** Returns the text that clients carry. */
    @Override
    public String toString() {
        return Base64.getUrlEncoder()
                .withoutPadding()
                .encodeToString((list + ":" + position).getBytes(StandardCharsets.UTF_8));
    }
}

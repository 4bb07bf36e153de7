package dev.smithwright.runtime.client.wire;

import dev.smithwright.runtime.client.endpoint.EndpointFunctions;
import dev.smithwright.runtime.error.UnwritableShapeException;
import dev.smithwright.runtime.schema.MemberSchema;
import org.jspecify.annotations.Nullable;

/** The query that is being written: the parameters that are done, and what is open inside of the one under way. */
final class QueryLine {

    private final StringBuilder query = new StringBuilder();

    /** The value of the parameter under way. */
    private final StringBuilder value = new StringBuilder();

    /** Name of the list under way, whose elements are parameters. */
    private @Nullable String list;

    private String name = "";
    private int depth;
    private boolean afterKey;

    /** Returns the query, empty where there are no parameters. */
    String text() {
        return query.toString();
    }

    /** Writes a value as it stands: what is no string. */
    void write(MemberSchema member, String text) {
        begin(member);
        value.append(text);
        end();
    }

    /**
     * Writes a string, in quotes where it is inside of something else.
     *
     * @throws UnwritableShapeException if it has half of a pair of surrogates, which has no encoding; in quotes it has one
     */
    void writeString(MemberSchema member, String text) {
        begin(member);
        if (depth == 0) {
            checkIsUnicode(text);
            value.append(text);
        } else {
            PythonText.quote(value, text);
        }
        end();
    }

    private void checkIsUnicode(String text) {
        for (int i = 0; i < text.length(); i += Character.charCount(text.codePointAt(i))) {
            if (Character.getType(text.codePointAt(i)) == Character.SURROGATE) {
                throw new UnwritableShapeException("$." + name + " holds text that is no Unicode", null);
            }
        }
    }

    void beginList(MemberSchema member) {
        if (depth == 0 && list == null) {
            list = member.name();
        } else {
            open(member, '[');
        }
    }

    void endList() {
        if (depth == 0) {
            list = null;
        } else {
            close(']');
        }
    }

    void open(MemberSchema member, char bracket) {
        begin(member);
        value.append(bracket);
        depth++;
    }

    void close(char bracket) {
        depth--;
        value.append(bracket);
        end();
    }

    /** Writes the key of a map, to which the next value belongs. */
    void key(String key) {
        separate();
        PythonText.quote(value, key);
        value.append(": ");
        afterKey = true;
    }

    private void begin(MemberSchema member) {
        if (depth == 0) {
            name = list == null ? member.name() : list;
            value.setLength(0);
        } else if (member.isNamed()) {
            key(member.name());
        } else if (!afterKey) {
            separate();
        }
        afterKey = false;
    }

    private void separate() {
        char last = value.charAt(value.length() - 1);
        if (last != '{' && last != '[') {
            value.append(", ");
        }
    }

    private void end() {
        if (depth == 0) {
            query.append(query.length() == 0 ? "" : "&");
            query.append(EndpointFunctions.uriEncode(name)).append('=');
            query.append(EndpointFunctions.uriEncode(value.toString()));
        }
    }
}

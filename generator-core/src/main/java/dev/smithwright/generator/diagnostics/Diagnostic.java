package dev.smithwright.generator.diagnostics;

import java.io.Serializable;
import java.util.Comparator;
import java.util.regex.Pattern;

/**
 * One mistake of a user, told in one place.
 *
 * @param code a stable name in CamelCase, to search for and to test on
 * @param location where the mistake is
 * @param message what is wrong, in one line
 * @param mend how to mend it, in one line; empty where the message says it already
 */
public record Diagnostic(String code, Location location, String message, String mend)
        implements Comparable<Diagnostic>, Serializable {

    private static final Comparator<Diagnostic> ORDER = Comparator.comparing(Diagnostic::location)
            .thenComparing(Diagnostic::code)
            .thenComparing(Diagnostic::message)
            .thenComparing(Diagnostic::mend);

    // Model text reaches a terminal here: a control character could forge a line, or colour one away.
    private static final Pattern BREAKS = Pattern.compile("[\\p{Cc}\\p{Cf}\\p{Zl}\\p{Zp}]+\\s*");

    /** Makes the message and the mend one line each, without control characters. */
    public Diagnostic {
        location = new Location(oneLine(location.file()), location.line(), location.column());
        message = oneLine(message);
        mend = oneLine(mend);
    }

    @Override
    public int compareTo(Diagnostic other) {
        return ORDER.compare(this, other);
    }

    /** Returns {@code file:line:column: [Code] message}, and the mend, indented, on a second line. */
    @Override
    public String toString() {
        String where = location.equals(Location.NONE) ? "" : location + ": ";
        String how = mend.isEmpty() ? "" : "\n    " + mend;
        return where + "[" + code + "] " + message + how;
    }

    private static String oneLine(String text) {
        return BREAKS.matcher(text).replaceAll(" ").strip();
    }
}

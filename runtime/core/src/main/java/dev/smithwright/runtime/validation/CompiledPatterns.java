package dev.smithwright.runtime.validation;

import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.regex.Pattern;
import java.util.regex.PatternSyntaxException;

/** The patterns of a model, compiled when they are first needed. */
final class CompiledPatterns {

    private static final Pattern ANYTHING = Pattern.compile("");

    private final Map<String, Pattern> patterns = new ConcurrentHashMap<>();

    /** Tells whether the pattern is found in the text. */
    boolean matches(String regex, String text) {
        Pattern pattern = patterns.get(regex);
        if (pattern == null) {
            pattern = compile(regex);
            patterns.put(regex, pattern);
        }
        return pattern.matcher(text).find();
    }

    /** A pattern that Java cannot read lets everything pass: the service is the one to judge then. */
    private static Pattern compile(String regex) {
        try {
            return Pattern.compile(inJavasDialect(regex));
        } catch (PatternSyntaxException e) {
            return ANYTHING;
        }
    }

    /**
     * Returns the pattern, which the specification words in the dialect of ECMA 262, as Java understands it: there
     * {@code $} is the end of the text alone, and not also the place before a last line break; and inside of brackets
     * {@code [} and {@code &&} stand for themselves.
     */
    static String inJavasDialect(String regex) {
        StringBuilder out = new StringBuilder(regex.length() + 8);
        boolean isInBrackets = false;
        for (int i = 0; i < regex.length(); i++) {
            char c = regex.charAt(i);
            if (c == '\\' && i + 1 < regex.length()) {
                out.append(c).append(regex.charAt(++i));
            } else if (isInBrackets) {
                isInBrackets = c != ']';
                out.append(c == '[' || c == '&' ? "\\" : "").append(c);
            } else {
                isInBrackets = c == '[';
                out.append(c == '$' ? "\\z" : String.valueOf(c));
            }
        }
        return out.toString();
    }
}

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
            return Pattern.compile(withStrictEnd(regex));
        } catch (PatternSyntaxException e) {
            return ANYTHING;
        }
    }

    /** In the model's dialect, ECMA 262, {@code $} is the end of the text; in Java it is also before a last line break. */
    private static String withStrictEnd(String regex) {
        StringBuilder out = new StringBuilder(regex.length() + 1);
        int classes = 0;
        for (int i = 0; i < regex.length(); i++) {
            char c = regex.charAt(i);
            if (c == '\\' && i + 1 < regex.length()) {
                out.append(c).append(regex.charAt(++i));
                continue;
            }
            classes += c == '[' ? 1 : c == ']' && classes > 0 ? -1 : 0;
            out.append(c == '$' && classes == 0 ? "\\z" : String.valueOf(c));
        }
        return out.toString();
    }
}

package dev.smithwright.runtime.client.configuration;

import java.util.HashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Takes the text of a shared file apart, line by line (AWS SDKs and Tools Reference Guide, "Shared config and
 * credentials files"); what the guide leaves open is as in the AWS SDK for Java. A section that is there twice is one,
 * and the later value of two holds. What is wrong with a line is told without the line, for it may be a secret.
 */
final class SharedFileParser {

    private static final String DEFAULT = "default";

    private final String file;
    private final SharedFileKind kind;
    private final Map<String, Map<String, String>> profiles = new HashMap<>();
    private final Map<String, Map<String, String>> services = new HashMap<>();
    private int line;
    private boolean inSection;
    private boolean defaultHasPrefix;
    /** Null where the section is none that can be asked for. */
    private @Nullable Map<String, String> section;
    /** Null before the first property of a section. */
    private @Nullable String property;
    /** Whether what is indented under the property has names of its own. */
    private boolean nested;

    private SharedFileParser(String file, SharedFileKind kind) {
        this.file = file;
        this.kind = kind;
    }

    /**
     * Returns what the text says.
     *
     * @param file name of the file, for messages
     * @throws IllegalStateException if a line is neither section, property, continuation nor comment
     */
    static SharedFileContent parse(String text, String file, SharedFileKind kind) {
        SharedFileParser parser = new SharedFileParser(file, kind);
        int start = text.startsWith("\uFEFF") ? 1 : 0;
        while (start < text.length()) {
            int end = endOfLine(text, start);
            parser.read(text.substring(start, end));
            start = text.startsWith("\r\n", end) ? end + 2 : end + 1;
        }
        return new SharedFileContent(parser.profiles, parser.services);
    }

    private static int endOfLine(String text, int start) {
        int end = start;
        while (end < text.length() && text.charAt(end) != '\n' && text.charAt(end) != '\r') {
            end++;
        }
        return end;
    }

    private void read(String text) {
        line++;
        String content = text.strip();
        if (content.isEmpty() || content.startsWith("#") || content.startsWith(";")) {
            return;
        }
        if (text.startsWith("[")) {
            readSection(before(content, "#", ";").strip());
        } else if (text.startsWith(" ") || text.startsWith("\t")) {
            readContinuation(content);
        } else {
            readProperty(before(content, " #", " ;", "\t#", "\t;").strip());
        }
    }

    private void readSection(String text) {
        if (!text.endsWith("]")) {
            throw wrong("the name of a section has to end with ]");
        }
        inSection = true;
        property = null;
        nested = false;
        section = section(text.substring(1, text.length() - 1).strip());
    }

    private @Nullable Map<String, String> section(String title) {
        if (kind == SharedFileKind.CREDENTIALS) {
            return named(profiles, title);
        }
        String profile = after("profile", title);
        if (profile != null) {
            return named(profiles, preferred(profile));
        }
        if (title.equals(DEFAULT)) {
            return defaultHasPrefix ? null : named(profiles, DEFAULT);
        }
        String name = after("services", title);
        if (name != null) {
            return named(services, name);
        }
        return after("sso-session", title) == null ? null : new HashMap<>();
    }

    /** {@code [profile default]} goes before {@code [default]}, wherever each of them stands. */
    private String preferred(String profile) {
        if (profile.equals(DEFAULT) && !defaultHasPrefix) {
            defaultHasPrefix = true;
            profiles.remove(DEFAULT);
        }
        return profile;
    }

    private static @Nullable String after(String word, String title) {
        boolean begins = title.startsWith(word + " ") || title.startsWith(word + "\t");
        return begins ? title.substring(word.length()).strip() : null;
    }

    private static @Nullable Map<String, String> named(Map<String, Map<String, String>> sections, String name) {
        if (!isName(name)) {
            return null;
        }
        Map<String, String> section = sections.get(name);
        if (section == null) {
            section = new HashMap<>();
            sections.put(name, section);
        }
        return section;
    }

    private void readProperty(String text) {
        if (!inSection) {
            throw wrong("a property has to stand in a section, such as [default]");
        }
        if (section != null) {
            Definition definition = definition(text);
            property = definition.name();
            nested = definition.value().isEmpty() && isName(property);
            put(section, property, definition.value());
        }
    }

    /**
     * An empty property has more properties indented under it. Another one goes on there, and no setting of ours is
     * that long.
     */
    private void readContinuation(String text) {
        if (!inSection || (section != null && property == null)) {
            throw wrong("an indented line goes on with the property before it, and there is none");
        }
        if (section != null && nested) {
            Definition definition = definition(text);
            put(section, property + "." + definition.name(), definition.value());
        }
    }

    private record Definition(String name, String value) {}

    private Definition definition(String text) {
        int equals = text.indexOf('=');
        if (equals < 0) {
            throw wrong("a property has to have a name, = and a value");
        }
        String name = text.substring(0, equals).strip();
        if (name.isEmpty()) {
            throw wrong("a property has to have a name before the =");
        }
        return new Definition(name, text.substring(equals + 1).strip());
    }

    private static void put(Map<String, String> section, String name, String value) {
        if (isName(name)) {
            section.put(name, value);
        }
    }

    private static boolean isName(String text) {
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            boolean letterOrDigit = (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || (c >= '0' && c <= '9');
            if (!letterOrDigit && "_-/.%@:+".indexOf(c) < 0) {
                return false;
            }
        }
        return true;
    }

    /** Returns what stands before the first of the marks, or everything. */
    private static String before(String text, String... marks) {
        int end = text.length();
        for (String mark : marks) {
            int found = text.indexOf(mark);
            end = found >= 0 && found < end ? found : end;
        }
        return text.substring(0, end);
    }

    private IllegalStateException wrong(String what) {
        return new IllegalStateException(file + ", line " + line + ": " + what);
    }
}

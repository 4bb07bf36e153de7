package dev.smithwright.generator.load.c2j;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * Names for the values of an enum: the description has values only.
 *
 * <p>The words of the value, in capitals, as most of AWS's own Smithy models have them: {@code InternalServerError}
 * becomes {@code INTERNAL_SERVER_ERROR}, {@code aws:kms} becomes {@code AWS_KMS}, {@code 1.0} becomes {@code _1_0}.
 */
final class EnumNames {

    private static final Pattern NEXT_WORD =
            Pattern.compile("(?<=[a-z])(?=[A-Z])|(?<=[A-Z0-9])(?=[A-Z][a-z])|[^A-Za-z0-9]+");

    private EnumNames() {}

    /** Returns the values by name, in their order, each once. */
    static Map<String, String> of(List<String> values) {
        Map<String, String> names = new LinkedHashMap<>();
        values.stream().distinct().forEach(value -> names.put(free(names, name(value)), value));
        return names;
    }

    private static String name(String value) {
        String name = NEXT_WORD
                .splitAsStream(value)
                .filter(word -> !word.isEmpty())
                .map(word -> word.toUpperCase(Locale.ROOT))
                .collect(Collectors.joining("_"));
        if (name.isEmpty()) {
            return inCodePoints(value);
        }
        return Character.isDigit(name.charAt(0)) ? "_" + name : name;
    }

    /** Names a value that has no word: {@code <=} becomes {@code U003C_U003D}. */
    private static String inCodePoints(String value) {
        return value.isEmpty()
                ? "EMPTY"
                : value.codePoints()
                        .mapToObj(character -> String.format(Locale.ROOT, "U%04X", character))
                        .collect(Collectors.joining("_"));
    }

    /** Two values may differ in what no name shows. */
    private static String free(Map<String, String> names, String name) {
        String free = name;
        for (int number = 2; names.containsKey(free); number++) {
            free = name + "_" + number;
        }
        return free;
    }
}

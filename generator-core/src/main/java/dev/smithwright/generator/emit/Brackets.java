package dev.smithwright.generator.emit;

import java.util.ArrayList;
import java.util.List;
import java.util.function.IntPredicate;

/** Finds one's way in a line of code, past strings and nested brackets. */
final class Brackets {

    private Brackets() {}

    /** Returns how many parentheses are open at the end. */
    static int depth(CharSequence code) {
        int depth = 0;
        for (int i = 0; i < code.length(); i = next(code, i)) {
            char c = code.charAt(i);
            depth += c == '(' ? 1 : c == ')' ? -1 : 0;
        }
        return depth;
    }

    /** Returns the places, outside of brackets and strings, at which {@code wanted} holds. */
    static List<Integer> places(String code, IntPredicate wanted) {
        List<Integer> places = new ArrayList<>();
        int depth = 0;
        for (int i = 0; i < code.length(); i = next(code, i)) {
            if (depth == 0 && wanted.test(i)) {
                places.add(i);
            }
            depth += step(code, i);
        }
        return places;
    }

    /** Returns the places at which {@code token} stands outside of brackets and strings. */
    static List<Integer> places(String code, String token) {
        return places(code, i -> code.startsWith(token, i));
    }

    /** Returns the place of the bracket that closes the one at {@code open}. */
    static int closing(String code, int open) {
        int depth = 0;
        for (int i = open; i < code.length(); i = next(code, i)) {
            depth += step(code, i);
            if (depth == 0) {
                return i;
            }
        }
        throw new IllegalArgumentException("a bracket stays open in: " + code);
    }

    /** Splits at the commas outside of brackets and strings. */
    static List<String> split(String code) {
        List<String> parts = new ArrayList<>();
        int start = 0;
        for (int comma : places(code, ",")) {
            parts.add(code.substring(start, comma).strip());
            start = comma + 1;
        }
        parts.add(code.substring(start).strip());
        return parts;
    }

    /** Generated code compares nothing by {@code <} or {@code >}: these are always brackets, or part of an arrow. */
    private static int step(CharSequence code, int i) {
        return switch (code.charAt(i)) {
            case '(', '<', '[' -> 1;
            case ')', ']' -> -1;
            case '>' -> i > 0 && code.charAt(i - 1) == '-' ? 0 : -1;
            default -> 0;
        };
    }

    /** Returns the place after the character or the string literal at {@code i}. */
    private static int next(CharSequence code, int i) {
        char quote = code.charAt(i);
        if (quote != '"' && quote != '\'') {
            return i + 1;
        }
        int end = i + 1;
        while (end < code.length() && code.charAt(end) != quote) {
            end += code.charAt(end) == '\\' ? 2 : 1;
        }
        return end + 1;
    }
}

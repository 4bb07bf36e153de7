package dev.smithwright.generator.emit;

import java.util.List;
import java.util.stream.Collectors;

/** A piece of code for people to read: as one line where it fits, else one part a line. */
sealed interface Snippet {

    /** A word that stays whole. */
    record Word(String text) implements Snippet {}

    /** String literals with plus signs between them. */
    record Sum(List<String> literals) implements Snippet {}

    /** A call: {@code List.of("a", "b")}. */
    record Call(String name, List<Snippet> arguments) implements Snippet {}

    /** Calls upon one another: {@code in.name("a").size(5)}. */
    record Chain(String start, List<Call> calls) implements Snippet {}

    /** Two arguments that belong together. */
    record Pair(Snippet first, Snippet second) implements Snippet {}

    /** Returns the code in one line. */
    default String flat() {
        if (this instanceof Sum sum) {
            return String.join(" + ", sum.literals());
        }
        if (this instanceof Call call) {
            return call.name() + flat(call.arguments(), ", ", "(", ")");
        }
        if (this instanceof Chain chain) {
            return chain.start() + (chain.calls().isEmpty() ? "" : flat(chain.calls(), ".", ".", ""));
        }
        if (this instanceof Pair pair) {
            return pair.first().flat() + ", " + pair.second().flat();
        }
        return ((Word) this).text();
    }

    private static String flat(List<? extends Snippet> parts, String between, String before, String after) {
        return parts.stream().map(Snippet::flat).collect(Collectors.joining(between, before, after));
    }
}

package dev.smithwright.generator.emit;

import java.util.List;

/** Lays out an example of code, for a comment of a member. */
final class SnippetLayout {

    /** What a comment leaves of a line: four columns of indentation, a star, two spaces. */
    static final int COLUMNS = LineBreaker.COLUMNS - 7;

    private static final int CONTINUATION = 8;

    private final StringBuilder code = new StringBuilder();

    private SnippetLayout() {}

    /** Returns the lines of a statement that ends with {@code end}. */
    static List<String> lines(Snippet snippet, String end) {
        SnippetLayout layout = new SnippetLayout();
        layout.write(snippet, 0, end);
        return layout.code.toString().lines().toList();
    }

    private void write(Snippet snippet, int indent, String end) {
        String flat = snippet.flat();
        int column = code.length() - (code.lastIndexOf("\n") + 1);
        if (column + flat.length() + end.length() <= COLUMNS) {
            code.append(flat).append(end);
        } else if (snippet instanceof Snippet.Call call && !call.arguments().isEmpty()) {
            call(call, indent, end);
        } else if (snippet instanceof Snippet.Chain chain && !chain.calls().isEmpty()) {
            chain(chain, indent, end);
        } else if (snippet instanceof Snippet.Sum sum) {
            sum(sum.literals(), indent, end);
        } else if (snippet instanceof Snippet.Pair pair) {
            write(pair.first(), indent, ",");
            line(indent);
            write(pair.second(), indent, end);
        } else {
            code.append(flat).append(end);
        }
    }

    // Map.of(
    //         "a", 1,
    //         "b", 2)
    private void call(Snippet.Call call, int indent, String end) {
        code.append(call.name()).append('(');
        Snippet first = call.arguments().get(0);
        if (call.arguments().size() == 1 && (first instanceof Snippet.Call || first instanceof Snippet.Chain)) {
            write(first, indent, ")" + end);
            return;
        }
        int last = call.arguments().size() - 1;
        for (int i = 0; i <= last; i++) {
            line(indent + CONTINUATION);
            write(call.arguments().get(i), indent + CONTINUATION, i < last ? "," : ")" + end);
        }
    }

    // in
    //         .name("a")
    //         .size(5)
    private void chain(Snippet.Chain chain, int indent, String end) {
        code.append(chain.start());
        int last = chain.calls().size() - 1;
        for (int i = 0; i <= last; i++) {
            line(indent + CONTINUATION);
            code.append('.');
            write(chain.calls().get(i), indent + CONTINUATION, i < last ? "" : end);
        }
    }

    // "a"
    //         + "b"
    private void sum(List<String> literals, int indent, String end) {
        code.append(literals.get(0));
        for (String literal : literals.subList(1, literals.size())) {
            line(indent + CONTINUATION);
            code.append("+ ").append(literal);
        }
        code.append(end);
    }

    private void line(int indent) {
        code.append('\n').append(" ".repeat(indent));
    }
}

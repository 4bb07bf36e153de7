package dev.smithwright.generator.emit;

import java.util.ArrayList;
import java.util.List;

/**
 * Lays out source as a person would: JavaPoet knows names and imports, but not how long a line gets. Lines that are too
 * long are broken, lists that JavaPoet broke are joined where they fit, a comment of one sentence takes one line.
 * Nothing but white space changes.
 */
final class SourceLayout {

    private final List<String> output = new ArrayList<>();
    private final List<String> input;
    private int next;

    private SourceLayout(List<String> input) {
        this.input = input;
    }

    /** Lays out the source of one file. */
    static String format(String source) {
        SourceLayout layout = new SourceLayout(source.lines().toList());
        while (layout.next < layout.input.size()) {
            layout.step();
        }
        return String.join("\n", layout.output).stripTrailing() + "\n";
    }

    private void step() {
        String line = input.get(next);
        if (line.isBlank()) {
            next++;
            blank();
        } else if (line.strip().startsWith("/**")) {
            output.addAll(CommentLayout.format(indent(line), comment()));
        } else if (line.strip().startsWith("//")) {
            next++;
            output.add(line);
        } else {
            code();
        }
    }

    /** Keeps fields without a comment together. */
    private void blank() {
        String previous = output.isEmpty() ? "" : output.get(output.size() - 1);
        String following = next < input.size() ? input.get(next).strip() : "";
        boolean fields = previous.endsWith(";") && following.startsWith("private ") && isField(following);
        if (!previous.isEmpty() && !(fields && isField(lastStatement()))) {
            output.add("");
        }
    }

    private static boolean isField(String statement) {
        return statement.startsWith("private ") && (statement.contains(" = ") || statement.endsWith(";"));
    }

    private String lastStatement() {
        int line = output.size() - 1;
        while (line > 0 && output.get(line).startsWith(indent(output.get(line)) + "        ")) {
            line--;
        }
        return line < 0 ? "" : output.get(line).strip();
    }

    private List<String> comment() {
        List<String> lines = new ArrayList<>();
        while (true) {
            String line = input.get(next++).strip();
            lines.add(line);
            if (line.endsWith("*/")) {
                return lines;
            }
        }
    }

    private void code() {
        String indent = indent(input.get(next));
        StringBuilder statement = new StringBuilder(input.get(next++).strip());
        while (Brackets.depth(statement) > 0 && next < input.size()) {
            String more = input.get(next++).strip();
            boolean glued = statement.charAt(statement.length() - 1) == '(' || more.startsWith(")");
            statement.append(glued ? "" : " ").append(more);
        }
        if (statement.toString().equals("}") && isOpen(indent)) {
            output.set(output.size() - 1, output.get(output.size() - 1) + "}");
        } else {
            output.addAll(LineBreaker.format(indent, statement.toString()));
        }
    }

    /** Tells whether the last line opened the block of this indent, so that the block is empty. */
    private boolean isOpen(String indent) {
        String last = output.isEmpty() ? "" : output.get(output.size() - 1);
        return last.endsWith("{") && (indent(last).equals(indent) || last.startsWith(indent + "        "));
    }

    private static String indent(String line) {
        return line.substring(0, line.length() - line.stripLeading().length());
    }
}

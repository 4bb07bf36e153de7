package dev.smithwright.generator.emit;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

/**
 * Lays out source as a person would: JavaPoet knows names and imports, but not how long a line gets. Lines that are too
 * long are broken, lists that JavaPoet broke are joined where they fit, a comment of one sentence takes one line.
 * Nothing but white space changes.
 */
final class SourceLayout {

    private static final Pattern TYPE_HEADER =
            Pattern.compile("((public|private|abstract|static|sealed|final) )*(class|interface|record|enum) .*");

    private final List<String> output = new ArrayList<>();
    private final List<String> input;
    private String statement = "";
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
        String following = next < input.size() ? input.get(next).strip() : "";
        boolean together =
                isField(statement) && isField(following) && lastLine().endsWith(";");
        if (!together && !lastLine().isEmpty()) {
            output.add("");
        }
    }

    private String lastLine() {
        return output.isEmpty() ? "" : output.get(output.size() - 1);
    }

    private static boolean isField(String code) {
        return code.startsWith("private ") && (code.contains(" = ") || !code.contains("("));
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
        statement = statement(new StringBuilder(input.get(next++).strip()));
        if (statement.equals("}") && isOpen(indent)) {
            output.set(output.size() - 1, output.get(output.size() - 1) + "}");
            return;
        }
        output.addAll(LineBreaker.format(indent, statement));
        if (indent.isEmpty()
                && TYPE_HEADER.matcher(statement).matches()
                && !input.get(next).strip().equals("}")) {
            output.add("");
        }
    }

    /** Joins the lines over which JavaPoet spreads parameters and interfaces. */
    private String statement(StringBuilder code) {
        boolean header = TYPE_HEADER.matcher(code).matches();
        while (next < input.size() && (Brackets.depth(code) > 0 || (header && code.charAt(code.length() - 1) == ','))) {
            String more = input.get(next++).strip();
            boolean glued = code.charAt(code.length() - 1) == '(' || more.startsWith(")");
            code.append(glued ? "" : " ").append(more);
        }
        return code.toString();
    }

    /** Tells whether the last line opened the block of this indent, so that the block is empty. */
    private boolean isOpen(String indent) {
        String last = lastLine();
        return last.endsWith("{") && (indent(last).equals(indent) || last.startsWith(indent + "        "));
    }

    private static String indent(String line) {
        return line.substring(0, line.length() - line.stripLeading().length());
    }
}

package dev.smithwright.runtime.validation;

import dev.smithwright.runtime.redaction.PrintLimits;
import dev.smithwright.runtime.redaction.RedactingWriter;
import dev.smithwright.runtime.shape.SerializableShape;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Prints the values that violate constraints, in a second pass, so that values in order cost nothing. */
final class ViolationPrinter extends RedactingWriter {

    private static final int MAX_VALUE_LENGTH = 4096;
    private static final PrintLimits LIMITS = new PrintLimits(MAX_VALUE_LENGTH, Integer.MAX_VALUE);

    private record Text(String text, boolean hides) {}

    private record Start(int node, int offset, int hiddenValues) {}

    private final StringBuilder out;
    private final Map<Integer, @Nullable Text> texts = new HashMap<>();
    private final Deque<Start> open = new ArrayDeque<>();
    private int nodes;

    private ViolationPrinter(StringBuilder out) {
        super(out, LIMITS, true);
        this.out = out;
    }

    static List<Violation> violations(SerializableShape value, List<Finding> findings) {
        ViolationPrinter printer = new ViolationPrinter(new StringBuilder());
        for (Finding finding : findings) {
            printer.texts.put(finding.node(), null);
            printer.texts.put(finding.collection(), null);
        }
        printer.writeRoot(value);
        List<Violation> violations = new ArrayList<>(findings.size());
        for (Finding finding : findings) {
            violations.add(printer.violation(finding));
        }
        return List.copyOf(violations);
    }

    private Violation violation(Finding finding) {
        Text value = texts.get(finding.node());
        Text collection = texts.get(finding.collection());
        Text shown = collection == null ? value : collection;
        return new Violation(
                finding.path(),
                finding.place(),
                finding.member(),
                finding.constraint(),
                value == null ? null : value.text(),
                collection == null ? null : collection.text(),
                shown != null && shown.hides());
    }

    @Override
    protected void valueBegins() {
        open.push(new Start(nodes++, out.length(), hiddenValues()));
    }

    @Override
    protected void valueEnds() {
        Start start = open.pop();
        if (texts.containsKey(start.node())) {
            int end = Math.min(out.length(), start.offset() + MAX_VALUE_LENGTH);
            texts.put(
                    start.node(), new Text(out.substring(start.offset(), end), hiddenValues() > start.hiddenValues()));
        }
    }
}

package dev.smithwright.runtime.redaction;

import dev.smithwright.runtime.shape.PrintableText;

/** The line that is being printed: what is open, what is hidden and how much still fits. */
final class RedactedLine {

    private final StringBuilder out;
    private final PrintLimits limits;
    private boolean needsSeparator;
    private boolean isFull;
    private int hiddenValues;

    /** Lists, maps and structures around the current value that are not printed. */
    private int hiddenDepth;

    RedactedLine(StringBuilder out, PrintLimits limits) {
        this.out = out;
        this.limits = limits;
    }

    int hiddenValues() {
        return hiddenValues;
    }

    private boolean isSilent() {
        return hiddenDepth > 0 || isFull;
    }

    /** Appends text of our own. */
    void append(String text) {
        if (isSilent()) {
            return;
        }
        if (out.length() > limits.maxLength()) {
            isFull = true;
            out.append('…');
        } else {
            out.append(text);
        }
    }

    /** Appends text from outside. */
    void appendValue(String text) {
        if (!isSilent()) {
            append(PrintableText.of(text, limits.maxValueLength()));
        }
    }

    void hide() {
        append(RedactingWriter.HIDDEN);
        hiddenValues++;
    }

    void separate() {
        if (needsSeparator) {
            append(", ");
        }
        needsSeparator = true;
    }

    /** Begins a list, map or structure; what is in it is left out if it is hidden or does not fit any more. */
    void open(String bracket, boolean hides) {
        append(hides ? "" : bracket);
        if (hides && hiddenDepth == 0) {
            hide();
        }
        hiddenDepth += hides || isSilent() ? 1 : 0;
        needsSeparator = false;
    }

    void close(char bracket) {
        if (hiddenDepth > 0) {
            hiddenDepth--;
        } else {
            out.append(bracket);
        }
        needsSeparator = true;
    }
}

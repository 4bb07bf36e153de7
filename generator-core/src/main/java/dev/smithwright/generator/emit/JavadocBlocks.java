package dev.smithwright.generator.emit;

import java.util.ArrayList;
import java.util.List;

/**
 * The paragraphs and lists of a Javadoc comment, as they are written one after another. Each paragraph is a line; lists
 * are indented. A list or an item is begun with the first text in it, so that none stays empty.
 */
final class JavadocBlocks {

    private final StringBuilder blocks = new StringBuilder();
    private final StringBuilder paragraph = new StringBuilder();
    private final List<Level> levels = new ArrayList<>();
    private String sentence = "";
    private int sentenceEnd = -1;

    /** A list within which we are. */
    private static final class Level {
        private boolean begun;
        private boolean itemWaits = true;
    }

    /** Returns all blocks. The first paragraph has no tag, as Javadoc wants it. */
    String blocks() {
        return blocks.toString();
    }

    /** Returns the first sentence of the first paragraph. */
    String sentence() {
        return sentence;
    }

    /** Adds text to the paragraph; it says where the first sentence in it ends, if one does, else a negative number. */
    void text(String text, int end) {
        boolean spaced = paragraph.isEmpty() || paragraph.charAt(paragraph.length() - 1) == ' ';
        String added = spaced ? text.stripLeading() : text;
        if (end >= 0 && sentenceEnd < 0) {
            sentenceEnd = paragraph.length() + end - (text.length() - added.length());
        }
        paragraph.append(added);
    }

    void text(String text) {
        text(text, -1);
    }

    void endParagraph() {
        String text = paragraph.toString().strip();
        if (!text.isEmpty()) {
            add(text);
        }
        if (sentence.isEmpty()) {
            sentence =
                    sentenceEnd < 0 ? text : paragraph.substring(0, sentenceEnd).strip();
        }
        paragraph.setLength(0);
        sentenceEnd = -1;
    }

    private void add(String text) {
        begin();
        if (levels.isEmpty()) {
            blocks.append(blocks.isEmpty() ? "" : "\n\n<p>").append(text);
        } else {
            Level level = levels.get(levels.size() - 1);
            line(levels.size(), (level.itemWaits ? "<li>" : "<p>") + text);
            level.itemWaits = false;
        }
    }

    void startList() {
        levels.add(new Level());
    }

    void startItem() {
        if (!levels.isEmpty()) {
            levels.get(levels.size() - 1).itemWaits = true;
        }
    }

    void endList() {
        if (levels.remove(levels.size() - 1).begun) {
            line(levels.size(), "</ul>");
        }
    }

    /** Adds lines as they are. */
    void verbatim(String text) {
        endParagraph();
        String lines = text.lines().map(ModelText::escape).reduce("", (before, line) -> before + "\n" + line);
        if (!lines.isBlank()) {
            begin();
            blocks.append(blocks.isEmpty() ? "" : "\n")
                    .append("<pre>")
                    .append(lines)
                    .append("\n</pre>");
        }
    }

    /** Writes the tags of the lists and items that have waited for text. */
    private void begin() {
        for (int i = 0; i < levels.size(); i++) {
            if (levels.get(i).begun) {
                continue;
            }
            if (i > 0 && levels.get(i - 1).itemWaits) {
                line(i, "<li>");
                levels.get(i - 1).itemWaits = false;
            }
            blocks.append(i > 0 || blocks.isEmpty() ? "" : "\n");
            line(i, "<ul>");
            levels.get(i).begun = true;
        }
    }

    private void line(int level, String text) {
        blocks.append(blocks.isEmpty() ? "" : "\n").append("  ".repeat(level)).append(text);
    }
}

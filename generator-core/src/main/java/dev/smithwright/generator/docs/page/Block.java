package dev.smithwright.generator.docs.page;

import java.util.List;
import org.jspecify.annotations.Nullable;

/** A part of a page that begins on a line of its own. */
public sealed interface Block {

    /**
     * A heading.
     *
     * @param level 2 or more: the page's title has 1
     * @param text plain text
     * @param key what links know it as; null where none leads here
     */
    record Heading(int level, String text, @Nullable Key key) implements Block {}

    /** A paragraph. */
    record Paragraph(List<Inline> parts) implements Block {
        /** Copies the list. */
        public Paragraph {
            parts = List.copyOf(parts);
        }
    }

    /**
     * Lines of code.
     *
     * @param language the language by the name that highlighters know, or empty
     * @param text the lines
     */
    record Listing(String language, String text) implements Block {}

    /** A list; each item is made of blocks. */
    record Bullets(List<List<Block>> items) implements Block {
        /** Copies the list. */
        public Bullets {
            items = List.copyOf(items);
        }
    }

    /**
     * A table.
     *
     * @param caption what it shows
     * @param header the names of its columns, of which the first names the row
     * @param rows as many cells each as the header has
     */
    record Table(String caption, List<String> header, List<List<List<Inline>>> rows) implements Block {
        /** Copies the lists. */
        public Table {
            header = List.copyOf(header);
            rows = List.copyOf(rows);
        }
    }

    /** Returns a paragraph. */
    static Block paragraph(Line line) {
        return new Paragraph(line.parts());
    }

    /** Returns code in Java. */
    static Block java(String code) {
        return new Listing("java", code);
    }
}

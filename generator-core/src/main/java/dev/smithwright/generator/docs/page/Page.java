package dev.smithwright.generator.docs.page;

import java.util.List;

/**
 * A page.
 *
 * @param name name of its file, without what the format appends: lower-case ASCII letters
 * @param title its heading
 * @param blocks what is below the heading
 */
public record Page(String name, String title, List<Block> blocks) {

    /** Copies the list. */
    public Page {
        blocks = List.copyOf(blocks);
    }

    /** Returns the headings, in order. */
    List<Block.Heading> headings() {
        return blocks.stream()
                .filter(Block.Heading.class::isInstance)
                .map(Block.Heading.class::cast)
                .toList();
    }
}

package dev.smithwright.generator.docs.page;

import java.util.List;

/**
 * A page.
 *
 * @param name name of its file, without what the format appends: lower-case ASCII letters
 * @param label what links of the navigation say
 * @param title its heading
 * @param blocks what is below the heading
 */
public record Page(String name, String label, String title, List<Block> blocks) {

    /** Copies the list. */
    public Page {
        blocks = List.copyOf(blocks);
    }

    /** Makes a page whose heading is what links to it say. */
    public Page(String name, String title, List<Block> blocks) {
        this(name, title, title, blocks);
    }

    /** Returns the headings, in order. */
    List<Block.Heading> headings() {
        return blocks.stream()
                .filter(Block.Heading.class::isInstance)
                .map(Block.Heading.class::cast)
                .toList();
    }
}

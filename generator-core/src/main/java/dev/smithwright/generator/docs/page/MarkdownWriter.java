package dev.smithwright.generator.docs.page;

import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;

/** Writes the blocks of a page as Markdown. */
final class MarkdownWriter {

    private final Site site;
    private final Page page;

    MarkdownWriter(Site site, Page page) {
        this.site = site;
        this.page = page;
    }

    /** Returns the blocks with empty lines between them. */
    String blocks(List<Block> blocks) {
        return blocks.stream().map(this::block).collect(Collectors.joining("\n\n"));
    }

    private String block(Block block) {
        if (block instanceof Block.Heading heading) {
            return "#".repeat(heading.level()) + " " + MarkdownText.escape(heading.text());
        }
        if (block instanceof Block.Paragraph paragraph) {
            return line(paragraph.parts());
        }
        if (block instanceof Block.Bullets bullets) {
            return bullets(bullets);
        }
        if (block instanceof Block.Table table) {
            return table(table);
        }
        Block.Listing listing = (Block.Listing) block;
        return MarkdownText.listing(listing.language(), listing.text());
    }

    private String bullets(Block.Bullets bullets) {
        boolean isTight =
                bullets.items().stream().allMatch(item -> item.size() == 1 && item.get(0) instanceof Block.Paragraph);
        return bullets.items().stream()
                .map(item -> "- " + indented(blocks(item)))
                .collect(Collectors.joining(isTight ? "\n" : "\n\n"));
    }

    private static String indented(String item) {
        return item.lines()
                .map(line -> line.isEmpty() ? "" : "  " + line)
                .collect(Collectors.joining("\n"))
                .strip();
    }

    // **Arguments**
    //
    // | Argument | Type |
    // |---|---|
    // | `name` | `String` |
    private String table(Block.Table table) {
        StringBuilder text = new StringBuilder("**" + MarkdownText.escape(table.caption()) + "**\n\n");
        text.append(row(table.header().stream().map(MarkdownText::escape).toList()));
        text.append('|').append("---|".repeat(table.header().size())).append('\n');
        table.rows().forEach(row -> text.append(row(row.stream().map(this::line).toList())));
        return text.toString().strip();
    }

    private static String row(List<String> cells) {
        return "| " + String.join(" | ", cells) + " |\n";
    }

    private String line(List<Inline> parts) {
        StringBuilder line = new StringBuilder();
        for (Inline part : Inline.joined(parts)) {
            String text = part instanceof Inline.Words words
                    ? MarkdownText.escape(words.text(), line.toString().isBlank())
                    : inline(part);
            line.append(isJoined(line, text) ? " " : "").append(text);
        }
        return line.toString().strip();
    }

    /** Tells whether the mark that ends a part and the one that begins the next would be read as one. */
    private static boolean isJoined(StringBuilder line, String next) {
        char last = line.isEmpty() ? ' ' : line.charAt(line.length() - 1);
        return (last == '`' || last == '*') && next.startsWith(String.valueOf(last));
    }

    private String inline(Inline inline) {
        if (inline instanceof Inline.Words words) {
            return MarkdownText.escape(words.text());
        }
        if (inline instanceof Inline.Code code) {
            return MarkdownText.code(code.text());
        }
        if (inline instanceof Inline.Strong strong) {
            return marked("**", strong.text());
        }
        if (inline instanceof Inline.Emphasis emphasis) {
            return marked("*", emphasis.text());
        }
        if (inline instanceof Inline.Linked linked) {
            return linked.parts().stream().map(this::code).collect(Collectors.joining());
        }
        if (inline instanceof Inline.Web web) {
            return "[" + MarkdownText.escape(web.text()).strip() + "](" + MarkdownText.address(web.address()) + ")";
        }
        Inline.Internal link = (Inline.Internal) inline;
        return "[" + line(link.label()) + "](" + address(site.place(link.target())) + ")";
    }

    private String code(Inline part) {
        if (part instanceof Inline.Internal link) {
            return "[" + link.label().stream().map(this::code).collect(Collectors.joining()) + "]("
                    + address(site.place(link.target())) + ")";
        }
        return part instanceof Inline.Words words ? MarkdownText.code(words.text()) : inline(part);
    }

    /** Marks have to touch the words, or they are none. */
    private static String marked(String mark, String text) {
        String words = MarkdownText.escape(text).strip();
        return words.isEmpty() ? "" : mark + words + mark;
    }

    private String address(Site.Place place) {
        String anchor = place.anchor().isEmpty() ? "" : "#" + place.anchor();
        boolean isHere = Objects.equals(place.page(), page.name()) && !anchor.isEmpty();
        return isHere ? anchor : place.page() + ".md" + anchor;
    }
}

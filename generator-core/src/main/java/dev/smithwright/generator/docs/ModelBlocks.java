package dev.smithwright.generator.docs;

import dev.smithwright.generator.docs.page.Block;
import dev.smithwright.generator.docs.page.Inline;
import dev.smithwright.generator.text.ModelHtml;
import dev.smithwright.generator.text.PageAddress;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;

/**
 * Reads the documentation of a model as blocks of a page: paragraphs, lists, code, emphasis and links; of any other element what
 * is in it. A heading becomes a paragraph that stands out, for the page has headings of its own.
 */
final class ModelBlocks {

    private static final Set<String> CODE = Set.of("code", "tt", "samp", "kbd", "literal");
    private static final Set<String> EMPHASIS = Set.of("i", "em", "cite", "var", "replaceable");
    private static final Set<String> STRONG = Set.of("b", "strong");
    private static final Set<String> HEADING =
            Set.of("h1", "h2", "h3", "h4", "h5", "h6", "fullname", "title", "dt", "th");
    private static final Set<String> LIST = Set.of("ul", "ol", "dl", "table");
    private static final Set<String> ITEM = Set.of("li", "dd", "dt", "tr");
    private static final Set<String> IGNORED = Set.of("script", "style", "img", "head");
    private static final Set<String> INLINE = Set.of("a", "abbr", "q", "s", "small", "span", "sub", "sup", "u", "font");

    /** A model that nests deeper has lost its way; what is in it becomes text. */
    private static final int DEEPEST = 40;

    private final List<Block> blocks = new ArrayList<>();
    private final List<Inline> line = new ArrayList<>();
    private final int depth;

    private ModelBlocks(int depth) {
        this.depth = depth;
    }

    /** Reads documentation. */
    static List<Block> of(String documentation) {
        return read(ModelHtml.parse(documentation), 0);
    }

    private static List<Block> read(Element element, int depth) {
        ModelBlocks reader = new ModelBlocks(depth);
        reader.children(element, depth);
        reader.endParagraph();
        return reader.blocks;
    }

    private void children(Element element, int level) {
        if (level >= DEEPEST) {
            line.add(new Inline.Words(element.text()));
            return;
        }
        for (Node child : element.childNodes()) {
            if (child instanceof TextNode text) {
                line.add(new Inline.Words(text.getWholeText()));
            } else if (child instanceof Element nested && !IGNORED.contains(nested.normalName())) {
                element(nested, level + 1);
            }
        }
    }

    private void element(Element element, int level) {
        String name = element.normalName();
        if (CODE.contains(name)) {
            inline(element, new Inline.Code(element.text()));
        } else if (EMPHASIS.contains(name) && isInline(element)) {
            inline(element, new Inline.Emphasis(element.text()));
        } else if (STRONG.contains(name) && isInline(element)) {
            inline(element, new Inline.Strong(element.text()));
        } else if (name.equals("a") && isInline(element)) {
            inline(element, link(element));
        } else if (name.equals("br") || INLINE.contains(name) || EMPHASIS.contains(name) || STRONG.contains(name)) {
            line.add(new Inline.Words(name.equals("br") ? " " : ""));
            children(element, level);
        } else {
            block(name, element, level);
        }
    }

    private void block(String name, Element element, int level) {
        endParagraph();
        if (name.equals("pre")) {
            if (element.hasText()) {
                blocks.add(new Block.Listing("", element.wholeText().stripTrailing()));
            }
        } else if (LIST.contains(name) && depth < DEEPEST) {
            list(element, level);
        } else if (HEADING.contains(name)) {
            inline(element, new Inline.Strong(element.text()));
            endParagraph();
        } else {
            children(element, level);
            endParagraph();
        }
    }

    private void list(Element list, int level) {
        List<List<Block>> items = new ArrayList<>();
        for (Element child : items(list)) {
            List<Block> item = read(child, Math.max(depth, level) + 1);
            if (!item.isEmpty()) {
                items.add(item);
            }
        }
        if (!items.isEmpty()) {
            blocks.add(new Block.Bullets(items));
        }
    }

    /** Rows of a table lie deeper than items of a list. */
    private static List<Element> items(Element list) {
        List<Element> items = new ArrayList<>();
        for (Element child : list.children()) {
            boolean isPart = list.normalName().equals("table") && !ITEM.contains(child.normalName());
            items.addAll(isPart && !child.children().isEmpty() ? child.children() : List.of(child));
        }
        return items;
    }

    private static boolean isInline(Element element) {
        return element.select("p, ul, ol, dl, li, pre, div, table").isEmpty();
    }

    private void inline(Element element, Inline part) {
        if (element.hasText()) {
            line.add(part);
        }
    }

    private static Inline link(Element element) {
        String address = element.attr("href").strip();
        return PageAddress.isPage(address) ? new Inline.Web(element.text(), address) : new Inline.Words(element.text());
    }

    private void endParagraph() {
        boolean isBlank = line.stream()
                .allMatch(part ->
                        part instanceof Inline.Words words && words.text().isBlank());
        if (!isBlank) {
            blocks.add(new Block.Paragraph(line));
        }
        line.clear();
    }
}

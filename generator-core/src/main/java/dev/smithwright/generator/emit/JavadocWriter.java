package dev.smithwright.generator.emit;

import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;

/**
 * Writes a tree of HTML as Javadoc: paragraphs, lists, code, emphasis and links; of any other element what is in it. Only
 * tags that are written here come out, each with its end, and none is empty.
 */
final class JavadocWriter {

    private static final Set<String> CODE = Set.of("code", "tt", "samp", "kbd", "literal");
    private static final Set<String> EMPHASIS = Set.of("i", "em", "cite", "var", "replaceable");
    private static final Set<String> STRONG = Set.of("b", "strong");
    private static final Set<String> HEADING = Set.of("h1", "h2", "h3", "h4", "h5", "h6", "fullname", "title", "dt");
    private static final Set<String> LIST = Set.of("ul", "ol", "dl");
    private static final Set<String> ITEM = Set.of("li", "dd", "tr");
    private static final Set<String> IGNORED = Set.of("script", "style", "img", "head");
    private static final Set<String> INLINE = Set.of("a", "abbr", "q", "s", "small", "span", "sub", "sup", "u", "font");

    /** A model that nests deeper has lost its way; what is in it becomes text. */
    private static final int DEEPEST = 40;

    private static final Pattern SENTENCE = Pattern.compile("[.!?](?=\\s+[^\\sa-z]|\\s*$)");

    private final JavadocBlocks blocks = new JavadocBlocks();
    private int depth;

    private JavadocWriter() {}

    static JavadocBlocks write(Element body) {
        JavadocWriter writer = new JavadocWriter();
        writer.children(body);
        writer.blocks.endParagraph();
        return writer.blocks;
    }

    private void children(Element element) {
        if (depth == DEEPEST) {
            blocks.text(ModelText.escape(element.text()));
            return;
        }
        depth++;
        for (Node child : element.childNodes()) {
            if (child instanceof TextNode text) {
                text(text.getWholeText());
            } else if (child instanceof Element nested) {
                element(nested);
            }
        }
        depth--;
    }

    private void element(Element element) {
        String name = element.normalName();
        if (IGNORED.contains(name)) {
            return;
        }
        if (CODE.contains(name)) {
            inline(ModelText.code(words(element.text())), element);
        } else if (EMPHASIS.contains(name) && isInline(element)) {
            inline("<em>" + ModelText.escape(words(element.text())) + "</em>", element);
        } else if (STRONG.contains(name) && isInline(element)) {
            inline("<b>" + ModelText.escape(words(element.text())) + "</b>", element);
        } else if (name.equals("a") && isInline(element)) {
            inline(link(element), element);
        } else if (name.equals("pre")) {
            blocks.verbatim(element.wholeText());
        } else if (name.equals("br") || INLINE.contains(name) || EMPHASIS.contains(name) || STRONG.contains(name)) {
            blocks.text(name.equals("br") ? " " : "");
            children(element);
        } else {
            block(name, element);
        }
    }

    private void block(String name, Element element) {
        blocks.endParagraph();
        if (LIST.contains(name) && !element.children().isEmpty()) {
            blocks.startList();
            children(element);
            blocks.endList();
        } else if (ITEM.contains(name)) {
            blocks.startItem();
            children(element);
            blocks.endParagraph();
        } else if (HEADING.contains(name) && element.hasText()) {
            blocks.text("<b>" + ModelText.escape(words(element.text())) + "</b>");
            blocks.endParagraph();
        } else {
            children(element);
            blocks.endParagraph();
        }
    }

    private static boolean isInline(Element element) {
        return element.select("p, ul, ol, dl, li, pre, div, table").isEmpty();
    }

    private void inline(String code, Element element) {
        if (element.hasText()) {
            blocks.text(code);
        }
    }

    private static String link(Element element) {
        String text = words(element.text());
        return ModelText.link(text, element.attr("href")).orElseGet(() -> ModelText.escape(text));
    }

    private void text(String text) {
        String escaped = ModelText.escape(text).replaceAll("\\s+", " ");
        Matcher sentence = SENTENCE.matcher(escaped);
        blocks.text(escaped, sentence.find() ? sentence.end() : -1);
    }

    private static String words(String text) {
        return text.replaceAll("\\s+", " ").strip();
    }
}

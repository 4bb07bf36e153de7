package dev.smithwright.generator.text;

import java.util.regex.Pattern;
import org.commonmark.parser.Parser;
import org.commonmark.renderer.html.HtmlRenderer;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Element;

/**
 * Reads the documentation of a model. Smithy says it is CommonMark; AWS's models have HTML in it, which would mostly pass
 * for CommonMark too, were it not for blank lines and indentation.
 */
public final class ModelHtml {

    private static final Pattern HTML = Pattern.compile("\\s*<[a-zA-Z].*", Pattern.DOTALL);

    // Both are immutable and serve any number of threads; to build one takes longer than to use it.
    private static final Parser PARSER = Parser.builder().build();
    private static final HtmlRenderer RENDERER = HtmlRenderer.builder().build();

    private ModelHtml() {}

    /** Returns the documentation as a tree, however broken its tags are. */
    public static Element parse(String documentation) {
        String html =
                HTML.matcher(documentation).matches() ? documentation : RENDERER.render(PARSER.parse(documentation));
        return Jsoup.parseBodyFragment(html).body();
    }
}

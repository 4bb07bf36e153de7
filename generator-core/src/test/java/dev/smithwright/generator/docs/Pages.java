package dev.smithwright.generator.docs;

import dev.smithwright.generator.docs.page.PageFormat;
import dev.smithwright.generator.plan.ServicePlan;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.commonmark.ext.gfm.tables.TablesExtension;
import org.commonmark.node.Node;
import org.commonmark.parser.Parser;
import org.commonmark.renderer.html.HtmlRenderer;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;

/** Reads pages as browsers and readers of Markdown do. */
final class Pages {

    private static final Pattern JAVA =
            Pattern.compile("^ *```java\n(.*?)\n *```$", Pattern.MULTILINE | Pattern.DOTALL);
    private static final List<TablesExtension> TABLES = List.of((TablesExtension) TablesExtension.create());

    private Pages() {}

    static SortedMap<String, String> of(ServicePlan plan) {
        return ReferencePages.of(plan).files(List.of(PageFormat.MARKDOWN, PageFormat.HTML));
    }

    /** Returns the documents of both formats by their paths; what Markdown renders to has the anchors that GitHub gives headings. */
    static SortedMap<String, Document> documents(SortedMap<String, String> pages) {
        SortedMap<String, Document> documents = new TreeMap<>();
        for (Map.Entry<String, String> page : pages.entrySet()) {
            if (page.getKey().endsWith(".html")) {
                documents.put(page.getKey(), Jsoup.parse(page.getValue()));
            } else if (page.getKey().endsWith(".md")) {
                documents.put(page.getKey(), rendered(page.getValue()));
            }
        }
        return documents;
    }

    private static Document rendered(String markdown) {
        Node tree = Parser.builder().extensions(TABLES).build().parse(markdown);
        Document document =
                Jsoup.parse(HtmlRenderer.builder().extensions(TABLES).build().render(tree));
        GitHubAnchors.addTo(document);
        return document;
    }

    /** Returns the samples of a page of Markdown: methods, of which signatures differ by having no body. */
    static List<String> samples(String markdown) {
        return listings(markdown).stream().filter(code -> code.contains("{")).toList();
    }

    /** Returns the headers of methods on a page of Markdown. */
    static List<String> signatures(String markdown) {
        return listings(markdown).stream()
                .filter(code -> !code.contains("{"))
                .flatMap(code -> Stream.of(code.split("\n(?! )")))
                .map(header -> header.replaceAll("\n *", " "))
                .toList();
    }

    private static List<String> listings(String markdown) {
        List<String> listings = new ArrayList<>();
        Matcher matcher = JAVA.matcher(markdown);
        while (matcher.find()) {
            listings.add(matcher.group(1));
        }
        return listings;
    }
}

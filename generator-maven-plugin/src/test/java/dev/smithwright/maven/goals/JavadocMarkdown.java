package dev.smithwright.maven.goals;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;

/** The few elements that the Javadoc of goals and parameters has, in Markdown. Any other one is an error, not lost text. */
final class JavadocMarkdown {

    private JavadocMarkdown() {}

    static String of(String html) {
        List<String> paragraphs = new ArrayList<>();
        StringBuilder loose = new StringBuilder();
        for (Node node : Jsoup.parseBodyFragment(html).body().childNodes()) {
            if (node instanceof Element element && element.isBlock()) {
                paragraphs.add(loose.toString());
                loose.setLength(0);
                paragraphs.add(block(element));
            } else {
                loose.append(inline(node));
            }
        }
        paragraphs.add(loose.toString());
        return paragraphs.stream()
                .map(paragraph -> paragraph.startsWith("```")
                        ? paragraph
                        : paragraph.strip().replace("  ", " "))
                .filter(paragraph -> !paragraph.isEmpty())
                .collect(Collectors.joining("\n\n"));
    }

    private static String block(Element element) {
        return element.nodeName().equals("pre") ? fence(element.wholeText().stripTrailing()) : text(element);
    }

    private static String fence(String code) {
        if (!code.startsWith("mvn")) {
            return "```" + (code.startsWith("<") ? "xml" : "smithy") + "\n" + code + "\n```";
        }
        // In Javadoc, and so in the goal help, a command goes on in the next line as it is; a shell wants to be told.
        return "```sh\n" + code.replace("\n    ", " \\\n    ") + "\n```";
    }

    private static String text(Node parent) {
        return parent.childNodes().stream().map(JavadocMarkdown::inline).collect(Collectors.joining());
    }

    private static String inline(Node node) {
        if (node instanceof TextNode text) {
            return text.text();
        }
        return switch (node.nodeName()) {
            case "code" -> "`" + ((Element) node).text() + "`";
            case "a" -> "[" + text(node) + "](" + node.attr("href") + ")";
            case "br" -> "";
            case "li" -> "- " + text(node).strip() + "\n";
            default -> throw new IllegalArgumentException("no Markdown for <" + node.nodeName() + ">: " + node);
        };
    }
}

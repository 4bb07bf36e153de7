package dev.smithwright.maven.goals;

import java.util.stream.Collectors;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;

/** The few elements that the Javadoc of goals and parameters has, in Markdown. Any other one is an error, not lost text. */
final class JavadocMarkdown {

    private JavadocMarkdown() {}

    static String of(String html) {
        return blocks(Jsoup.parseBodyFragment(html).body())
                .lines()
                .map(String::stripTrailing)
                .collect(Collectors.joining("\n"))
                .strip();
    }

    private static String blocks(Node parent) {
        return parent.childNodes().stream().map(JavadocMarkdown::block).collect(Collectors.joining());
    }

    private static String block(Node node) {
        return switch (node.nodeName()) {
            case "p" -> "\n\n" + text(node).strip();
            case "pre" -> "\n\n" + fence(((Element) node).wholeText().stripTrailing());
            case "ul" -> "\n\n" + text(node).strip();
            default -> inline(node);
        };
    }

    private static String fence(String code) {
        // In Javadoc, and so in the goal help, a command goes on in the next line as it is; a shell wants to be told.
        return code.startsWith("<")
                ? "```xml\n" + code + "\n```"
                : "```sh\n" + code.replace("\n    ", " \\\n    ") + "\n```";
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
            case "br" -> "\n";
            case "li" -> "- " + text(node).strip() + "\n";
            default -> throw new IllegalArgumentException("no Markdown for <" + node.nodeName() + ">: " + node);
        };
    }
}

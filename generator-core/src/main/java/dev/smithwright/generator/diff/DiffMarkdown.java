package dev.smithwright.generator.diff;

import java.util.List;

/** A report as Markdown, for people and for comments on changes. */
public final class DiffMarkdown {

    private DiffMarkdown() {}

    /** Returns the report. */
    public static String of(DiffReport report) {
        StringBuilder text = new StringBuilder("# Changes of the API: ")
                .append(escape(report.service()))
                .append("\n\n")
                .append(escape(DiffText.summary(report)))
                .append(".\n");
        DiffText.groups(report).forEach((heading, changes) -> group(heading, changes, text));
        if (!report.modelEvents().isEmpty()) {
            text.append("\n## What Smithy says of the model\n\n");
            report.modelEvents().forEach(event -> event(event, text));
        }
        return text.toString();
    }

    private static void group(String heading, List<Change> changes, StringBuilder text) {
        text.append("\n## ").append(escape(heading)).append("\n\n");
        text.append("| where | what | old → new | to do |\n|---|---|---|---|\n");
        for (Change change : changes) {
            String reach = change.reach() == Reach.EVERYONE
                    ? ""
                    : " (" + change.reach().description() + " only)";
            text.append("| ")
                    .append(escape(change.subject()))
                    .append(" | ")
                    .append(escape(change.kind().words() + reach))
                    .append(" | ")
                    .append(escape(change.difference()))
                    .append(" | ")
                    .append(escape(change.advice()))
                    .append(" |\n");
        }
    }

    private static void event(ModelEvent event, StringBuilder text) {
        text.append("- ")
                .append(escape(event.severity() + " " + event.id() + ": " + event.message()))
                .append('\n');
    }

    /** The one door for text into Markdown: what would be markup there, or HTML, stands for itself. */
    static String escape(String text) {
        StringBuilder escaped = new StringBuilder();
        for (int i = 0; i < text.length(); i++) {
            char character = text.charAt(i);
            switch (character) {
                case '&' -> escaped.append("&amp;");
                case '<' -> escaped.append("&lt;");
                case '>' -> escaped.append("&gt;");
                // A host names people by it, and tells them.
                case '@' -> escaped.append("&#64;");
                case '\\', '`', '*', '_', '[', ']', '|', '#', '~', '!', '$', ':' ->
                    escaped.append('\\').append(character);
                default -> escaped.append(character);
            }
        }
        return escaped.toString();
    }
}

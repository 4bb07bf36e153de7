package dev.smithwright.generator.docs;

import dev.smithwright.generator.docs.page.Block;
import dev.smithwright.generator.docs.page.Inline;
import dev.smithwright.generator.docs.page.Line;
import dev.smithwright.generator.plan.Documentation;
import dev.smithwright.generator.plan.Notes;
import dev.smithwright.generator.text.NoteSentences;
import dev.smithwright.generator.text.PageAddress;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Says what the model says, in full and in a sentence. */
final class ModelDocumentation {

    private static final Pattern SENTENCE = Pattern.compile("[.!?](?=\\s+[^\\sa-z]|\\s*$)");

    private ModelDocumentation() {}

    /** Returns all of it, and what else there is to know; empty where the model says nothing. */
    static List<Block> full(Documentation documentation) {
        List<Block> blocks = new ArrayList<>(text(documentation));
        Line notes = notes(documentation);
        if (!notes.isEmpty()) {
            blocks.add(Block.paragraph(notes));
        }
        return blocks;
    }

    private static List<Block> text(Documentation documentation) {
        return documentation.text() == null ? List.of() : ModelBlocks.of(documentation.text());
    }

    /** Returns its first sentence, or another where the model says nothing, and what else there is to know. */
    static Line brief(Documentation documentation, Line otherwise) {
        Line line = new Line().add(sentence(documentation).orElseGet(otherwise::parts));
        List<Inline> notes = notes(documentation).parts();
        return notes.isEmpty() ? line : line.sentence().add(notes);
    }

    private static Optional<List<Inline>> sentence(Documentation documentation) {
        return text(documentation).stream()
                .filter(Block.Paragraph.class::isInstance)
                .findFirst()
                .map(paragraph -> firstSentence(((Block.Paragraph) paragraph).parts()));
    }

    private static List<Inline> firstSentence(List<Inline> parts) {
        List<Inline> sentence = new ArrayList<>();
        for (Inline part : parts) {
            if (part instanceof Inline.Words words) {
                Matcher end = SENTENCE.matcher(words.text());
                if (end.find()) {
                    sentence.add(new Inline.Words(words.text().substring(0, end.end())));
                    return sentence;
                }
            }
            sentence.add(part);
        }
        return sentence;
    }

    private static Line notes(Documentation documentation) {
        Line line = new Line();
        String reason = documentation.deprecation();
        if (reason != null) {
            line.strong("Deprecated").words(reason.isBlank() ? "." : ": " + reason);
        }
        Notes notes = documentation.notes();
        NoteSentences.of(notes).forEach(sentence -> line.sentence().words(sentence));
        if (notes.since() != null && !notes.since().isBlank()) {
            line.sentence().words("Since " + notes.since() + ".");
        }
        notes.links().stream()
                .filter(link -> PageAddress.isPage(link.address().strip()))
                .forEach(link ->
                        line.sentence().words("See ").add(List.of(web(link))).words("."));
        return line;
    }

    private static Inline web(Notes.Link link) {
        String address = link.address().strip();
        return new Inline.Web(link.title().isBlank() ? address : link.title(), address);
    }

    static String capital(String text) {
        return text.isEmpty() ? text : text.substring(0, 1).toUpperCase(Locale.ROOT) + text.substring(1);
    }
}

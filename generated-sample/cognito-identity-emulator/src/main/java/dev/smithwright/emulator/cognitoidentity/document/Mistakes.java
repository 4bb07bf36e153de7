package dev.smithwright.emulator.cognitoidentity.document;

import dev.smithwright.runtime.shape.PrintableText;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/** Gathers what is wrong in a text. The one door through which its words get into messages. Used by one thread. */
public final class Mistakes {

    private static final int LONGEST_QUOTE = 128;
    private static final int LONGEST_TEXT = 1_000;
    private static final Comparator<Mistake> ORDER =
            Comparator.comparing(Mistake::place).thenComparing(Mistake::text);

    private final List<Mistake> found = new ArrayList<>();

    /** Adds a mistake. */
    public void add(TextPlace place, String text) {
        found.add(new Mistake(place, PrintableText.of(text, LONGEST_TEXT)));
    }

    /** Returns words of the text between quotes, cut where they are long. */
    public static String quoted(String words) {
        return "'" + PrintableText.of(words, LONGEST_QUOTE) + "'";
    }

    /** Returns how many there are. */
    public int count() {
        return found.size();
    }

    /** Returns all of them in order of their places, each once. */
    public List<Mistake> sorted() {
        return found.stream().sorted(ORDER).distinct().toList();
    }
}

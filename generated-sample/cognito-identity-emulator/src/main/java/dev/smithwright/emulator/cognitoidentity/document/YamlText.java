package dev.smithwright.emulator.cognitoidentity.document;

import java.util.Iterator;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.snakeyaml.engine.v2.api.LoadSettings;
import org.snakeyaml.engine.v2.api.lowlevel.Parse;
import org.snakeyaml.engine.v2.events.Event;
import org.snakeyaml.engine.v2.exceptions.Mark;
import org.snakeyaml.engine.v2.exceptions.MarkedYamlEngineException;
import org.snakeyaml.engine.v2.exceptions.ReaderException;
import org.snakeyaml.engine.v2.exceptions.YamlEngineException;

/**
 * Reads a text in YAML 1.2, which JSON is a part of. The text may come from strangers: nothing in it can make the reader use
 * more than a multiple of its length, in memory, time or depth.
 */
public final class YamlText {

    /** Longest text that is read, in characters. */
    public static final int LONGEST = 4 * 1024 * 1024;

    private final String name;
    private final String text;
    private final Mistakes mistakes = new Mistakes();

    private YamlText(String name, String text) {
        this.name = name;
        this.text = text;
    }

    /**
     * Returns the value that the text holds.
     *
     * @param name what messages call the text
     * @throws InvalidDocumentException if it is no YAML, or beyond a limit
     */
    public static TextValue read(String name, String text) {
        return new YamlText(name, text).read();
    }

    private TextValue read() {
        if (text.length() > LONGEST) {
            throw invalid(TextPlace.START, "the text has more than " + LONGEST + " characters; split it");
        }
        TextValue value = value();
        if (mistakes.count() > 0) {
            throw new InvalidDocumentException(name, mistakes.sorted());
        }
        if (value == null) {
            throw invalid(TextPlace.START, "the text is empty");
        }
        return value;
    }

    private @Nullable TextValue value() {
        LoadSettings settings =
                LoadSettings.builder().setCodePointLimit(LONGEST).setLabel(name).build();
        ValueBuilder builder = new ValueBuilder(mistakes);
        try {
            Iterator<Event> events = new Parse(settings).parseString(text).iterator();
            while (events.hasNext() && builder.goesOn()) {
                builder.take(events.next());
            }
        } catch (MarkedYamlEngineException e) {
            mistakes.add(place(e.getProblemMark()), "this is no YAML: " + e.getProblem());
        } catch (ReaderException e) {
            mistakes.add(
                    placeOf(e.getPosition()), "YAML allows no such character; write it as an escape between quotes");
        } catch (YamlEngineException e) {
            mistakes.add(TextPlace.START, "this is no YAML: " + e.getMessage());
        }
        return builder.result();
    }

    private TextPlace placeOf(int index) {
        int end = Math.min(Math.max(index, 0), text.length());
        String before = text.substring(0, end);
        int line = (int) before.chars().filter(c -> c == '\n').count() + 1;
        return new TextPlace(line, end - before.lastIndexOf('\n'));
    }

    static TextPlace place(Optional<Mark> mark) {
        return mark.map(at -> new TextPlace(at.getLine() + 1, at.getColumn() + 1))
                .orElse(TextPlace.START);
    }

    private InvalidDocumentException invalid(TextPlace place, String what) {
        mistakes.add(place, what);
        return new InvalidDocumentException(name, mistakes.sorted());
    }
}

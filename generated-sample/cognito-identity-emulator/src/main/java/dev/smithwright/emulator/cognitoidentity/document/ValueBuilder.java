package dev.smithwright.emulator.cognitoidentity.document;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.snakeyaml.engine.v2.common.Anchor;
import org.snakeyaml.engine.v2.events.AliasEvent;
import org.snakeyaml.engine.v2.events.CollectionEndEvent;
import org.snakeyaml.engine.v2.events.CollectionStartEvent;
import org.snakeyaml.engine.v2.events.DocumentStartEvent;
import org.snakeyaml.engine.v2.events.Event;
import org.snakeyaml.engine.v2.events.MappingStartEvent;
import org.snakeyaml.engine.v2.events.ScalarEvent;

/**
 * Makes values of what a parser reports. An alias is the very value of its anchor, which must have ended: nothing holds
 * itself, and nothing is copied.
 */
final class ValueBuilder {

    private static final int MOST_DEPTH = 50;
    private static final int MOST_MISTAKES = 100;
    private static final String STANDARD_TAG = "tag:yaml.org,2002:";
    private static final Set<String> KNOWN_TAGS =
            Set.of("!", STANDARD_TAG + "str", STANDARD_TAG + "map", STANDARD_TAG + "seq");

    private final Mistakes mistakes;
    private final Deque<Open> open = new ArrayDeque<>();
    private final Map<Anchor, TextValue> anchors = new HashMap<>();
    private @Nullable TextValue result;
    private int documents;

    /** A list or map that has begun: of a map, keys and values in turn. */
    private record Open(TextPlace place, boolean isMap, Optional<Anchor> anchor, List<TextValue> parts) {}

    ValueBuilder(Mistakes mistakes) {
        this.mistakes = mistakes;
    }

    /** Tells whether it makes sense to go on. */
    boolean goesOn() {
        return mistakes.count() < MOST_MISTAKES && open.size() <= MOST_DEPTH && documents <= 1;
    }

    void take(Event event) {
        TextPlace place = YamlText.place(event.getStartMark());
        if (event instanceof ScalarEvent scalar) {
            checkTag(place, scalar.getTag());
            checkUnicode(place, scalar.getValue());
            TextValue value = new TextValue.Scalar(place, scalar.getValue(), scalar.isPlain());
            complete(value, scalar.getAnchor());
        } else if (event instanceof AliasEvent alias) {
            complete(anchored(place, alias.getAlias()), Optional.empty());
        } else if (event instanceof CollectionStartEvent start) {
            begin(place, start);
        } else if (event instanceof CollectionEndEvent) {
            end();
        } else if (event instanceof DocumentStartEvent && ++documents > 1) {
            mistakes.add(place, "a second document begins here; write one only");
        }
    }

    private void begin(TextPlace place, CollectionStartEvent start) {
        checkTag(place, start.getTag());
        open.push(new Open(place, start instanceof MappingStartEvent, start.getAnchor(), new ArrayList<>()));
        if (open.size() > MOST_DEPTH) {
            mistakes.add(place, "values are nested more than " + MOST_DEPTH + " deep here");
        }
    }

    private void end() {
        Open ended = open.pop();
        complete(
                ended.isMap()
                        ? new TextValue.Mapping(ended.place(), entries(ended.parts()))
                        : new TextValue.Listing(ended.place(), ended.parts()),
                ended.anchor());
    }

    private List<TextValue.Entry> entries(List<TextValue> parts) {
        List<TextValue.Entry> entries = new ArrayList<>();
        for (int i = 0; i + 1 < parts.size(); i += 2) {
            if (parts.get(i) instanceof TextValue.Scalar key) {
                entries.add(new TextValue.Entry(key, parts.get(i + 1)));
            } else {
                mistakes.add(
                        parts.get(i).place(),
                        "a key has to be a word, but is " + parts.get(i).kind());
            }
        }
        return entries;
    }

    private void complete(TextValue value, Optional<Anchor> anchor) {
        anchor.ifPresent(name -> anchors.put(name, value));
        if (open.isEmpty()) {
            result = value;
        } else {
            open.peek().parts().add(value);
        }
    }

    private TextValue anchored(TextPlace place, Anchor name) {
        TextValue value = anchors.get(name);
        if (value == null) {
            mistakes.add(place, "no value that ends before has the anchor " + Mistakes.quoted(name.getValue()));
            return new TextValue.Scalar(place, "", true);
        }
        return value;
    }

    /** An escape can stand for half a surrogate pair, which no file and no database holds. */
    private void checkUnicode(TextPlace place, String text) {
        if (text.codePoints().anyMatch(c -> c >= Character.MIN_SURROGATE && c <= Character.MAX_SURROGATE)) {
            mistakes.add(place, "the text is no Unicode: it has half a surrogate pair; write the character itself");
        }
    }

    private void checkTag(TextPlace place, Optional<String> tag) {
        if (tag.isPresent() && !KNOWN_TAGS.contains(tag.get())) {
            mistakes.add(place, "the tag " + Mistakes.quoted(tag.get()) + " has no meaning here; leave it out");
        }
    }

    /** Returns the outermost value, or null where there is none. */
    @Nullable
    TextValue result() {
        return result;
    }
}

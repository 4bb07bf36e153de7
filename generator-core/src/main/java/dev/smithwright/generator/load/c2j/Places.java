package dev.smithwright.generator.load.c2j;

import java.util.HashMap;
import java.util.Map;
import software.amazon.smithy.model.SourceLocation;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;
import tools.jackson.core.ObjectReadContext;
import tools.jackson.core.TokenStreamLocation;
import tools.jackson.core.json.JsonFactory;

/** Where each member of a JSON file is. */
final class Places {

    private static final String SEPARATOR = "\n";

    private final String file;
    private final Map<String, SourceLocation> places = new HashMap<>();

    private Places(String file) {
        this.file = file;
    }

    /** Reads well-formed JSON once more, for nothing but the places of its members. */
    static Places of(String file, String text) {
        Places places = new Places(file);
        try (JsonParser parser = new JsonFactory().createParser(ObjectReadContext.empty(), text)) {
            parser.nextToken();
            places.record(parser, "");
        }
        return places;
    }

    /** Returns the file as a whole. */
    Place root() {
        return new Place(this, "");
    }

    private void record(JsonParser parser, String path) {
        places.put(path, locationOf(parser.currentTokenLocation()));
        if (parser.currentToken() == JsonToken.START_OBJECT) {
            members(parser, path);
        } else if (parser.currentToken() == JsonToken.START_ARRAY) {
            elements(parser, path);
        }
    }

    private void members(JsonParser parser, String path) {
        while (parser.nextToken() != JsonToken.END_OBJECT) {
            String member = path + SEPARATOR + parser.currentName();
            SourceLocation name = locationOf(parser.currentTokenLocation());
            parser.nextToken();
            record(parser, member);
            places.put(member, name);
        }
    }

    private void elements(JsonParser parser, String path) {
        for (int index = 0; parser.nextToken() != JsonToken.END_ARRAY; index++) {
            record(parser, path + SEPARATOR + index);
        }
    }

    private SourceLocation locationOf(TokenStreamLocation location) {
        return new SourceLocation(file, location.getLineNr(), location.getColumnNr());
    }

    /**
     * A place in the file.
     *
     * @param places all of them
     * @param path the names of the members on the way
     */
    record Place(Places places, String path) {

        /** Returns the place of a member of a member; that of the nearest one around it where there is no such member. */
        Place at(String... members) {
            String deeper = path;
            for (String member : members) {
                String next = deeper + SEPARATOR + member;
                if (!places.places.containsKey(next)) {
                    break;
                }
                deeper = next;
            }
            return new Place(places, deeper);
        }

        SourceLocation location() {
            return places.places.getOrDefault(path, new SourceLocation(places.file, 0, 0));
        }
    }
}

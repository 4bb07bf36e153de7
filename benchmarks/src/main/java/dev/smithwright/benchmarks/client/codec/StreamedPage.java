package dev.smithwright.benchmarks.client.codec;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;
import tools.jackson.core.ObjectReadContext;
import tools.jackson.core.json.JsonFactory;

/**
 * A page of identities, read as one does by hand from the streaming parser that the runtime reads from as well: the floor.
 *
 * @param poolId id of the pool
 * @param identities the identities
 * @param nextToken token of the next page
 */
record StreamedPage(
        @Nullable String poolId,
        List<Identity> identities,
        @Nullable String nextToken) {

    /**
     * One identity.
     *
     * @param id its id
     * @param logins names of its providers, null for a guest
     * @param created when it was made
     * @param modified when it was changed
     */
    record Identity(
            @Nullable String id,
            @Nullable List<String> logins,
            @Nullable Instant created,
            @Nullable Instant modified) {}

    static StreamedPage read(JsonFactory json, byte[] body) {
        String poolId = null;
        String nextToken = null;
        List<Identity> identities = new ArrayList<>();
        try (JsonParser parser = json.createParser(ObjectReadContext.empty(), body)) {
            parser.nextToken();
            for (String name = parser.nextName(); name != null; name = parser.nextName()) {
                parser.nextToken();
                switch (name) {
                    case "IdentityPoolId" -> poolId = parser.getString();
                    case "NextToken" -> nextToken = parser.getString();
                    case "Identities" -> readIdentities(parser, identities);
                    default -> parser.skipChildren();
                }
            }
        }
        return new StreamedPage(poolId, identities, nextToken);
    }

    private static void readIdentities(JsonParser parser, List<Identity> identities) {
        while (parser.nextToken() != JsonToken.END_ARRAY) {
            identities.add(readIdentity(parser));
        }
    }

    private static Identity readIdentity(JsonParser parser) {
        String id = null;
        List<String> logins = null;
        Instant created = null;
        Instant modified = null;
        for (String name = parser.nextName(); name != null; name = parser.nextName()) {
            parser.nextToken();
            switch (name) {
                case "IdentityId" -> id = parser.getString();
                case "Logins" -> logins = readTexts(parser);
                case "CreationDate" -> created = instant(parser);
                case "LastModifiedDate" -> modified = instant(parser);
                default -> parser.skipChildren();
            }
        }
        return new Identity(id, logins, created, modified);
    }

    private static List<String> readTexts(JsonParser parser) {
        List<String> texts = new ArrayList<>();
        while (parser.nextToken() != JsonToken.END_ARRAY) {
            texts.add(parser.getString());
        }
        return texts;
    }

    /** A double holds a time of these centuries to the microsecond; the service sends milliseconds. */
    private static Instant instant(JsonParser parser) {
        return Instant.ofEpochMilli(Math.round(parser.getDoubleValue() * 1000));
    }
}

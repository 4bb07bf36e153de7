package dev.smithwright.generator.load.c2j;

import com.fasterxml.jackson.annotation.JsonSetter;
import com.fasterxml.jackson.annotation.Nulls;
import dev.smithwright.generator.diagnostics.Diagnostics;
import java.util.Optional;
import tools.jackson.core.JacksonException;
import tools.jackson.core.StreamReadFeature;
import tools.jackson.databind.DeserializationFeature;
import tools.jackson.databind.json.JsonMapper;

/** Reads JSON into the records of this package. */
final class DescriptionReader {

    private static final JsonMapper MAPPER = JsonMapper.builder()
            // A name that comes twice would silently replace the first.
            .enable(StreamReadFeature.STRICT_DUPLICATE_DETECTION)
            .enable(DeserializationFeature.FAIL_ON_TRAILING_TOKENS)
            .disable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES)
            .disable(DeserializationFeature.FAIL_ON_NULL_FOR_PRIMITIVES)
            .changeDefaultNullHandling(nulls -> JsonSetter.Value.construct(Nulls.SET, Nulls.FAIL))
            .build();

    private final Diagnostics diagnostics;

    DescriptionReader(Diagnostics diagnostics) {
        this.diagnostics = diagnostics;
    }

    /** Returns the record, and where its parts are; empty where the file is at fault, which is then noted. */
    <T> Optional<Located<T>> read(String file, String text, Class<T> type) {
        MistakeCollector mistakes = new MistakeCollector(file, diagnostics);
        try {
            T content = MAPPER.readerFor(type).withHandler(mistakes).readValue(text);
            return mistakes.found()
                    ? Optional.empty()
                    : Optional.of(new Located<>(content, Places.of(file, text).root()));
        } catch (JacksonException e) {
            mistakes.note(e);
            return Optional.empty();
        }
    }

    /**
     * What was read, and from where.
     *
     * @param content the record
     * @param place the file
     */
    record Located<T>(T content, Places.Place place) {}
}

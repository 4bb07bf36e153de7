package dev.smithwright.generator.diff;

import dev.smithwright.generator.TestModels;
import dev.smithwright.generator.load.ModelSources;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Makes APIs of models that are texts; of each text once. */
final class Texts {

    /** A service with one of everything, of which each case changes a little. */
    static final String BASE = """
            $version: "2"
            namespace test.diff
            use aws.api#service
            use aws.auth#sigv4
            use aws.protocols#awsJson1_1
            use smithy.waiters#waitable
            /// The weather.
            @service(sdkId: "Weather Station", endpointPrefix: "weather")
            @sigv4(name: "weather")
            @awsJson1_1
            @title("Weather")
            service Weather {
                version: "1"
                operations: [GetPlace, ListPlaces, Ping]
            }
            /// Gets a place.
            @readonly
            @waitable(PlaceReady: { minDelay: 2, acceptors: [{ state: "success", matcher: { output: {
                path: "name", expected: "ready", comparator: "stringEquals" } } }] })
            operation GetPlace { input: GetPlaceInput, output: Place, errors: [Gone, Busy] }
            @readonly
            @paginated(inputToken: "token", outputToken: "next", items: "places", pageSize: "size")
            operation ListPlaces { input: ListPlacesInput, output: ListPlacesOutput }
            operation Ping {}
            @input
            structure GetPlaceInput {
                /// Which one.
                @required
                id: PlaceId
                @required
                region: PlainText
                day: Day
                note: PlainText
                @idempotencyToken
                request: PlainText
            }
            structure Place {
                @required
                name: PlainText
                kind: Kind
                level: Level
                size: Size = 1
                @required
                height: Integer
                weight: Integer
                names: Names
                tags: Tags
                reading: Reading
                since: Timestamp
                secret: Secret
                point: Point
            }
            structure Point { x: Double, y: Double }
            @input
            structure ListPlacesInput { token: PlainText, size: Integer }
            structure ListPlacesOutput { next: PlainText, @required places: Places, others: Names }
            list Places { member: Place }
            list Names { member: PlainText }
            map Tags { key: PlainText, value: PlainText }
            union Reading { number: Double, text: PlainText, nothing: Unit, list: Names }
            enum Kind {
                TOWN = "town"
                /// Small.
                VILLAGE = "village"
            }
            intEnum Level {
                LOW = 1
                HIGH = 2
            }
            enum Day { TODAY, TOMORROW }
            @length(min: 1, max: 10)
            @pattern("^[a-z]+$")
            string PlaceId
            string PlainText
            @sensitive
            string Secret
            integer Size
            /// It is gone.
            @error("client")
            @httpError(404)
            structure Gone { message: PlainText }
            @error("server")
            @retryable
            structure Busy { message: PlainText, @required after: Integer, reason: PlainText }
            """;

    private final Path folder;
    private final Map<String, CompiledApi> apis = new HashMap<>();

    Texts(Path folder) {
        this.folder = folder;
    }

    CompiledApi api(String text) {
        return apis.computeIfAbsent(text, this::compile);
    }

    private CompiledApi compile(String text) {
        try {
            Path file = Files.createTempDirectory(folder, "model").resolve("weather.smithy");
            return CompiledApi.of(CompiledApi.plan(new ModelSources(List.of(TestModels.write(file, text)), List.of())));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Returns the base with another text in place of one that it has exactly once. */
    static String edit(String text, String from, String to) {
        int first = text.indexOf(from);
        if (first < 0 || text.indexOf(from, first + 1) >= 0) {
            throw new IllegalArgumentException("once, please: " + from);
        }
        return text.replace(from, to);
    }
}

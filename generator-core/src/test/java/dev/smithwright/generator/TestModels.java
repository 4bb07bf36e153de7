package dev.smithwright.generator;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.TreeMap;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;

/** Writes the small models that the tests read. */
public final class TestModels {

    /** A service with two operations, one of them of a resource, and a shape that nothing reaches. */
    public static final String WEATHER = """
            $version: "2"
            namespace test.weather
            use aws.api#service
            use aws.protocols#awsJson1_1
            @service(sdkId: "Weather Station")
            @awsJson1_1
            service Weather { operations: [GetForecast], resources: [City], rename: {"test.other#Point": "OtherPoint"} }
            resource City { identifiers: { cityId: String }, read: GetCity }
            @readonly
            operation GetCity { input := for City { @required $cityId }, output := with [Named] { point: Point } }
            operation GetForecast { input := { day: Day }, output := { place: test.other#Point } }
            enum Day { TODAY, TOMORROW }
            @mixin
            structure Named { name: String }
            structure Point { x: Integer }
            structure Unreached { x: Integer }
            """;

    /** What {@link #WEATHER} refers to. */
    public static final String OTHER = """
            $version: "2"
            namespace test.other
            structure Point { y: Integer }
            """;

    private TestModels() {}

    /** Writes a file, and the folders above it. */
    public static Path write(Path file, String text) {
        try {
            Files.createDirectories(file.getParent());
            return Files.writeString(file, text);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Writes a jar with these entries. */
    public static Path jar(Path file, Map<String, String> entries) {
        try (ZipOutputStream jar = new ZipOutputStream(Files.newOutputStream(file))) {
            for (Map.Entry<String, String> entry : new TreeMap<>(entries).entrySet()) {
                jar.putNextEntry(new ZipEntry(entry.getKey()));
                jar.write(entry.getValue().getBytes(StandardCharsets.UTF_8));
            }
            return file;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}

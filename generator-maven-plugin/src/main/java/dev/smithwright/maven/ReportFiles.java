package dev.smithwright.maven;

import dev.smithwright.generator.diff.DiffJson;
import dev.smithwright.generator.diff.DiffMarkdown;
import dev.smithwright.generator.diff.DiffReport;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;

/** The report of a comparison on disk, for people and for programs. */
final class ReportFiles {

    private ReportFiles() {}

    static void write(DiffReport report, Path folder) {
        try {
            Files.createDirectories(folder);
            Files.writeString(folder.resolve("report.md"), DiffMarkdown.of(report));
            Files.writeString(folder.resolve("report.json"), DiffJson.of(report));
        } catch (IOException e) {
            throw new UncheckedIOException("The report cannot be written to " + folder + ": " + e, e);
        }
    }
}

package dev.smithwright.benchmarks.client.size;

import dev.smithwright.benchmarks.process.Program;
import dev.smithwright.benchmarks.report.Comparison;
import dev.smithwright.benchmarks.report.Row;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/** How much two generators write for the same service: the AWS SDK's and ours. */
public final class GeneratedCode {

    private static final Path OUR_SOURCES =
            Path.of("generated-sample", "cognito-identity-client", "target", "generated-sources", "smithwright");

    private final Comparison size = new Comparison("generated jar", "kB");
    private final Comparison classes = new Comparison("generated jar", "classes");
    private final Comparison lines = new Comparison("generated source", "lines");

    /** Makes a comparison that has not counted yet. */
    public GeneratedCode() {}

    /**
     * Counts.
     *
     * @throws IOException if a jar or a source cannot be read
     */
    public List<Row> run() throws IOException {
        Program sdk = Program.awsSdk();
        add(sdk.name(), sdk.file("lib", "cognitoidentity-"));
        lines.add(sdk.name(), (double) new JarContent(sdk.file("sources", "cognitoidentity-")).lines());
        Program ours = Program.smithwright();
        add(ours.name(), ours.file("lib", "smithwright-cognito-identity-client-"));
        lines.add(ours.name(), (double) ourLines());
        List<Row> rows = new ArrayList<>(size.rows());
        rows.addAll(classes.rows());
        rows.addAll(lines.rows());
        return rows;
    }

    private void add(String name, Path jar) throws IOException {
        JarContent content = new JarContent(jar);
        size.add(name, content.kilobytes());
        classes.add(name, (double) content.classes());
    }

    private static long ourLines() throws IOException {
        long lines = 0;
        try (Stream<Path> files = Files.walk(OUR_SOURCES)) {
            for (Path file :
                    files.filter(file -> file.toString().endsWith(".java")).toList()) {
                try (Stream<String> text = Files.lines(file)) {
                    lines += text.count();
                }
            }
        }
        return lines;
    }
}

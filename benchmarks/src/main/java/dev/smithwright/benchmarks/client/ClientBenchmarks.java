package dev.smithwright.benchmarks.client;

import dev.smithwright.benchmarks.client.canned.CannedService;
import dev.smithwright.benchmarks.client.codec.CodecBenchmarks;
import dev.smithwright.benchmarks.client.roundtrip.RoundTrips;
import dev.smithwright.benchmarks.client.size.ClassPaths;
import dev.smithwright.benchmarks.client.size.GeneratedCode;
import dev.smithwright.benchmarks.client.start.StartBenchmarks;
import dev.smithwright.benchmarks.process.Program;
import dev.smithwright.benchmarks.process.ServerProcess;
import dev.smithwright.benchmarks.process.TemporaryFolder;
import dev.smithwright.benchmarks.report.Figure;
import dev.smithwright.benchmarks.report.Findings;
import dev.smithwright.benchmarks.report.Row;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/** All that is measured of the generated client, beside the AWS SDK for Java, and beside the same by hand. */
public final class ClientBenchmarks {

    private static final int START_ROUNDS = 11;
    private static final int ROUND_TRIP_ROUNDS = 5;
    private static final int ROUND_TRIPS = 4_000;
    private static final int FORKS = 3;
    private static final int ITERATIONS = 5;

    private ClientBenchmarks() {}

    /**
     * Measures, for some minutes, and returns what was found.
     *
     * @throws IOException if there is no place for temporary files
     */
    public static Findings run() throws IOException {
        List<Figure> pages = new ArrayList<>();
        List<Row> rows = new ArrayList<>(
                new ClassPaths(List.of(Program.awsSdk(), Program.awsSdkAsItComes(), Program.smithwright())).run());
        rows.addAll(new GeneratedCode().run());
        try (TemporaryFolder folder = TemporaryFolder.create();
                ServerProcess service = ServerProcess.start(serviceCommand())) {
            service.awaitPort();
            String endpoint = "http://127.0.0.1:" + service.port();
            StartBenchmarks starts = new StartBenchmarks(endpoint, folder.path(), START_ROUNDS);
            rows.addAll(starts.run());
            pages.add(starts.classes());
            rows.addAll(new RoundTrips(endpoint, ROUND_TRIP_ROUNDS, ROUND_TRIPS).run());
        }
        rows.addAll(new CodecBenchmarks(FORKS, ITERATIONS).run());
        return new Findings(rows, pages);
    }

    private static List<String> serviceCommand() {
        return List.of(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-cp",
                System.getProperty("java.class.path"),
                CannedService.class.getName(),
                "PORT");
    }
}

package dev.smithwright.benchmarks.emulator;

import dev.smithwright.benchmarks.process.TemporaryFolder;
import dev.smithwright.benchmarks.report.Row;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/** All that is measured of the emulator: beside moto where it is there, and beside one canned answer everywhere. */
public final class EmulatorBenchmarks {

    private static final int START_ROUNDS = 11;
    private static final int TEST_PROCESSES = 5;
    private static final int TEST_CLASSES = 4;
    private static final int LOAD_ROUNDS = 3;
    private static final int LOAD_SECONDS = 5;

    private EmulatorBenchmarks() {}

    /**
     * Measures, for some minutes, and returns what was found.
     *
     * @throws IOException if there is no place for temporary files
     */
    public static List<Row> run() throws IOException {
        try (TemporaryFolder folder = TemporaryFolder.create()) {
            return run(folder.path());
        }
    }

    private static List<Row> run(Path directory) {
        List<Contender> peers = new ArrayList<>();
        if (Contender.isMotoThere()) {
            peers.add(Contender.moto());
        }
        peers.add(Contender.canned());
        List<Row> rows = new ArrayList<>();
        rows.addAll(new StartBenchmark(
                        with(peers, Contender.emulator(), Contender.archivedEmulator(directory.resolve("classes.jsa"))),
                        START_ROUNDS)
                .run());
        rows.addAll(new TestBenchmark(TEST_PROCESSES, TEST_CLASSES).run());
        rows.addAll(new LoadBenchmark(
                        with(
                                peers,
                                Contender.emulator(),
                                Contender.smallEmulator(),
                                Contender.durableEmulator(directory.resolve("data"))),
                        LOAD_ROUNDS,
                        LOAD_SECONDS)
                .run());
        return rows;
    }

    private static List<Contender> with(List<Contender> peers, Contender... ours) {
        List<Contender> all = new ArrayList<>(peers);
        all.addAll(List.of(ours));
        return all;
    }
}

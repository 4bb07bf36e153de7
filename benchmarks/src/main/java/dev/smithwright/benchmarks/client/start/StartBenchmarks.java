package dev.smithwright.benchmarks.client.start;

import dev.smithwright.benchmarks.process.Program;
import dev.smithwright.benchmarks.report.Figure;
import dev.smithwright.benchmarks.report.Row;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * All that is measured of programs that have just started.
 *
 * @param endpoint where the service is
 * @param directory for logs and archives
 * @param rounds how often each program is started
 */
public record StartBenchmarks(String endpoint, Path directory, int rounds) {

    /** Measures, for some minutes, and returns what was found. */
    public List<Row> run() {
        List<Program> plain = List.of(Program.awsSdk(), Program.byHand(), Program.smithwright());
        List<Program> signing =
                List.of(Program.awsSdk(), Program.byHand(), Program.signedByHand(), Program.smithwright());
        List<Row> rows = new ArrayList<>(start(FirstCalls.GET_ID, "", plain));
        rows.addAll(start(FirstCalls.GET_ID_AND_LIST, "", signing));
        rows.addAll(new ClassCount(FirstCalls.GET_ID, plain, endpoint, directory).run());
        rows.addAll(new ClassCount(FirstCalls.GET_ID_AND_LIST, signing, endpoint, directory).run());
        rows.addAll(start(FirstCalls.GET_ID_AND_LIST, ", class data archive", archived()));
        Optional<Path> java = NewJava.find();
        if (java.isPresent()) {
            rows.addAll(onNewJava(java.get()));
        }
        return rows;
    }

    /** Returns a page of the classes that the generated client loads for its first calls. */
    public Figure classes() {
        return new ClassList(endpoint, directory).figure();
    }

    private List<Row> start(FirstCalls calls, String title, List<Program> programs) {
        return new ColdStart(calls, title, programs, endpoint, rounds).run();
    }

    private List<Program> archived() {
        TrainedPrograms trained = new TrainedPrograms(endpoint, directory);
        return List.of(trained.classDataArchive(Program.awsSdk()), trained.classDataArchive(Program.smithwright()));
    }

    private List<Row> onNewJava(Path java) {
        TrainedPrograms trained = new TrainedPrograms(endpoint, directory);
        Program sdk = Program.awsSdk().on(java);
        Program ours = Program.smithwright().on(java);
        List<Row> rows = new ArrayList<>(start(FirstCalls.GET_ID_AND_LIST, ", Java 25", List.of(sdk, ours)));
        rows.addAll(start(
                FirstCalls.GET_ID_AND_LIST,
                ", Java 25, AOT cache",
                List.of(trained.aotCache(sdk), trained.aotCache(ours))));
        return rows;
    }
}

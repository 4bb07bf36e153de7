package dev.smithwright.benchmarks.emulator;

import dev.smithwright.benchmarks.process.Program;
import dev.smithwright.benchmarks.process.ProgramRun;
import dev.smithwright.benchmarks.report.Comparison;
import dev.smithwright.benchmarks.report.Row;
import java.util.ArrayList;
import java.util.List;

/**
 * What a class of tests takes that has an emulator to itself, by the extension of JUnit, and makes one call over HTTP: all from
 * finding the class to the end of the emulator.
 *
 * @param processes how many JVMs are measured
 * @param classes how many classes each runs, one after the other
 */
record TestBenchmark(int processes, int classes) {

    private static final String PROMISED = "promised";
    private static final double PROMISED_MILLIS = 150;

    List<Row> run() {
        Comparison first = new Comparison("a class of tests, the first in its JVM", "ms");
        Comparison later = new Comparison("a class of tests, later ones", "ms");
        later.add(PROMISED, PROMISED_MILLIS);
        Program program = Program.emulatedTests();
        for (int i = 0; i < processes; i++) {
            List<Double> times = ProgramRun.of(program.command(String.valueOf(classes))).output().stream()
                    .map(Double::valueOf)
                    .toList();
            first.add(program.name(), times.get(0));
            times.subList(1, times.size()).forEach(time -> later.add(program.name(), time));
        }
        List<Row> rows = new ArrayList<>(first.rows());
        rows.addAll(later.rows());
        return rows;
    }
}

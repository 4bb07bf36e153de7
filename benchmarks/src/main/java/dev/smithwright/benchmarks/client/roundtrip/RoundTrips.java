package dev.smithwright.benchmarks.client.roundtrip;

import dev.smithwright.benchmarks.client.canned.CannedBodies;
import dev.smithwright.benchmarks.process.DrivenProgram;
import dev.smithwright.benchmarks.report.Comparison;
import dev.smithwright.benchmarks.report.Row;
import java.util.ArrayList;
import java.util.List;

/**
 * What one GetId costs a program that has made many, over a connection that is kept.
 *
 * @param endpoint where the service is
 * @param rounds how often each contender is measured, in turn with the others
 * @param calls how many calls a round is; three times as many go before the first, unmeasured
 */
public record RoundTrips(String endpoint, int rounds, int calls) {

    /** Measures, for some minutes, and returns what was found. */
    public List<Row> run() {
        Comparison time = new Comparison("GetId over loopback, time", "µs");
        Comparison cpu = new Comparison("GetId over loopback, CPU", "µs");
        List<Caller> callers = Caller.all();
        List<DrivenProgram> programs = callers.stream()
                .map(caller -> DrivenProgram.start(caller.command(endpoint, CannedBodies.IDENTITY_ID)))
                .toList();
        try {
            programs.forEach(program -> program.run(3 * calls));
            for (int round = 0; round < rounds; round++) {
                for (int i = 0; i < programs.size(); i++) {
                    double before = programs.get(i).cpuMilliseconds();
                    long nanos = programs.get(i).run(calls);
                    double spent = programs.get(i).cpuMilliseconds() - before;
                    time.add(callers.get(i).name(), nanos / 1e3 / calls);
                    cpu.add(callers.get(i).name(), spent * 1e3 / calls);
                }
            }
        } finally {
            programs.forEach(DrivenProgram::close);
        }
        List<Row> rows = new ArrayList<>(time.rows());
        rows.addAll(cpu.rows());
        return rows;
    }
}

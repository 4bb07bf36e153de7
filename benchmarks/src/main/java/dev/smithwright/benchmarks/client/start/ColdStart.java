package dev.smithwright.benchmarks.client.start;

import dev.smithwright.benchmarks.process.Program;
import dev.smithwright.benchmarks.process.ProgramRun;
import dev.smithwright.benchmarks.report.Comparison;
import dev.smithwright.benchmarks.report.Row;
import java.util.ArrayList;
import java.util.List;

/**
 * What a program costs that starts, makes its first calls and ends.
 *
 * @param calls what it does
 * @param title what else the table says of these runs, or nothing
 * @param programs who is measured; the first is whom all are compared with
 * @param endpoint where the service is
 * @param rounds how often each is started, in turn with the others
 */
record ColdStart(FirstCalls calls, String title, List<Program> programs, String endpoint, int rounds) {

    ColdStart {
        programs = List.copyOf(programs);
    }

    List<Row> run() {
        String subject = calls.name() + title + ", ";
        Comparison cpu = new Comparison(subject + "CPU", "ms");
        Comparison wall = new Comparison(subject + "time", "ms");
        Comparison memory = new Comparison(subject + "memory", "MiB");
        for (int round = 0; round < rounds; round++) {
            for (Program program : programs) {
                ProgramRun run = calls.run(program, endpoint);
                cpu.add(program.name(), run.cpuMilliseconds());
                wall.add(program.name(), run.wallMilliseconds());
                memory.add(program.name(), run.peakMebibytes());
            }
        }
        List<Row> rows = new ArrayList<>(cpu.rows());
        rows.addAll(wall.rows());
        rows.addAll(memory.rows());
        return rows;
    }
}

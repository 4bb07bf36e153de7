package dev.smithwright.benchmarks.emulator;

import dev.smithwright.benchmarks.report.Comparison;
import dev.smithwright.benchmarks.report.Row;
import java.util.ArrayList;
import java.util.List;

/**
 * How long it takes from the start of the process to its first answer, what CPU that takes, and how much memory.
 *
 * @param contenders who is measured; the first is whom all are compared with
 * @param rounds how often each is started, in turn with the others
 */
record StartBenchmark(List<Contender> contenders, int rounds) {

    List<Row> run() {
        Comparison time = new Comparison("start to first answer", "ms");
        Comparison cpu = new Comparison("the same, CPU", "ms");
        Comparison memory = new Comparison("memory then, at most", "MiB");
        for (int round = 0; round < rounds; round++) {
            for (Contender contender : contenders) {
                try (RunningServer server = RunningServer.start(contender)) {
                    time.add(contender.name(), server.startMillis());
                    cpu.add(contender.name(), server.process().cpuMilliseconds());
                    memory.add(contender.name(), server.process().peakMebibytes());
                }
            }
        }
        List<Row> rows = new ArrayList<>(time.rows());
        rows.addAll(cpu.rows());
        rows.addAll(memory.rows());
        return rows;
    }
}

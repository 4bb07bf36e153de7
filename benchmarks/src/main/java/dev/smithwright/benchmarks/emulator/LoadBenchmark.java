package dev.smithwright.benchmarks.emulator;

import dev.smithwright.benchmarks.report.Comparison;
import dev.smithwright.benchmarks.report.Row;
import java.util.ArrayList;
import java.util.List;

/**
 * How many calls a second are answered over 16 connections, what CPU each takes the server, and how much memory it needs.
 *
 * @param contenders who is measured; the first is whom all are compared with
 * @param rounds how often each is measured, in turn with the others
 * @param seconds how long each load lasts; as long a load goes before it, unmeasured
 */
record LoadBenchmark(List<Contender> contenders, int rounds, int seconds) {

    private static final int CONNECTIONS = 16;

    /** What is measured of one operation. */
    private record Answers(String operation, Comparison rates, Comparison costs) {

        static Answers of(String operation) {
            return new Answers(
                    operation,
                    new Comparison(operation + ", " + CONNECTIONS + " connections" + Load.title(), "1/s"),
                    new Comparison(operation + ", CPU of the server", "µs"));
        }
    }

    List<Row> run() {
        List<Answers> operations = List.of(Answers.of("DescribeIdentityPool"), Answers.of("GetId"));
        Comparison memory = new Comparison("memory after that, at most", "MiB");
        for (int round = 0; round < rounds; round++) {
            for (Contender contender : contenders) {
                try (RunningServer server = RunningServer.start(contender)) {
                    operations.forEach(answers -> measure(answers, server, contender.name()));
                    memory.add(contender.name(), server.process().peakMebibytes());
                }
            }
        }
        List<Row> rows = new ArrayList<>();
        operations.forEach(answers -> rows.addAll(answers.rates().rows()));
        operations.forEach(answers -> rows.addAll(answers.costs().rows()));
        rows.addAll(memory.rows());
        return rows;
    }

    private void measure(Answers answers, RunningServer server, String name) {
        AwsJsonCall call = new AwsJsonCall(answers.operation(), "{\"IdentityPoolId\":\"" + server.poolId() + "\"}");
        Load load = Load.at(server.process().port(), CONNECTIONS);
        load.run(call, seconds);
        double cpuBefore = server.process().cpuMilliseconds();
        long calls = load.run(call, seconds);
        answers.rates().add(name, calls / (double) seconds);
        answers.costs().add(name, (server.process().cpuMilliseconds() - cpuBefore) * 1000 / calls);
    }
}

package dev.smithwright.benchmarks.client.start;

import dev.smithwright.benchmarks.process.Program;
import dev.smithwright.benchmarks.report.Comparison;
import dev.smithwright.benchmarks.report.Row;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * How many classes a program loads for its first calls, and whose they are.
 *
 * @param calls what it does
 * @param programs who is asked; the first is whom all are compared with
 * @param endpoint where the service is
 * @param directory for logs
 */
record ClassCount(FirstCalls calls, List<Program> programs, String endpoint, Path directory) {

    ClassCount {
        programs = List.copyOf(programs);
    }

    List<Row> run() {
        Comparison all = new Comparison(calls.name() + ", classes", "");
        Map<String, Comparison> owners = new LinkedHashMap<>();
        for (Program program : programs) {
            LoadedClasses loaded = LoadedClasses.of(calls, program, endpoint, directory);
            all.add(program.name(), loaded.count());
            loaded.byOwner()
                    .forEach((owner, count) -> owners.computeIfAbsent(
                                    owner, name -> new Comparison("of these: " + name, ""))
                            .add(program.name(), count));
        }
        List<Row> rows = new ArrayList<>(all.rows());
        owners.values().forEach(owner -> rows.addAll(owner.rows()));
        return rows;
    }
}

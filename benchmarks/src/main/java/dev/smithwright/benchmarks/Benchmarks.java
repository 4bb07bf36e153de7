package dev.smithwright.benchmarks;

import dev.smithwright.benchmarks.client.ClientBenchmarks;
import dev.smithwright.benchmarks.emulator.EmulatorBenchmarks;
import dev.smithwright.benchmarks.generator.GeneratorBenchmarks;
import dev.smithwright.benchmarks.report.Findings;
import dev.smithwright.benchmarks.report.Guide;
import dev.smithwright.benchmarks.report.Row;
import dev.smithwright.benchmarks.report.Table;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Measures, and prints one table. */
public final class Benchmarks {

    private static final String WRITE = "--write";

    private Benchmarks() {}

    private static Map<String, Group> groups() {
        Map<String, Group> groups = new LinkedHashMap<>();
        groups.put("generator", GeneratorBenchmarks::run);
        groups.put("client", ClientBenchmarks::run);
        groups.put("emulator", () -> Findings.of(EmulatorBenchmarks.run()));
        return groups;
    }

    /**
     * Runs benchmarks, from the root of the project.
     *
     * @param arguments names of groups, or none for all; {@code --write} to put their tables into the guide
     */
    public static void main(String[] arguments) throws IOException {
        List<String> asked = new ArrayList<>(List.of(arguments));
        boolean writes = asked.remove(WRITE);
        Map<String, Group> groups = groups();
        List<String> unknown =
                asked.stream().filter(name -> !groups.containsKey(name)).toList();
        if (!unknown.isEmpty()) {
            System.err.println("no such group: " + String.join(", ", unknown) + "; there are "
                    + String.join(", ", groups.keySet()) + ", and " + WRITE);
            System.exit(2);
        }
        if (!asked.isEmpty()) {
            groups.keySet().retainAll(asked);
        }
        run(groups, writes);
    }

    private static void run(Map<String, Group> groups, boolean writes) throws IOException {
        List<Row> all = new ArrayList<>();
        for (Map.Entry<String, Group> group : groups.entrySet()) {
            Findings findings = group.getValue().run();
            all.addAll(findings.rows());
            if (writes) {
                new Guide(Path.of("docs", "performance.md")).write(group.getKey(), findings);
            }
        }
        System.out.print(new Table(all).text());
    }
}

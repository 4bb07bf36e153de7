package dev.smithwright.benchmarks.client.start;

import dev.smithwright.benchmarks.process.Program;
import dev.smithwright.benchmarks.report.Figure;
import java.nio.file.Path;
import java.util.List;
import java.util.SortedMap;

/**
 * Which classes the generated client loads for its first calls, one by one, beyond what the same by hand loads.
 *
 * @param endpoint where the service is
 * @param directory for logs
 */
record ClassList(String endpoint, Path directory) {

    Figure figure() {
        LoadedClasses byHand = loaded(FirstCalls.GET_ID, Program.byHand());
        LoadedClasses unsigned = loaded(FirstCalls.GET_ID, Program.smithwright());
        LoadedClasses signed = loaded(FirstCalls.GET_ID_AND_LIST, Program.smithwright());
        StringBuilder page = new StringBuilder("""
                # What first calls load

                Class by class, as the JVM logs them; written by `benchmarks/run --write client`. What the JDK has ready in its archive
                costs next to nothing, and is only counted.
                """);
        append(page, "A first call that is not signed, beyond the same call by hand", unsigned.without(byHand));
        append(page, "A first call that is signed, beyond that", signed.without(unsigned));
        return new Figure("first-calls.md", page.toString());
    }

    private static void append(StringBuilder page, String title, LoadedClasses classes) {
        page.append("\n## ").append(title).append(": ").append(classes.count()).append(" classes\n");
        classes.byOwnerAndPackage().forEach((owner, packages) -> append(page, owner, packages));
    }

    private static void append(StringBuilder page, String owner, SortedMap<String, List<String>> packages) {
        int count = packages.values().stream().mapToInt(List::size).sum();
        page.append("\n### ").append(owner).append(": ").append(count).append('\n');
        if (!owner.equals(LoadedClasses.ARCHIVED)) {
            page.append('\n');
            packages.forEach((name, classes) -> page.append("- `")
                    .append(name)
                    .append("`: ")
                    .append(String.join(", ", classes))
                    .append('\n'));
        }
    }

    private LoadedClasses loaded(FirstCalls calls, Program program) {
        return LoadedClasses.of(calls, program, endpoint, directory);
    }
}

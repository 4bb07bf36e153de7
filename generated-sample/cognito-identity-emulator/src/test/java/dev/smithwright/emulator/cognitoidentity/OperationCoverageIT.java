package dev.smithwright.emulator.cognitoidentity;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import dev.smithwright.cognitoidentity.CognitoIdentity;
import dev.smithwright.runtime.operation.Operation;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/**
 * The table in the guide says what the tests before saw, over HTTP: {@code mvn verify -Dcoverage.update} writes it. A client
 * that this machine has not cannot be asked, and its column stays as it was.
 */
class OperationCoverageIT {

    private static final Path GUIDE = Path.of("..", "..", "docs", "emulator.md");
    private static final String START = "<!-- Written by OperationCoverageIT. -->\n";
    private static final String END = "<!-- end -->\n";
    private static final List<String> CLIENTS = List.of("Java", "JavaScript", "Python", "CLI");
    private static final String YES = "✓";
    private static final boolean UPDATE = System.getProperty("coverage.update") != null;

    /** What one operation answered one client. */
    private record Line(String operation, String client, String outcome) {

        static Line parse(String text) {
            String[] parts = text.split("\t", -1);
            return new Line(parts[0], parts[1], parts[2]);
        }
    }

    @Test
    void theGuideSaysWhatTestsSaw() throws IOException {
        assumeTrue(allTestsRan() || UPDATE, "not all tests were run");
        String guide = Files.readString(GUIDE);
        int start = guide.indexOf(START) + START.length();
        int end = guide.indexOf(END, start);
        String table = table(lines(), guide.substring(start, end));

        if (UPDATE) {
            Files.writeString(GUIDE, guide.substring(0, start) + table + guide.substring(end));
        }

        assertThat(Files.readString(GUIDE))
                .as("mvn verify -Dcoverage.update writes it")
                .contains(START + table + END);
    }

    @Test
    void everyOperationWasAnswered() throws IOException {
        assumeTrue(allTestsRan(), "not all tests were run");
        assertThat(lines())
                .filteredOn(line -> line.outcome().equals(CoverageRecorder.ANSWERED))
                .extracting(Line::operation)
                .containsAll(operations())
                .doesNotContain("?");
    }

    /** Maven passes on what it was told to run. */
    private static boolean allTestsRan() {
        return System.getProperty("test") == null;
    }

    private static String table(List<Line> lines, String before) {
        StringBuilder table = new StringBuilder("| operation | errors seen in tests | " + String.join(" | ", CLIENTS)
                + " |\n|---|---|" + ":-:|".repeat(CLIENTS.size()) + "\n");
        for (String operation : operations()) {
            List<Line> own = lines.stream()
                    .filter(line -> line.operation().equals(operation))
                    .toList();
            table.append("| ")
                    .append(operation)
                    .append(" | ")
                    .append(errors(own))
                    .append(" |");
            for (String client : CLIENTS) {
                boolean wasAsked = lines.stream().anyMatch(line -> line.client().equals(client));
                table.append(wasAsked ? mark(own, client) : column(before, operation, client))
                        .append('|');
            }
            table.append('\n');
        }
        return table.toString();
    }

    private static String errors(List<Line> lines) {
        return String.join(
                ", ",
                lines.stream()
                        .map(Line::outcome)
                        .filter(outcome -> !outcome.equals(CoverageRecorder.ANSWERED))
                        .map(code -> code.replaceFirst("Exception$", ""))
                        .distinct()
                        .sorted()
                        .toList());
    }

    private static String mark(List<Line> lines, String client) {
        boolean isAnswered = lines.contains(
                new Line(lines.isEmpty() ? "" : lines.get(0).operation(), client, CoverageRecorder.ANSWERED));
        return isAnswered ? " " + YES + " " : "   ";
    }

    private static String column(String table, String operation, String client) {
        return table.lines()
                .filter(row -> row.startsWith("| " + operation + " |"))
                .map(row -> row.split("\\|", -1)[3 + CLIENTS.indexOf(client)])
                .findFirst()
                .orElse("   ");
    }

    private static List<String> operations() {
        return CognitoIdentity.operations().stream()
                .map(Operation::name)
                .sorted()
                .toList();
    }

    private static List<Line> lines() throws IOException {
        try (Stream<Path> files = Files.list(CoverageRecorder.DIRECTORY)) {
            return files.sorted()
                    .flatMap(OperationCoverageIT::read)
                    .map(Line::parse)
                    .distinct()
                    .toList();
        }
    }

    private static Stream<String> read(Path file) {
        try {
            return Files.readAllLines(file).stream();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}

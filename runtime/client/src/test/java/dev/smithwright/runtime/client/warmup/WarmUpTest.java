package dev.smithwright.runtime.client.warmup;

import static org.assertj.core.api.Assertions.assertThat;

import dev.smithwright.runtime.client.transport.RawServer;
import dev.smithwright.runtime.notes.NoteBook;
import dev.smithwright.runtime.operation.Operation;
import dev.smithwright.runtime.operation.OperationAuth;
import dev.smithwright.runtime.operation.ServiceDescription;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class WarmUpTest {

    private static final String BORDER = WarmUpProbe.Border.class.getName();

    @TempDir
    Path directory;

    /** Returns the classes that the first calls of a program load. */
    private List<String> loadedByCalls(String warmth) throws Exception {
        Path log = directory.resolve(warmth);
        try (RawServer server = RawServer.answering("HTTP/1.1 200 OK\nContent-Length: 16\n\n{\"Text\":\"hello\"}")) {
            Process process = new ProcessBuilder(
                            Path.of(System.getProperty("java.home"), "bin", "java")
                                    .toString(),
                            "-Xlog:class+load:file=" + log,
                            "-cp",
                            System.getProperty("java.class.path"),
                            WarmUpProbe.class.getName(),
                            server.uri().toString(),
                            warmth)
                    .redirectErrorStream(true)
                    .start();
            String output = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
            assertThat(process.waitFor()).as(output).isZero();
            assertThat(output).contains("hello");
            // The two calls alone: a warm-up sends nothing to the service.
            assertThat(server.requests()).hasSize(2);
        }
        List<String> lines = Files.readAllLines(log);
        int border = lines.indexOf(lines.stream()
                .filter(line -> line.contains(BORDER + " "))
                .findFirst()
                .orElseThrow());
        return lines.subList(border + 1, lines.size());
    }

    private static boolean isOursOrJacksonsOrTheSigners(String line) {
        return line.contains(" dev.smithwright.")
                || line.contains(" tools.jackson.")
                || line.contains(" software.amazon.awssdk.");
    }

    @Test
    void firstCallsAfterAWarmUpLoadNoClassesButOfTheJdk() throws Exception {
        List<String> cold = loadedByCalls("cold");
        List<String> warm = loadedByCalls("warm");

        assertThat(cold).filteredOn(WarmUpTest::isOursOrJacksonsOrTheSigners).hasSizeGreaterThan(100);
        assertThat(warm).noneMatch(WarmUpTest::isOursOrJacksonsOrTheSigners);
        assertThat(warm).hasSizeLessThan(cold.size() / 10);
    }

    @Test
    void whatCannotBeCalledIsPassedOverAndTold() {
        ServiceDescription foreign =
                new ServiceDescription("example#Foreign", "Foreign", "1", null, null, null, List.of("restXml"));
        Operation<?, ?, ?> unsayable = new Operation<>(foreign, NoteBook.TYPES, 0, "DeleteNote", OperationAuth.SIGNED);

        assertThat(WarmUp.run(unsayable, NoteBook.DELETE_NOTE)).containsExactly(unsayable);
    }

    @Test
    void everyOperationOfTheServiceCanBeWarmedUp() {
        assertThat(WarmUp.run(NoteBook.operations())).isEmpty();
    }
}

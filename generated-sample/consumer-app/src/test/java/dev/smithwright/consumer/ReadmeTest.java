package dev.smithwright.consumer;

import static org.assertj.core.api.Assertions.assertThat;

import dev.smithwright.cognitoidentity.CognitoIdentityClient;
import dev.smithwright.emulator.cognitoidentity.CognitoIdentityEmulator;
import dev.smithwright.emulator.cognitoidentity.EmulatorSettings;
import dev.smithwright.emulator.cognitoidentity.Sources;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.time.InstantSource;
import java.util.UUID;
import org.junit.jupiter.api.Test;

/** The README's example is the one that compiles here, and does what it says. */
class ReadmeTest {

    @Test
    void showsTheExampleThatIsCompiled() throws IOException {
        String readme = Files.readString(Path.of("../../README.md"));
        String example = Files.readString(Path.of("src/test/java/dev/smithwright/consumer/ReadmeExample.java"));

        String connect = between(example, "// example", "// end");
        String use = between(example.substring(example.lastIndexOf("// example")), "// example", "// end");
        assertThat(ink(between(readme, "```java", "```"))).isEqualTo(ink(connect.replace("use(client);", use)));
    }

    @Test
    void runs() {
        Sources sources =
                new Sources(InstantSource.fixed(Instant.parse("2026-01-02T03:04:05.678Z")), () -> new UUID(0, 1));
        ByteArrayOutputStream output = new ByteArrayOutputStream();
        PrintStream console = System.out;
        System.setOut(new PrintStream(output, true, StandardCharsets.UTF_8));
        try (CognitoIdentityEmulator emulator =
                        new CognitoIdentityEmulator(EmulatorSettings.DEFAULT.withPort(0), sources);
                CognitoIdentityClient client = CognitoIdentityClient.over(emulator.caller())) {
            ReadmeExample.use(client);
        } finally {
            System.setOut(console);
        }
        assertThat(output.toString(StandardCharsets.UTF_8).lines())
                .containsExactly(
                        "guest us-east-1:" + new UUID(0, 1),
                        "sketches",
                        "ResourceNotFoundException: Identity 'eu-west-1:0' not found.");
    }

    private static String between(String text, String start, String end) {
        int from = text.indexOf(start) + start.length();
        return text.substring(from, text.indexOf(end, from));
    }

    /** Returns what is left when layout does not count. */
    private static String ink(String code) {
        return code.replaceAll("\\s", "");
    }
}

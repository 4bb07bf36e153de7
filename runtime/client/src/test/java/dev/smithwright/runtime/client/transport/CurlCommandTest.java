package dev.smithwright.runtime.client.transport;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.DisabledOnOs;
import org.junit.jupiter.api.condition.OS;

@DisabledOnOs(value = OS.WINDOWS, disabledReason = "the commands are for a POSIX shell")
class CurlCommandTest {

    private static HttpRequest request(Map<String, String> headers, byte[] body) {
        return new HttpRequest("POST", URI.create("http://[::1]:4566/?a=$HOME"), headers, body, Duration.ofSeconds(1));
    }

    /** Runs the command in a shell where curl prints its arguments, one a line, and then what it reads. */
    private static List<String> arguments(HttpRequest request) throws Exception {
        String script = "curl() { printf '<%s>\\n' \"$@\"; for last; do :; done; "
                + "case \"$*\" in *'--data-binary @-'*) od -An -tx1;; esac; }; " + request.toCurl();
        Process shell = new ProcessBuilder("sh", "-c", script)
                .redirectInput(ProcessBuilder.Redirect.from(new java.io.File("/dev/null")))
                .redirectErrorStream(true)
                .start();
        String output = new String(shell.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        assertThat(shell.waitFor()).as(output).isZero();
        return output.lines().toList();
    }

    @Test
    void theShellHandsOnWhatTheRequestHolds() throws Exception {
        Map<String, String> headers = new LinkedHashMap<>();
        headers.put("x-amz-target", "It's `id` $(id) \"quoted\" \\");
        headers.put("x-empty", "");
        headers.put("content-length", "7");
        String body = "{\"Text\":\"it's $HOME `id` \\n – ü\"}";

        assertThat(arguments(request(headers, body.getBytes(StandardCharsets.UTF_8))))
                .containsExactly(
                        "<--globoff>",
                        "<--request>",
                        "<POST>",
                        "<--header>",
                        "<x-amz-target: It's `id` $(id) \"quoted\" \\>",
                        "<--header>",
                        "<x-empty;>",
                        "<--data-raw>",
                        "<" + body + ">",
                        "<http://[::1]:4566/?a=$HOME>");
    }

    @Test
    void aBodyThatIsNoTextGoesThroughBase64() throws Exception {
        assertThat(arguments(request(Map.of(), new byte[] {0, (byte) 0xff, '\''})))
                .contains("<--data-binary>", "<@->")
                .last()
                .isEqualTo(" 00 ff 27");
    }
}

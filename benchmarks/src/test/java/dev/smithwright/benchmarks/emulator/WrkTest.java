package dev.smithwright.benchmarks.emulator;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;

class WrkTest {

    private static final String OUTPUT = """
            Running 5s test @ http://127.0.0.1:8080/
              1 threads and 16 connections
              Thread Stats   Avg      Stdev     Max   +/- Stdev
                Latency     1.02ms    1.01ms  20.05ms   90.10%
                Req/Sec    16.20k     1.70k   18.90k    72.00%
              80613 requests in 5.00s, 24.60MB read
            Requests/sec:  16120.11
            Transfer/sec:      4.92MB
            """;

    @Test
    void readsWhatWasCounted() {
        assertThat(Wrk.answers(OUTPUT)).isEqualTo(80_613);
    }

    @Test
    void failedCallsAreNoAnswers() {
        assertThatThrownBy(() -> Wrk.answers(OUTPUT + "  Non-2xx or 3xx responses: 7\n"))
                .isInstanceOf(IllegalStateException.class)
                .hasMessage("calls failed: Non-2xx or 3xx responses: 7");
        assertThatThrownBy(() -> Wrk.answers(OUTPUT + "  Socket errors: connect 0, read 1, write 0, timeout 0\n"))
                .isInstanceOf(IllegalStateException.class)
                .hasMessageStartingWith("calls failed: Socket errors");
        assertThatThrownBy(() -> Wrk.answers("unable to connect to 127.0.0.1:1 Connection refused"))
                .isInstanceOf(IllegalStateException.class)
                .hasMessageStartingWith("wrk has counted nothing");
    }

    @Test
    void makesTheSameCallAsTheJvm() {
        AwsJsonCall call = new AwsJsonCall("GetId", "{\"IdentityPoolId\":\"a\"}");

        assertThat(Wrk.script(call))
                .contains("wrk.method = 'POST'\n")
                .contains("wrk.body = '{\"IdentityPoolId\":\"a\"}'\n")
                .contains("wrk.headers['X-Amz-Target'] = 'AWSCognitoIdentityService.GetId'\n");
        assertThat(new String(call.bytes(), StandardCharsets.UTF_8))
                .startsWith("POST / HTTP/1.1\r\nHost: localhost\r\nContent-Type: application/x-amz-json-1.1\r\n")
                .contains("\r\nX-Amz-Target: AWSCognitoIdentityService.GetId\r\n")
                .endsWith("\r\nContent-Length: 22\r\n\r\n{\"IdentityPoolId\":\"a\"}");
    }
}

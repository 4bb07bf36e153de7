package dev.smithwright.runtime.client.transport;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.net.URI;
import java.time.Duration;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class HttpRequestTest {

    @ParameterizedTest
    @ValueSource(
            strings = {"secret\r\nx-evil: 1", "secret\nx", "secret\rx", "secret\0", "secret\u560d\u560a", "secret\u007f"
            })
    void noValueCanAddAHeader(String value) {
        assertThatThrownBy(() -> request("x-amz-security-token", value))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("x-amz-security-token")
                .hasMessageNotContaining("secret");
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "X-Upper", "a b", "a:b", "a\r\nb", "ä"})
    void namesAreLowerCaseTokens(String name) {
        assertThatThrownBy(() -> request(name, "value"))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageStartingWith("not the name of a header in lower case");
    }

    @Test
    void takesOrdinaryHeaders() {
        assertThat(request("x-amz-target", "Service_2024.Op \t~").headers())
                .containsEntry("x-amz-target", "Service_2024.Op \t~");
    }

    @Test
    void printsNoValues() {
        assertThat(request("authorization", "secret").toString())
                .isEqualTo("POST https://host/ [authorization], 6 bytes");
    }

    private static HttpRequest request(String name, String value) {
        return new HttpRequest(
                "POST", URI.create("https://host/"), Map.of(name, value), new byte[6], Duration.ofSeconds(1));
    }
}

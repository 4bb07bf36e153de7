package dev.smithwright.emulator.cognitoidentity.identifiers;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import dev.smithwright.cognitoidentity.model.InvalidParameterException;
import java.nio.charset.StandardCharsets;
import java.util.Base64;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class PageTokenTest {

    @Test
    void readsWhatItWrote() {
        String text = new PageToken("pools", 42).toString();

        assertThat(PageToken.read("pools", text)).isEqualTo(new PageToken("pools", 42));
        assertThat(text).matches("\\S+").doesNotContain("pools", "42");
    }

    @Test
    void noTokenStandsBeforeTheFirst() {
        assertThat(PageToken.read("pools", null).position()).isZero();
    }

    @Test
    void refusesTheTokenOfAnotherList() {
        assertRefused(new PageToken("identities", 1).toString());
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "nonsense", "!", "a b", "cG9vbHM"})
    void refusesWhatIsNoToken(String text) {
        assertRefused(text);
    }

    @ParameterizedTest
    @ValueSource(strings = {"pools:", "pools:-1", "pools:1x", "pools:99999999999999999999", "pools:1\n"})
    void refusesForgedContent(String content) {
        assertRefused(Base64.getUrlEncoder().encodeToString(content.getBytes(StandardCharsets.UTF_8)));
    }

    private static void assertRefused(String text) {
        assertThatExceptionOfType(InvalidParameterException.class).isThrownBy(() -> PageToken.read("pools", text));
    }
}

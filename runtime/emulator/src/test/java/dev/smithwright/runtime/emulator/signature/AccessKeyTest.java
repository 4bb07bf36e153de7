package dev.smithwright.runtime.emulator.signature;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.InstantSource;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class AccessKeyTest {

    @Test
    void isReadFromText() {
        assertThat(AccessKey.parse("AKID=a/b+c")).isEqualTo(new AccessKey("AKID", "a/b+c", null));
        assertThat(AccessKey.parse("ASIA=a=b:c=:d==")).isEqualTo(new AccessKey("ASIA", "a=b", "c=:d=="));
    }

    @ParameterizedTest
    @CsvSource({"'', ''", "secret, ''", "=secret, ''", "AKID=, AKID", "AKID=:token, AKID", "AKID=secret:, AKID"})
    void whatIsNotCompleteIsRefusedAndItsSecretNotShown(String text, String id) {
        assertThatThrownBy(() -> AccessKey.parse(text))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("the access key '" + id + "' is not complete; write ID=SECRET,"
                        + " or ID=SECRET:TOKEN for temporary credentials");
    }

    @ParameterizedTest
    @CsvSource({"'', secret", "AKID, ''", "AK/ID, secret"})
    void needsAnIdAndASecret(String id, String secret) {
        assertThatThrownBy(() -> new AccessKey(id, secret, null))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("an access key needs an id without slashes and a secret; '" + id + "' is none");
    }

    @Test
    void keepsItsSecrets() {
        assertThat(new AccessKey("AKID", "secret", "token")).hasToString("AccessKey[AKID]");
    }

    @Test
    void noIdHasTwoSecrets() {
        List<AccessKey> keys = List.of(AccessKey.parse("AKID=secret"), AccessKey.parse("AKID=other"));

        assertThatThrownBy(() -> new SignatureAuthenticator(keys, "us-east-1", InstantSource.system()))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("the access key 'AKID' is given twice; give each id one secret");
    }
}

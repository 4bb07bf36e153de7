package dev.smithwright.emulator.cognitoidentity.identities;

import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import dev.smithwright.cognitoidentity.model.ResourceConflictException;
import dev.smithwright.emulator.cognitoidentity.store.Login;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class LoginLimitsTest {

    @Test
    void twentyLoginsAreTheMost() {
        assertThatCode(() -> LoginLimits.check(logins(20), null)).doesNotThrowAnyException();
        assertThatExceptionOfType(ResourceConflictException.class)
                .isThrownBy(() -> LoginLimits.check(logins(21), null));
    }

    @Test
    void oneProviderKnowsAUserByOneName() {
        String provider = "accounts.google.com";
        List<Login> logins = List.of(new Login("p", provider, "a"), new Login("p", provider, "b"));

        assertThatExceptionOfType(ResourceConflictException.class).isThrownBy(() -> LoginLimits.check(logins, null));
    }

    @Test
    void aDeveloperMayKnowAUserByManyNames() {
        String provider = "login.myapp";
        List<Login> logins = List.of(new Login("p", provider, "a"), new Login("p", provider, "b"));

        assertThatCode(() -> LoginLimits.check(logins, provider)).doesNotThrowAnyException();
        assertThatExceptionOfType(ResourceConflictException.class)
                .isThrownBy(() -> LoginLimits.check(logins, "login.another"));
    }

    private static List<Login> logins(int count) {
        return IntStream.range(0, count)
                .mapToObj(number -> new Login("p", "provider-" + number, "subject"))
                .toList();
    }
}

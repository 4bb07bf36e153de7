package dev.smithwright.emulator.cognitoidentity.junit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;

import dev.smithwright.cognitoidentity.CognitoIdentityClient;
import dev.smithwright.emulator.cognitoidentity.CognitoIdentityEmulator;
import dev.smithwright.emulator.cognitoidentity.seed.Seed;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.MethodOrderer;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestMethodOrder;
import org.junit.jupiter.api.extension.RegisterExtension;

/** The extension, registered as users do. */
@TestMethodOrder(MethodOrderer.OrderAnnotation.class)
class CognitoIdentityEmulatorExtensionTest {

    private static final Instant NEW_YEAR = Instant.parse("2026-01-01T00:00:00Z");

    @RegisterExtension
    static final CognitoIdentityEmulatorExtension emulator = CognitoIdentityEmulatorExtension.builder()
            .region("eu-west-1")
            .idSeed(42)
            .frozenAt(NEW_YEAR)
            .seed(Seed.of("seed", "IdentityPools: [{IdentityPoolName: seeded, AllowUnauthenticatedIdentities: true}]"))
            .build();

    @RegisterExtension
    final CognitoIdentityEmulatorExtension ofEachTest = CognitoIdentityEmulatorExtension.builder()
            .seedResource("pools.yaml")
            .withoutReset()
            .build();

    @Test
    @Order(1)
    void givesWhatItIsAskedFor() {
        Pools.create(emulator.client(), "mine");

        assertThat(Pools.names(emulator.httpClient())).containsExactly("seeded", "mine");
        assertThat(emulator.endpoint()).hasHost("127.0.0.1");
        assertThat(emulator.clock()).isSameAs(emulator.emulator().clock());
        emulator.clock().advance(Duration.ofDays(1));
        assertThat(emulator.clock().instant()).isEqualTo("2026-01-02T00:00:00Z");
    }

    @Test
    @Order(2)
    void hasForgottenTheTestBefore() {
        assertThat(Pools.names(emulator.client())).containsExactly("seeded");
        assertThat(emulator.clock().frozen()).isEqualTo(NEW_YEAR);
        assertThat(Pools.create(emulator.client(), "mine").identityPoolId()).startsWith("eu-west-1:");
    }

    @Test
    void hasAnEmulatorForEachTestInAFieldThatIsNotStatic() {
        assertThat(ofEachTest.emulator()).isNotSameAs(emulator.emulator());
        assertThat(Pools.names(ofEachTest.client())).containsExactly("seeded");
    }

    @Test
    void saysThatNoTestRuns() {
        CognitoIdentityEmulatorExtension idle =
                CognitoIdentityEmulatorExtension.builder().shared().build();

        assertThatIllegalStateException()
                .isThrownBy(idle::client)
                .withMessage("no test runs with this extension; register it with @RegisterExtension,"
                        + " and ask within a test");
    }

    /** A bound that a loaded machine keeps too; on an idle one, a start takes a tenth of it. */
    @Test
    void startsFastOnceOneHasStarted() {
        CognitoIdentityClient warm = emulator.client();
        assertThat(Pools.names(warm)).isNotEmpty();
        List<Duration> times = new ArrayList<>();
        for (int i = 0; i < 5; i++) {
            long start = System.nanoTime();
            try (EmulatorOfTests next = new EmulatorOfTests(TestSettings.DEFAULT, getClass())) {
                CognitoIdentityEmulator started = next.emulator();
                assertThat(Pools.names(next.client())).isEmpty();
                assertThat(started).isNotNull();
                times.add(Duration.ofNanos(System.nanoTime() - start));
            }
        }

        assertThat(times).anySatisfy(time -> assertThat(time).isLessThan(Duration.ofMillis(150)));
    }
}

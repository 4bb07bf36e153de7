package dev.smithwright.emulator.cognitoidentity.junit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.platform.engine.discovery.DiscoverySelectors.selectClass;
import static org.junit.platform.testkit.engine.EventConditions.finishedWithFailure;
import static org.junit.platform.testkit.engine.TestExecutionResultConditions.instanceOf;
import static org.junit.platform.testkit.engine.TestExecutionResultConditions.message;

import dev.smithwright.cognitoidentity.CognitoIdentityClient;
import dev.smithwright.emulator.cognitoidentity.CognitoIdentityEmulator;
import dev.smithwright.emulator.cognitoidentity.EmulatorClock;
import java.io.IOException;
import java.net.ConnectException;
import java.net.Socket;
import java.net.URI;
import java.time.Instant;
import java.util.List;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.TimeUnit;
import org.assertj.core.api.Assertions;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.RepeatedTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtensionConfigurationException;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.junit.platform.testkit.engine.EngineExecutionResults;
import org.junit.platform.testkit.engine.EngineTestKit;
import org.junit.platform.testkit.engine.Event;

/** Test classes with the annotation, as JUnit runs them. */
class CognitoIdentityEmulatorTestTest {

    /** What the test classes below have met; each asks for its own. */
    private static final Set<Object> MET = ConcurrentHashMap.newKeySet();

    private static EngineExecutionResults run(boolean inParallel, Class<?>... testClasses) {
        EngineTestKit.Builder kit = EngineTestKit.engine("junit-jupiter")
                .configurationParameter("junit.jupiter.execution.parallel.enabled", String.valueOf(inParallel))
                .configurationParameter("junit.jupiter.execution.parallel.mode.default", "concurrent")
                .configurationParameter("junit.jupiter.execution.parallel.config.executor-service", "FORK_JOIN_POOL")
                .configurationParameter("junit.jupiter.execution.parallel.config.strategy", "fixed")
                .configurationParameter("junit.jupiter.execution.parallel.config.fixed.parallelism", "4");
        for (Class<?> testClass : testClasses) {
            kit.selectors(selectClass(testClass));
        }
        return kit.execute();
    }

    private static void assertAllSucceed(int tests, EngineExecutionResults results) {
        results.allEvents().failed().stream()
                .map(Event::getPayload)
                .forEach(payload -> Assertions.fail(String.valueOf(payload.orElse("?"))));
        results.testEvents()
                .assertStatistics(statistics -> statistics.succeeded(tests).failed(0));
    }

    @Test
    void fillsParametersAndFields() {
        assertAllSucceed(3, run(false, EverythingCase.class));
    }

    @CognitoIdentityEmulatorTest
    static class EverythingCase {

        @Emulated
        private static CognitoIdentityEmulator ofClass;

        @Emulated
        private CognitoIdentityClient client;

        @OverHttp
        private URI endpoint;

        private final EmulatorClock clock;

        EverythingCase(EmulatorClock clock) {
            this.clock = clock;
        }

        @Test
        void allAreOfOneEmulator(
                CognitoIdentityClient other,
                CognitoIdentityEmulator emulator,
                @OverHttp CognitoIdentityClient http,
                @OverHttp URI address) {
            assertThat(emulator).isSameAs(ofClass);
            assertThat(clock).isSameAs(emulator.clock());
            assertThat(other).isSameAs(client);
            assertThat(address).isEqualTo(endpoint);
            Pools.create(client, "one");
            assertThat(Pools.names(http)).containsExactly("one");
        }

        @ParameterizedTest
        @ValueSource(strings = {"http://a", "http://b"})
        void leavesOtherParametersAlone(URI argument, CognitoIdentityClient other) {
            assertThat(argument.getHost()).hasSize(1);
            assertThat(Pools.names(other)).isEmpty();
        }
    }

    @Test
    void forgetsEverythingBeforeEachTest() {
        assertAllSucceed(3, run(false, ForgettingCase.class));
    }

    @CognitoIdentityEmulatorTest(frozenAt = "2026-01-01T00:00:00Z", idSeed = 42, seed = "pools.yaml")
    static class ForgettingCase {

        @RepeatedTest(3)
        void isAsAtTheStart(CognitoIdentityClient client, EmulatorClock clock) {
            assertThat(Pools.names(client)).containsExactly("seeded");
            assertThat(clock.frozen()).isEqualTo("2026-01-01T00:00:00Z");
            MET.add(List.of("id", Pools.create(client, "another").identityPoolId()));
            assertThat(MET)
                    .filteredOn(met -> met instanceof List<?> list && list.contains("id"))
                    .hasSize(1);
            clock.set(Instant.EPOCH);
        }
    }

    @Test
    void keepsEverythingWhereItIsToldTo() {
        assertAllSucceed(3, run(false, KeepingCase.class));
    }

    @CognitoIdentityEmulatorTest(reset = false)
    static class KeepingCase {

        @RepeatedTest(3)
        void addsAPool(CognitoIdentityClient client, org.junit.jupiter.api.RepetitionInfo repetition) {
            Pools.create(client, "pool");
            assertThat(Pools.names(client)).hasSize(repetition.getCurrentRepetition());
        }
    }

    @Test
    void startsNothingAndListensNowhereUnlessAskedTo() {
        assertAllSucceed(1, run(false, LazyCase.class));
    }

    /** It would fail if it started: there is no such seed. */
    @CognitoIdentityEmulatorTest(seed = "missing.yaml")
    static class LazyCase {

        @Test
        void needsNothing() {
            // Nothing is asked for.
        }
    }

    @Test
    void endsWithItsClass() throws IOException {
        assertAllSucceed(1, run(false, ListeningCase.class));

        URI address =
                (URI) MET.stream().filter(URI.class::isInstance).findFirst().orElseThrow();
        Assertions.assertThatExceptionOfType(ConnectException.class)
                .isThrownBy(() -> new Socket(address.getHost(), address.getPort()).close());
    }

    @CognitoIdentityEmulatorTest
    static class ListeningCase {

        @Test
        void listens(@OverHttp URI address) throws IOException {
            new Socket(address.getHost(), address.getPort()).close();
            MET.add(address);
        }
    }

    @Test
    void sharesTheEmulatorWithNestedClasses() {
        assertAllSucceed(2, run(false, OuterCase.class));
    }

    @CognitoIdentityEmulatorTest
    static class OuterCase {

        @Emulated
        private static CognitoIdentityEmulator ofClass;

        @Test
        void here(CognitoIdentityEmulator emulator) {
            assertThat(emulator).isSameAs(ofClass);
        }

        @Nested
        class InnerCase {

            @Test
            void there(CognitoIdentityEmulator emulator) {
                assertThat(emulator).isSameAs(ofClass);
            }
        }
    }

    /** Two classes meet while their tests run, and neither sees what the other made. Within a class, tests wait for each other. */
    @Test
    void keepsClassesApartThatRunAtTheSameTime() {
        assertAllSucceed(6, run(true, ParallelCase.First.class, ParallelCase.Second.class));

        assertThat(MET).filteredOn(CognitoIdentityEmulator.class::isInstance).hasSize(2);
    }

    abstract static class ParallelCase {

        private static final CyclicBarrier BOTH = new CyclicBarrier(2);

        @RepeatedTest(3)
        void isAlone(CognitoIdentityClient client, CognitoIdentityEmulator emulator) throws Exception {
            MET.add(emulator);
            Pools.create(client, "mine");
            BOTH.await(30, TimeUnit.SECONDS);
            assertThat(Pools.names(client)).containsExactly("mine");
        }

        @CognitoIdentityEmulatorTest
        static class First extends ParallelCase {}

        @CognitoIdentityEmulatorTest
        static class Second extends ParallelCase {}
    }

    @Test
    void isOneForAllClassesThatShareIt() {
        assertAllSucceed(6, run(true, SharedCase.First.class, SharedCase.Second.class));

        assertThat(MET).filteredOn(EmulatorClock.class::isInstance).hasSize(1);
    }

    abstract static class SharedCase {

        @RepeatedTest(3)
        void isNotDisturbed(CognitoIdentityClient client, EmulatorClock clock) {
            MET.add(clock);
            assertThat(Pools.names(client)).isEmpty();
            Pools.create(client, "mine");
            assertThat(Pools.names(client)).containsExactly("mine");
        }

        @CognitoIdentityEmulatorTest(shared = true)
        static class First extends SharedCase {}

        @CognitoIdentityEmulatorTest(shared = true)
        static class Second extends SharedCase {}
    }

    @Test
    void explainsWhatCannotWork() {
        assertFails(FinalFieldCase.class, "the field FinalFieldCase.client cannot be filled; it must not be final");
        assertFails(WrongFieldCase.class, "the field WrongFieldCase.client cannot be filled");
        assertFails(
                WrongInstantCase.class, "frozenAt is 'today', which is no instant; write it as 2026-01-31T23:59:59Z");
        assertFails(
                MissingSeedCase.class,
                "there is no resource /dev/smithwright/emulator/cognitoidentity/junit/missing.yaml to take a seed from");
    }

    private static void assertFails(Class<?> testClass, String reason) {
        run(false, testClass)
                .allEvents()
                .assertThatEvents()
                .haveAtLeastOne(finishedWithFailure(
                        instanceOf(ExtensionConfigurationException.class), message(text -> text.startsWith(reason))));
    }

    @CognitoIdentityEmulatorTest
    static class FinalFieldCase {

        @Emulated
        private final CognitoIdentityClient client = null;

        @Test
        void neverRuns() {
            assertThat(client).isNotNull();
        }
    }

    @CognitoIdentityEmulatorTest
    static class WrongFieldCase {

        @Emulated
        private static String client;

        @Test
        void neverRuns() {
            assertThat(client).isNotNull();
        }
    }

    @CognitoIdentityEmulatorTest(frozenAt = "today")
    static class WrongInstantCase {

        @Test
        void neverRuns() {
            // It does not come to that.
        }
    }

    @CognitoIdentityEmulatorTest(seed = "missing.yaml")
    static class MissingSeedCase {

        @Emulated
        private CognitoIdentityClient client;

        @Test
        void neverRuns() {
            assertThat(client).isNotNull();
        }
    }
}

package dev.smithwright.benchmarks.process;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;

import java.util.List;
import org.junit.jupiter.api.Test;

/** On programs whose cost is known: a shell that counts, and one that fails. */
class ProgramRunTest {

    private static ProgramRun shell(String script) {
        return ProgramRun.of(List.of("bash", "-c", script));
    }

    @Test
    void aProgramIsHeardAndCounted() {
        ProgramRun idle = shell("echo a; echo b; echo done; read line");
        ProgramRun busy = shell("for i in {1..300000}; do :; done; echo done; read line");

        assertThat(idle.output()).containsExactly("a", "b");
        assertThat(idle.peakMebibytes()).isPositive();
        assertThat(idle.wallMilliseconds()).isPositive();
        assertThat(busy.output()).isEmpty();
        assertThat(busy.cpuMilliseconds()).isGreaterThan(idle.cpuMilliseconds());
    }

    @Test
    void aProgramThatFailsSaysWhy() {
        assertThatIllegalStateException()
                .isThrownBy(() -> shell("echo a; echo no such service >&2; exit 1"))
                .withMessageContaining("no such service");
    }

    @Test
    void aProgramThatKnowsNothingOfThisIsCountedToo() {
        ProgramRun busy = ProgramRun.toTheEnd(
                List.of("bash", "-c", "for i in {1..300000}; do :; done; echo -n a; echo -n b >&2"));

        assertThat(busy.output()).isEmpty();
        assertThat(busy.cpuMilliseconds()).isGreaterThan(10);
        assertThatIllegalStateException()
                .isThrownBy(() -> ProgramRun.toTheEnd(List.of("bash", "-c", "echo no such service; exit 1")))
                .withMessageContaining("no such service");
    }
}

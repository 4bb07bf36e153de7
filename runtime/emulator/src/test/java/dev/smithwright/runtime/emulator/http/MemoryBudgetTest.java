package dev.smithwright.runtime.emulator.http;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.InterruptedIOException;
import java.util.concurrent.FutureTask;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

@Timeout(30)
class MemoryBudgetTest {

    private final MemoryBudget budget = new MemoryBudget(10 * 1024);

    @Test
    void whatIsGivenBackCanBeTakenAgain() throws Exception {
        for (int round = 0; round < 100; round++) {
            try (MemoryBudget.Share first = budget.share();
                    MemoryBudget.Share second = budget.share()) {
                first.take(5_000);
                second.take(5_000);
            }
        }
    }

    @Test
    void whoAsksForMoreThanThereIsGetsAll() throws Exception {
        try (MemoryBudget.Share all = budget.share()) {
            all.take(Integer.MAX_VALUE);
        }
    }

    @Test
    void whoAsksForMoreThanIsLeftWaits() throws Exception {
        FutureTask<Boolean> waiting = new FutureTask<>(() -> {
            try (MemoryBudget.Share later = budget.share()) {
                later.take(5_000);
                return true;
            }
        });
        Thread thread = new Thread(waiting);
        try (MemoryBudget.Share first = budget.share()) {
            first.take(8_000);
            thread.start();
            awaitWaiting(thread);
            assertThat(waiting.isDone()).isFalse();
        }

        assertThat(waiting.get()).isTrue();
    }

    @Test
    void anInterruptEndsTheWait() throws Exception {
        FutureTask<Void> waiting = new FutureTask<>(() -> {
            try (MemoryBudget.Share later = budget.share()) {
                later.take(5_000);
                return null;
            }
        });
        Thread thread = new Thread(waiting);
        try (MemoryBudget.Share first = budget.share()) {
            first.take(8_000);
            thread.start();
            awaitWaiting(thread);
            thread.interrupt();

            assertThatThrownBy(waiting::get).hasCauseInstanceOf(InterruptedIOException.class);
        }
        whatIsGivenBackCanBeTakenAgain();
    }

    private static void awaitWaiting(Thread thread) {
        while (thread.getState() != Thread.State.TIMED_WAITING) {
            Thread.onSpinWait();
        }
    }
}

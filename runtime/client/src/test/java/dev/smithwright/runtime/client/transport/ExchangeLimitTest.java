package dev.smithwright.runtime.client.transport;

import static org.assertj.core.api.Assertions.assertThat;

import dev.smithwright.runtime.operation.CallFuture;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.ThreadLocalRandom;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.Test;

class ExchangeLimitTest {

    private final ExchangeLimit limit = new ExchangeLimit(2);

    @Test
    void soManyBeginAtOnce() {
        assertThat(limit.tryBegin()).isTrue();
        assertThat(limit.turn()).isCompleted();
        assertThat(limit.tryBegin()).isFalse();
    }

    @Test
    void theOthersBeginInTheirOrderAsThoseBeforeThemEnd() {
        fill();
        CompletableFuture<Void> first = limit.turn();
        CompletableFuture<Void> second = limit.turn();
        assertThat(first).isNotDone();

        limit.end();

        assertThat(first).isCompleted();
        assertThat(second).isNotDone();
        assertThat(limit.tryBegin()).as("past the line").isFalse();
    }

    @Test
    void whoLeavesTheLineTakesNoTurn() {
        fill();
        CompletableFuture<Void> left = limit.turn();
        CompletableFuture<Void> next = limit.turn();
        left.cancel(false);

        limit.end();

        assertThat(next).isCompleted();
        limit.end();
        limit.end();
        assertThat(limit.tryBegin()).isTrue();
    }

    @Test
    void aLongLineOfExchangesThatFailAtOnceIsNoDeepOne() {
        fill();
        AtomicInteger failed = new AtomicInteger();
        for (int i = 0; i < 100_000; i++) {
            CallFuture.onEnd(limit.turn(), (begun, left) -> {
                failed.incrementAndGet();
                limit.end();
            });
        }

        limit.end();

        assertThat(failed).hasValue(100_000);
    }

    @Test
    void noTurnIsLostWhereLeavingMeetsBeginning() throws Exception {
        fill();
        AtomicInteger begun = new AtomicInteger(2);
        ExecutorService threads = Executors.newFixedThreadPool(8);
        List<CompletableFuture<Void>> tasks = new ArrayList<>();
        for (int i = 0; i < 20_000; i++) {
            tasks.add(CompletableFuture.runAsync(() -> standInLineOrLeave(begun), threads));
            tasks.add(CompletableFuture.runAsync(() -> endOne(begun), threads));
        }
        for (CompletableFuture<Void> task : tasks) {
            task.get(1, TimeUnit.MINUTES);
        }
        threads.shutdown();
        while (begun.get() > 0) {
            endOne(begun);
        }

        fill();
        assertThat(limit.tryBegin()).isFalse();
    }

    private void standInLineOrLeave(AtomicInteger begun) {
        CompletableFuture<Void> turn = limit.turn();
        CallFuture.onEnd(turn, (begins, left) -> {
            if (left == null) {
                begun.incrementAndGet();
            }
        });
        if (ThreadLocalRandom.current().nextBoolean()) {
            turn.cancel(false);
        }
    }

    private void endOne(AtomicInteger begun) {
        if (begun.getAndUpdate(count -> Math.max(0, count - 1)) > 0) {
            limit.end();
        }
    }

    private void fill() {
        assertThat(limit.tryBegin()).isTrue();
        assertThat(limit.tryBegin()).isTrue();
    }
}

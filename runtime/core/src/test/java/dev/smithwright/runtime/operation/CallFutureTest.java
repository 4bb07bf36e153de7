package dev.smithwright.runtime.operation;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CancellationException;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.function.Function;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class CallFutureTest {

    private final CompletableFuture<String> first = new CompletableFuture<>();
    private final CompletableFuture<Integer> second = new CompletableFuture<>();

    static List<Function<CompletableFuture<String>, CompletableFuture<?>>> derivations() {
        return List.of(
                future -> CallFuture.of(future),
                future -> CallFuture.start(() -> future),
                future -> CallFuture.of(future).map(String::length),
                future -> CallFuture.of(future).then(CompletableFuture::completedFuture),
                future -> CallFuture.of(future).recover(IllegalArgumentException.class, e -> "recovered"),
                future -> CallFuture.output(CallFuture.of(future)
                        .map(o -> new Response<>(o, new ResponseMetadata(null, 200, Map.of(), 1)))),
                future -> CallFuture.completion(CallFuture.of(future)
                        .map(o -> new Response<>(o, new ResponseMetadata(null, 200, Map.of(), 1)))));
    }

    @ParameterizedTest
    @MethodSource("derivations")
    void failsWithTheVeryExceptionOfTheStep(Function<CompletableFuture<String>, CompletableFuture<?>> derivation) {
        IllegalStateException failure = new IllegalStateException();
        CompletableFuture<?> derived = derivation.apply(first.thenApply(text -> text));

        first.completeExceptionally(failure);

        assertThat(failureOf(derived)).isSameAs(failure);
    }

    @ParameterizedTest
    @MethodSource("derivations")
    void cancellingItCancelsTheStep(Function<CompletableFuture<String>, CompletableFuture<?>> derivation) {
        derivation.apply(first).cancel(true);

        assertThat(first).isCancelled();
    }

    @ParameterizedTest
    @MethodSource("derivations")
    void aCancelledStepIsACancelledCall(Function<CompletableFuture<String>, CompletableFuture<?>> derivation) {
        CompletableFuture<?> derived = derivation.apply(first);

        first.cancel(true);

        assertThat(derived).isCancelled();
        assertThat(failureOf(derived)).isInstanceOf(CancellationException.class);
    }

    @Test
    void aDeadlineOfTheUsersCancelsTheStep() {
        CompletableFuture<String> call = CallFuture.of(first).orTimeout(1, TimeUnit.NANOSECONDS);

        assertThat(call)
                .failsWithin(1, TimeUnit.MINUTES)
                .withThrowableThat()
                .withCauseInstanceOf(TimeoutException.class);
        assertThat(first).isCancelled();
    }

    @Test
    void cancellingItLaterCancelsTheSecondStep() {
        CallFuture<Integer> call = CallFuture.of(first).then(text -> second);
        first.complete("a");

        call.cancel(true);

        assertThat(second).isCancelled();
        assertThat(first).isCompletedWithValue("a");
    }

    @Test
    void aStepOfACallThatIsOverBeginsNotAtAll() {
        List<String> begun = new ArrayList<>();
        CallFuture<Integer> call = CallFuture.of(first).then(text -> {
            begun.add(text);
            return second;
        });

        call.cancel(true);
        first.complete("a");

        assertThat(begun).isEmpty();
    }

    @Test
    void whatAStepThrowsArrivesThroughTheFuture() {
        IllegalArgumentException thrown = new IllegalArgumentException();
        Function<Object, CompletableFuture<String>> failing = any -> {
            throw thrown;
        };
        Function<Object, String> throwing = any -> {
            throw thrown;
        };
        first.complete("a");

        assertThat(failureOf(CallFuture.start(() -> failing.apply("")))).isSameAs(thrown);
        assertThat(failureOf(CallFuture.of(first).then(failing))).isSameAs(thrown);
        assertThat(failureOf(CallFuture.of(first).map(throwing))).isSameAs(thrown);
    }

    @Test
    void recoversFromExceptionsOfOneTypeOnly() {
        CallFuture<String> recovered =
                CallFuture.of(first).recover(IllegalArgumentException.class, e -> "recovered from " + e.getMessage());
        first.completeExceptionally(new CompletionException(new IllegalArgumentException("this")));

        assertThat(recovered).isCompletedWithValue("recovered from this");
    }

    private static Throwable failureOf(CompletableFuture<?> future) {
        assertThat(future).isDone();
        return future.handle((result, failure) -> failure).join();
    }

    @Test
    void anotherStepFollowsOnExceptionsOfOneTypeOnly() {
        CompletableFuture<String> second = new CompletableFuture<>();
        CallFuture<String> recovered = CallFuture.of(first).thenRecover(IllegalArgumentException.class, e -> second);
        CallFuture<String> failed = CallFuture.of(first).thenRecover(IllegalStateException.class, e -> second);

        first.completeExceptionally(new IllegalArgumentException("this"));

        assertThat(recovered).isNotDone();
        assertThat(failed).isCompletedExceptionally();
        recovered.cancel(true);
        assertThat(second).isCancelled();
    }
}

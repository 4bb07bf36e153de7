package dev.smithwright.runtime.operation;

import static org.assertj.core.api.Assertions.assertThat;

import dev.smithwright.runtime.error.ErrorDetails;
import dev.smithwright.runtime.fixture.TestService;
import dev.smithwright.runtime.shape.Unit;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.RejectedExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicReference;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

class AsyncOperationCallerTest {

    private final ExecutorService threads = Executors.newSingleThreadExecutor();

    @AfterEach
    void stop() {
        threads.shutdownNow();
    }

    /** A caller that waits, of which a test says what it does. */
    private interface Stub extends OperationCaller {
        Object answer() throws InterruptedException;

        @Override
        @SuppressWarnings("unchecked") // the only operation that is called gives a unit
        default <I, O, E> Response<O> call(Operation<I, O, E> operation, I input) {
            try {
                return new Response<>((O) answer(), new ResponseMetadata("id", 200, Map.of(), 1));
            } catch (InterruptedException e) {
                throw new IllegalStateException(e);
            }
        }
    }

    @Test
    void theExecutorMakesTheCall() {
        AtomicReference<Thread> thread = new AtomicReference<>();
        AsyncOperationCaller caller = over(() -> {
            thread.set(Thread.currentThread());
            return Unit.UNIT;
        });

        Response<Unit> response = caller.call(TestService.TOUCH, Unit.UNIT).join();

        assertThat(response.output()).isEqualTo(Unit.UNIT);
        assertThat(response.metadata().requestId()).isEqualTo("id");
        assertThat(thread.get()).isNotSameAs(Thread.currentThread());
    }

    @Test
    void anExceptionArrivesAsItIs() {
        IllegalArgumentException thrown = new IllegalArgumentException();
        AsyncOperationCaller caller = over(() -> {
            throw thrown;
        });

        assertThat(caller.call(TestService.TOUCH, Unit.UNIT)
                        .handle((response, failure) -> failure)
                        .join())
                .isSameAs(thrown);
        assertThat(caller.attempt(TestService.TOUCH, Unit.UNIT)
                        .handle((outcome, failure) -> failure)
                        .join())
                .isSameAs(thrown);
    }

    @Test
    void anAttemptGivesValues() {
        TestService.TestException error =
                new TestService.UnmodeledTestException(ErrorDetails.raised("Gone", 404, "gone"));

        Outcome<Unit, TestService.TestException> found =
                over(() -> Unit.UNIT).attempt(TestService.TOUCH, Unit.UNIT).join();
        Outcome<Unit, TestService.TestException> gone = over(() -> {
                    throw error;
                })
                .attempt(TestService.TOUCH, Unit.UNIT)
                .join();

        assertThat(found).isEqualTo(new Success<>(Unit.UNIT));
        assertThat(gone).isEqualTo(new Failure<>(error));
    }

    @Test
    void cancellingInterruptsTheCallAndNothingElse() throws Exception {
        CountDownLatch begun = new CountDownLatch(1);
        CountDownLatch interrupted = new CountDownLatch(1);
        AsyncOperationCaller caller = over(() -> {
            begun.countDown();
            try {
                return new CountDownLatch(1).await(1, TimeUnit.MINUTES);
            } catch (InterruptedException e) {
                interrupted.countDown();
                throw e;
            }
        });
        CompletableFuture<Response<Unit>> call = caller.call(TestService.TOUCH, Unit.UNIT);
        begun.await();

        call.cancel(true);

        assertThat(interrupted.await(1, TimeUnit.MINUTES)).isTrue();
        assertThat(threads.submit(Thread::interrupted).get()).isFalse();
    }

    @Test
    void whatDependsOnACallIsNotInterrupted() {
        CountDownLatch listening = new CountDownLatch(1);
        AsyncOperationCaller caller = over(() -> {
            listening.await();
            return Unit.UNIT;
        });
        CompletableFuture<Boolean> flagged =
                caller.call(TestService.TOUCH, Unit.UNIT).thenApply(response -> Thread.interrupted());
        listening.countDown();

        assertThat(flagged.join()).isFalse();
    }

    @Test
    void aRefusedTaskIsAFailedCall() {
        threads.shutdown();

        assertThat(over(() -> Unit.UNIT)
                        .call(TestService.TOUCH, Unit.UNIT)
                        .handle((response, failure) -> failure)
                        .join())
                .isInstanceOf(RejectedExecutionException.class);
    }

    @Test
    void closingClosesTheCallerAndNotTheExecutor() {
        List<String> closed = new ArrayList<>();
        OperationCaller caller = new Stub() {
            @Override
            public Object answer() {
                return Unit.UNIT;
            }

            @Override
            public void close() {
                closed.add("closed");
            }
        };

        AsyncOperationCaller.of(caller, threads).close();

        assertThat(closed).containsExactly("closed");
        assertThat(threads.isShutdown()).isFalse();
    }

    private AsyncOperationCaller over(Stub stub) {
        return AsyncOperationCaller.of(stub, threads);
    }
}

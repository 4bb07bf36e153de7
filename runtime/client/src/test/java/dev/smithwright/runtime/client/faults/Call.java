package dev.smithwright.runtime.client.faults;

import dev.smithwright.runtime.operation.Response;
import java.util.concurrent.CancellationException;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.FutureTask;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/** A call under way, whether a thread waits for it or nobody does. */
interface Call<O> {

    /** What became of a call: a response or what was thrown, and whether its thread was left with the interrupt flag. */
    record End<O>(@Nullable Response<O> response, @Nullable Throwable thrown, boolean interruptFlag) {}

    /** Gives the call up as its caller would: by an interrupt of the thread, or by cancelling the future. */
    void giveUp();

    /** Waits for the end, and fails the test if there is none. */
    End<O> end();

    boolean isOver();

    /** Tells whether the call has not ended, and waits for something in a method of this name. */
    boolean isWaitingIn(String method);

    /** Returns the response, or throws what the call throws. */
    default Response<O> response() throws Exception {
        End<O> end = end();
        if (end.thrown() instanceof Exception thrown) {
            throw thrown;
        }
        return end.response();
    }

    /** A call for which a thread of its own waits. */
    final class Waiting<O> implements Call<O> {

        private final FutureTask<End<O>> end;
        private final Thread thread;

        Waiting(Supplier<Response<O>> call) {
            end = new FutureTask<>(() -> end(call));
            thread = new Thread(end, "caller");
            thread.start();
        }

        private static <O> End<O> end(Supplier<Response<O>> call) {
            try {
                return new End<>(call.get(), null, Thread.interrupted());
            } catch (Throwable thrown) {
                return new End<>(null, thrown, Thread.interrupted());
            }
        }

        @Override
        public void giveUp() {
            thread.interrupt();
        }

        @Override
        public End<O> end() {
            try {
                return end.get(20, TimeUnit.SECONDS);
            } catch (Exception e) {
                throw new AssertionError("the call does not end", e);
            }
        }

        @Override
        public boolean isOver() {
            return end.isDone();
        }

        @Override
        public boolean isWaitingIn(String method) {
            for (StackTraceElement frame : thread.getStackTrace()) {
                if (frame.getMethodName().equals(method)) {
                    return true;
                }
            }
            return false;
        }
    }

    /** A call for which nobody waits. */
    record Asynchronous<O>(CompletableFuture<Response<O>> future) implements Call<O> {

        @Override
        public void giveUp() {
            future.cancel(true);
        }

        @Override
        public End<O> end() {
            try {
                return new End<>(future.get(20, TimeUnit.SECONDS), null, false);
            } catch (ExecutionException e) {
                return new End<>(null, e.getCause(), false);
            } catch (CancellationException e) {
                return new End<>(null, e, false);
            } catch (TimeoutException | InterruptedException e) {
                throw new AssertionError("the call does not end", e);
            }
        }

        @Override
        public boolean isOver() {
            return future.isDone();
        }

        /** It waits in no method. */
        @Override
        public boolean isWaitingIn(String method) {
            return !future.isDone();
        }
    }
}

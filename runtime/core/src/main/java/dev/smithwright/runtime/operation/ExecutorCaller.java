package dev.smithwright.runtime.operation;

import java.util.concurrent.Callable;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Executor;
import java.util.concurrent.FutureTask;

/** Calls by tasks of an executor. */
record ExecutorCaller(OperationCaller caller, Executor executor) implements AsyncOperationCaller {

    @Override
    public <I, O, E> CompletableFuture<Response<O>> call(Operation<I, O, E> operation, I input) {
        CompletableFuture<Response<O>> answer = new CompletableFuture<>();
        Task<Response<O>> task = new Task<>(() -> caller.call(operation, input), answer);
        CallFuture.onEnd(answer, (response, failure) -> task.cancel(true));
        try {
            executor.execute(task);
        } catch (RuntimeException e) {
            answer.completeExceptionally(e);
        }
        return answer;
    }

    @Override
    public AsyncOperationCaller with(CallOverrides overrides) {
        return new ExecutorCaller(caller.with(overrides), executor);
    }

    @Override
    public void close() {
        caller.close();
    }

    /** A task that can be interrupted while it runs, which those of {@link CompletableFuture} cannot. */
    private static final class Task<T> extends FutureTask<T> {

        private final CompletableFuture<T> answer;

        Task(Callable<T> call, CompletableFuture<T> answer) {
            super(call);
            this.answer = answer;
        }

        @Override
        protected void done() {
            if (isCancelled()) {
                return;
            }
            try {
                answer.complete(get());
            } catch (ExecutionException e) {
                answer.completeExceptionally(e.getCause() == null ? e : e.getCause());
            } catch (InterruptedException e) {
                answer.completeExceptionally(e);
            }
        }
    }
}

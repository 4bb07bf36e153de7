package dev.smithwright.runtime.waiter;

import dev.smithwright.runtime.error.ServiceException;
import dev.smithwright.runtime.operation.Operation;
import dev.smithwright.runtime.operation.OperationCaller;
import java.time.Duration;
import org.jspecify.annotations.Nullable;

/**
 * Calls an operation until its response is what one waits for. Immutable. What a response means is told by
 * {@link #onOutput} and {@link #onError}, which know nothing of calls and time; {@link #await} is the loop around them.
 *
 * @param <I> type of the input
 * @param <O> type of the output
 */
public abstract class Waiter<I, O> {

    private final String name;
    private final Operation<I, O, ?> operation;
    private final Duration minDelay;
    private final Duration maxDelay;

    /** For generated code: delays are in seconds. */
    protected Waiter(String name, Operation<I, O, ?> operation, int minDelay, int maxDelay) {
        this.name = name;
        this.operation = operation;
        this.minDelay = Duration.ofSeconds(minDelay);
        this.maxDelay = Duration.ofSeconds(maxDelay);
    }

    /** Returns the waiter's name in the model. */
    public final String name() {
        return name;
    }

    /** Returns the operation that it calls. */
    public final Operation<I, O, ?> operation() {
        return operation;
    }

    /** Returns the least time between two calls, as the model has it. */
    public final Duration minDelay() {
        return minDelay;
    }

    /** Returns the longest time between two calls, as the model has it. */
    public final Duration maxDelay() {
        return maxDelay;
    }

    /** Tells what an output means; one that no acceptor matches means {@link AcceptorState#RETRY}. */
    public abstract AcceptorState onOutput(I input, O output);

    /** Tells what an error means; null where no acceptor matches it, and it ends the wait. */
    public abstract @Nullable AcceptorState onError(ServiceException error);

    /**
     * Calls the operation until a response succeeds, with growing, random delays between the calls.
     *
     * @throws WaiterFailedException if a response shows that it will not come about
     * @throws WaiterTimedOutException if the time or the calls that the settings allow are used up
     * @throws WaiterInterruptedException if the thread is interrupted between two calls; its flag stays set
     * @throws ServiceException if the service answers with an error that no acceptor matches
     * @throws dev.smithwright.runtime.error.SmithwrightException if no answer can be had, or none that can be read
     */
    public final WaiterResult<O> await(OperationCaller caller, I input, WaiterSettings settings) {
        return new WaiterLoop<>(this, caller, input, settings).run();
    }

    @Override
    public final String toString() {
        return name + " (" + operation + ")";
    }
}

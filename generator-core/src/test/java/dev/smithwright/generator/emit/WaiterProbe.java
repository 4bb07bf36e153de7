package dev.smithwright.generator.emit;

import dev.smithwright.runtime.operation.Operation;
import dev.smithwright.runtime.operation.OperationCaller;
import dev.smithwright.runtime.operation.Response;
import dev.smithwright.runtime.operation.ResponseMetadata;
import dev.smithwright.runtime.waiter.AcceptorState;
import dev.smithwright.runtime.waiter.WaiterFailedException;
import dev.smithwright.runtime.waiter.WaiterResult;
import dev.smithwright.runtime.waiter.WaiterTimedOutException;
import example.zoo.model.AllTypes;
import example.zoo.waiters.ZooWaiters;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.BiFunction;

/** Lets the zoo's waiters make one call, to see what they take its response for. */
final class WaiterProbe {

    /** The waiters of DescribeAll, by name. */
    static final Map<String, BiFunction<ZooWaiters, AllTypes, WaiterResult<AllTypes>>> OF_DESCRIBE_ALL =
            new TreeMap<>(Map.ofEntries(
                    Map.entry("TextReady", ZooWaiters::untilTextReady),
                    Map.entry("AnyAnswer", WaiterProbe::untilAnyAnswer),
                    Map.entry("Gone", ZooWaiters::untilGone),
                    Map.entry("KindNamed", ZooWaiters::untilKindNamed),
                    Map.entry("ListsEqual", ZooWaiters::untilListsEqual),
                    Map.entry("Flattened", ZooWaiters::untilFlattened),
                    Map.entry("Valued", ZooWaiters::untilValued),
                    Map.entry("Filtered", ZooWaiters::untilFiltered),
                    Map.entry("Ordered", ZooWaiters::untilOrdered),
                    Map.entry("Counted", ZooWaiters::untilCounted),
                    Map.entry("Placed", ZooWaiters::untilPlaced),
                    Map.entry("Called", ZooWaiters::untilCalled),
                    Map.entry("Piped", ZooWaiters::untilPiped),
                    Map.entry("Filled", ZooWaiters::untilFilled),
                    Map.entry("Echoed", ZooWaiters::untilEchoed)));

    /** One of the waiters at work. */
    interface Wait {

        WaiterResult<?> on(ZooWaiters waiters);
    }

    private WaiterProbe() {}

    /** Returns what a waiter of DescribeAll takes the response, an output or an exception, for. */
    static AcceptorState describeAll(String waiter, AllTypes input, Object response) {
        return state(response, waiters -> OF_DESCRIBE_ALL.get(waiter).apply(waiters, input));
    }

    /** Returns what a waiter takes the response, an output or an exception, for; an error that is no sign comes through. */
    static AcceptorState state(Object response, Wait wait) {
        try {
            wait.on(new ZooWaiters(new OneResponse(response)).maxAttempts(1));
            return AcceptorState.SUCCESS;
        } catch (WaiterFailedException e) {
            return AcceptorState.FAILURE;
        } catch (WaiterTimedOutException e) {
            return AcceptorState.RETRY;
        }
    }

    @SuppressWarnings("deprecation") // the model has a deprecated waiter, to see what becomes of it
    private static WaiterResult<AllTypes> untilAnyAnswer(ZooWaiters waiters, AllTypes input) {
        return waiters.untilAnyAnswer(input);
    }

    /** A service that has one response to everything. */
    record OneResponse(Object response) implements OperationCaller {
        @Override
        @SuppressWarnings("unchecked") // each test answers with the output of the operation that it calls
        public <I, O, E> Response<O> call(Operation<I, O, E> operation, I input) {
            if (response instanceof RuntimeException error) {
                throw error;
            }
            return new Response<>((O) response, new ResponseMetadata("id", 200, Map.of(), 1));
        }
    }
}

package dev.smithwright.runtime.client.stub;

/**
 * An answer that has just been laid down: says how often it is given, or goes on with the next.
 *
 * @param <I> type of the input
 * @param <O> type of the output
 * @param <E> sealed type of the errors
 */
public final class StubbedAnswer<I, O, E> extends OperationStub<I, O, E> {

    private final Script script;
    private final Expectation<I> expectation;

    StubbedAnswer(OperationStub<I, O, E> operation, Script script, Expectation<I> expectation) {
        super(operation);
        this.script = script;
        this.expectation = expectation;
    }

    /**
     * Gives the answer so many times.
     *
     * @throws IllegalArgumentException if {@code times} is not positive
     */
    public OperationStub<I, O, E> times(int times) {
        if (times < 1) {
            throw new IllegalArgumentException("times is not positive: " + times);
        }
        script.setTimes(expectation, times);
        return this;
    }

    /**
     * Gives the answer from now on, also never: {@link ServiceStub#verify} does not ask for it.
     *
     * @throws IllegalStateException if answers are given in order, where nothing could follow
     */
    public void always() {
        script.setAlways(expectation);
    }
}

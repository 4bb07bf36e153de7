package dev.smithwright.runtime.client.stub;

import dev.smithwright.runtime.client.transport.HttpResponse;
import dev.smithwright.runtime.operation.Operation;
import java.util.function.Function;

/** An answer that is laid down, for which requests, and how often. The script that it is in guards it. */
final class Expectation<I> {

    private static final int ALWAYS = -1;

    private final Operation<I, ?, ?> operation;
    private final InputMatcher<I> inputs;
    private final Function<I, HttpResponse> answer;
    private final String text;
    private final String site;
    private int times = 1;
    private int left = 1;

    /** Makes an expectation; {@code text} says what the answer is. */
    Expectation(Operation<I, ?, ?> operation, InputMatcher<I> inputs, Function<I, HttpResponse> answer, String text) {
        this.operation = operation;
        this.inputs = inputs;
        this.answer = answer;
        this.text = text;
        this.site = CallSite.current();
    }

    Operation<I, ?, ?> operation() {
        return operation;
    }

    InputMatcher<I> inputs() {
        return inputs;
    }

    void setTimes(int times) {
        this.times = times;
        this.left = times;
    }

    void setAlways() {
        this.left = ALWAYS;
    }

    boolean isAlways() {
        return left == ALWAYS;
    }

    boolean isUsedUp() {
        return left == 0;
    }

    boolean isFor(StubbedRequest<?> request) {
        return operation == request.operation() && inputs.matches(input(request));
    }

    void use() {
        left -= isAlways() ? 0 : 1;
    }

    /**
     * Returns the answer, or throws the failure that is laid down in place of one.
     *
     * @throws StubError if a function gives an answer that the service would not give
     */
    HttpResponse answer(StubbedRequest<?> request) {
        try {
            return answer.apply(input(request));
        } catch (UnlikelyAnswerException e) {
            throw new StubError(e.getMessage() + " (" + site + ")", e);
        }
    }

    @SuppressWarnings("unchecked") // the request is one of the same operation
    private I input(StubbedRequest<?> request) {
        return (I) request.input();
    }

    /** Returns which requests it is for, and where it was laid down. */
    String condition() {
        return operation.name() + " with " + inputs + " (" + site + ")";
    }

    /** Returns also the answer, and how often it is still to be given. */
    @Override
    public String toString() {
        String often = times == 1 ? "" : ", " + left + " of " + times + " times";
        return operation.name() + " with " + inputs + ": " + text + often + " (" + site + ")";
    }
}

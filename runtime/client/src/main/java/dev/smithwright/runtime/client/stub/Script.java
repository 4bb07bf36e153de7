package dev.smithwright.runtime.client.stub;

import dev.smithwright.runtime.operation.Operation;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** All that is laid down and all that came, for any number of threads. */
final class Script {

    private final List<Expectation<?>> expectations = new ArrayList<>();
    private final List<StubbedRequest<?>> requests = new ArrayList<>();
    private final List<StubError> errors = new ArrayList<>();
    private boolean isOrdered;

    synchronized void order() {
        for (Expectation<?> expectation : expectations) {
            if (expectation.isAlways()) {
                throw neverEnding(expectation);
            }
        }
        isOrdered = true;
    }

    synchronized void add(Expectation<?> expectation) {
        expectations.add(expectation);
    }

    synchronized void setTimes(Expectation<?> expectation, int times) {
        expectation.setTimes(times);
    }

    synchronized void setAlways(Expectation<?> expectation) {
        if (isOrdered) {
            throw neverEnding(expectation);
        }
        expectation.setAlways();
    }

    private static IllegalStateException neverEnding(Expectation<?> expectation) {
        return new IllegalStateException(
                "in order, nothing could follow on an answer that is always given; use times(n): " + expectation);
    }

    /**
     * Notes the request and returns the answer that is laid down for it, which counts as given.
     *
     * @throws StubError if there is none
     */
    synchronized Expectation<?> next(StubbedRequest<?> request) {
        requests.add(request);
        Expectation<?> next = isOrdered ? inOrder(request) : byMatcher(request);
        next.use();
        return next;
    }

    private Expectation<?> inOrder(StubbedRequest<?> request) {
        for (Expectation<?> expectation : expectations) {
            if (!expectation.isUsedUp()) {
                if (expectation.isFor(request)) {
                    return expectation;
                }
                throw StubMessages.unexpected(request, requests.size(), expectation);
            }
        }
        throw StubMessages.unexpected(request, requests.size(), null);
    }

    /** What is said of some inputs goes before what is said of all. */
    private Expectation<?> byMatcher(StubbedRequest<?> request) {
        @Nullable Expectation<?> general = null;
        for (Expectation<?> expectation : expectations) {
            if (!expectation.isUsedUp() && expectation.isFor(request)) {
                if (!expectation.inputs().isAny()) {
                    return expectation;
                }
                general = general == null ? expectation : general;
            }
        }
        if (general == null) {
            throw StubMessages.unexpected(request, expectations);
        }
        return general;
    }

    /** Notes an error that a program under test may swallow. */
    synchronized void note(StubError error) {
        errors.add(error);
    }

    synchronized List<StubbedRequest<?>> requests() {
        return List.copyOf(requests);
    }

    @SuppressWarnings("unchecked") // a request of the operation has an input of the operation
    synchronized <I> List<StubbedRequest<I>> requests(Operation<I, ?, ?> operation) {
        List<StubbedRequest<I>> found = new ArrayList<>();
        for (StubbedRequest<?> request : requests) {
            if (request.operation() == operation) {
                found.add((StubbedRequest<I>) request);
            }
        }
        return List.copyOf(found);
    }

    /** Throws an error if an answer was never asked for, or if something was noted before. */
    synchronized void verify() {
        List<Expectation<?>> pending = new ArrayList<>();
        for (Expectation<?> expectation : expectations) {
            if (!expectation.isUsedUp() && !expectation.isAlways()) {
                pending.add(expectation);
            }
        }
        if (!pending.isEmpty() || !errors.isEmpty()) {
            throw StubMessages.unverified(pending, errors);
        }
    }
}

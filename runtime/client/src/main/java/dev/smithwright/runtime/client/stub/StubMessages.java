package dev.smithwright.runtime.client.stub;

import dev.smithwright.runtime.operation.Operation;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/** What a test is told. Inputs and answers print themselves without sensitive values. */
final class StubMessages {

    private static final String HIDDEN_DIFFERENCE =
            "\nThe two look the same because they differ in sensitive values alone, which are not shown.";

    private StubMessages() {}

    /** Where answers are given in order: {@code number} counts the requests, {@code expected} is null at the end. */
    static StubError unexpected(StubbedRequest<?> request, int number, @Nullable Expectation<?> expected) {
        String next = expected == null ? "nothing more" : expected.condition();
        boolean hidesDifference = expected != null && looksEqual(request, expected);
        return new StubError(
                "Request " + number + " is none that is expected.\nReceived: " + name(request) + " with "
                        + request.input() + "\nExpected: " + next + (hidesDifference ? HIDDEN_DIFFERENCE : ""),
                null);
    }

    static StubError unexpected(StubbedRequest<?> request, List<Expectation<?>> expectations) {
        StringBuilder message = new StringBuilder(name(request))
                .append(" was called, and there is no answer to it.\nReceived: ")
                .append(request.input());
        boolean hidesDifference = false;
        Set<String> others = new TreeSet<>();
        for (Expectation<?> expectation : expectations) {
            if (expectation.operation() == request.operation()) {
                message.append("\nLaid down: ")
                        .append(expectation.condition())
                        .append(expectation.isUsedUp() ? ", used up" : ", not for this input");
                hidesDifference |= !expectation.isUsedUp() && looksEqual(request, expectation);
            } else {
                others.add(expectation.operation().name());
            }
        }
        if (!others.isEmpty()) {
            message.append("\nLaid down for other operations: ").append(String.join(", ", others));
        } else if (expectations.isEmpty()) {
            message.append("\nNothing is laid down: stub.on(operation).reply(output)");
        }
        return new StubError(message + (hidesDifference ? HIDDEN_DIFFERENCE : ""), null);
    }

    private static boolean looksEqual(StubbedRequest<?> request, Expectation<?> expectation) {
        return request.operation() == expectation.operation()
                && expectation.inputs().toString().equals(request.input().toString());
    }

    static StubError refused(Operation<?, ?, ?> operation, String violations) {
        return new StubError(
                operation.name() + " was called with an input that the service would refuse: " + violations, null);
    }

    static StubError unverified(List<Expectation<?>> pending, List<StubError> errors) {
        StringBuilder message = new StringBuilder();
        if (!pending.isEmpty()) {
            message.append("Answers that nobody asked for:");
            pending.forEach(expectation -> message.append("\n  ").append(expectation));
        }
        if (!errors.isEmpty()) {
            message.append(message.length() == 0 ? "" : "\n").append("Requests that went wrong:");
            errors.forEach(error -> message.append("\n  ")
                    .append(String.valueOf(error.getMessage()).replace("\n", "\n    ")));
        }
        return new StubError(message.toString(), errors.isEmpty() ? null : errors.get(0));
    }

    private static String name(StubbedRequest<?> request) {
        return request.operation().name();
    }
}

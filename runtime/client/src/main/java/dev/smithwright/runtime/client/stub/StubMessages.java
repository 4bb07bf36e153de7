package dev.smithwright.runtime.client.stub;

import dev.smithwright.runtime.operation.Operation;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/** What a test is told. Inputs and answers print themselves without sensitive values. */
final class StubMessages {

    private static final int MOST_LISTED = 10;
    private static final String HIDDEN_DIFFERENCE =
            "\nThe two look the same because they differ in sensitive values alone, which are not shown.";

    private StubMessages() {}

    /** Where answers are given in order: {@code number} counts the requests, {@code expected} is null at the end. */
    static StubError unexpected(StubbedRequest<?> request, int number, @Nullable Expectation<?> expected) {
        String next = expected == null ? "nothing more" : expected.condition();
        boolean hidesDifference = expected != null && looksEqual(request, expected);
        return new StubError(
                "Request " + number + " is none that is expected.\nReceived: " + name(request) + " with "
                        + input(request) + "\nExpected: " + next + (hidesDifference ? HIDDEN_DIFFERENCE : ""),
                null);
    }

    /** Where answers are given by input. */
    static StubError unexpected(StubbedRequest<?> request, List<Expectation<?>> expectations) {
        List<String> lines = new ArrayList<>();
        Set<String> others = new TreeSet<>();
        boolean hidesDifference = false;
        for (Expectation<?> expectation : expectations) {
            if (expectation.operation() == request.operation()) {
                String state = expectation.isUsedUp() ? ", used up" : ", not for this input";
                lines.add("Laid down: " + expectation.condition() + state);
                hidesDifference |= !expectation.isUsedUp() && looksEqual(request, expectation);
            } else {
                others.add(expectation.operation().name());
            }
        }
        if (expectations.isEmpty()) {
            lines.add("Nothing is laid down: stub.on(operation).reply(output)");
        }
        String head = name(request) + " was called, and there is no answer to it.\nReceived: " + input(request);
        String tail = others.isEmpty() ? "" : "\nLaid down for other operations: " + String.join(", ", others);
        return new StubError(head + listed("\n", lines) + tail + (hidesDifference ? HIDDEN_DIFFERENCE : ""), null);
    }

    private static String listed(String separator, List<String> lines) {
        StringBuilder list = new StringBuilder();
        for (String line : lines.subList(0, Math.min(lines.size(), MOST_LISTED))) {
            list.append(separator).append(line);
        }
        int more = lines.size() - MOST_LISTED;
        return more > 0
                ? list.append(separator)
                        .append("and ")
                        .append(more)
                        .append(" more")
                        .toString()
                : list.toString();
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
        List<String> answers = new ArrayList<>();
        pending.forEach(expectation -> answers.add(expectation.toString()));
        List<String> requests = new ArrayList<>();
        errors.forEach(error -> requests.add(String.valueOf(error.getMessage()).replace("\n", "\n    ")));
        String unasked = answers.isEmpty() ? "" : "Answers that nobody asked for:" + listed("\n  ", answers);
        String wrong = requests.isEmpty() ? "" : "Requests that went wrong:" + listed("\n  ", requests);
        String separator = unasked.isEmpty() || wrong.isEmpty() ? "" : "\n";
        return new StubError(unasked + separator + wrong, errors.isEmpty() ? null : errors.get(0));
    }

    private static String input(StubbedRequest<?> request) {
        return request.input()
                + (request.attempt() == 1
                        ? ""
                        : ", attempt " + request.attempt() + ": each takes an answer of its own");
    }

    private static String name(StubbedRequest<?> request) {
        return request.operation().name();
    }
}

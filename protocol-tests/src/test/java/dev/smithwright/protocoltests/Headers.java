package dev.smithwright.protocoltests;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import software.amazon.smithy.protocoltests.traits.HttpMessageTestCase;

/** Headers of messages, beside what a case says of them. Names are compared without regard to case. */
final class Headers {

    private Headers() {}

    static void check(HttpMessageTestCase test, Map<String, String> headers) {
        Map<String, String> actual = new TreeMap<>(String.CASE_INSENSITIVE_ORDER);
        actual.putAll(headers);
        test.getHeaders()
                .forEach((name, value) ->
                        assertThat(actual.get(name)).as("header %s", name).isEqualTo(value));
        test.getForbidHeaders()
                .forEach(name ->
                        assertThat(actual.get(name)).as("header %s", name).isNull());
        test.getRequireHeaders()
                .forEach(name ->
                        assertThat(actual.get(name)).as("header %s", name).isNotNull());
    }

    /**
     * Checks the headers of a server's response. Two values that cases name are none that a server could send: it gives
     * each request an id of its own, and the target is a header of requests, which one case repeats in its response.
     */
    static void checkResponse(HttpMessageTestCase test, Map<String, String> headers) {
        Map<String, String> comparable = new TreeMap<>(String.CASE_INSENSITIVE_ORDER);
        comparable.putAll(headers);
        assertThat(comparable.get("x-amzn-RequestId")).isNotEmpty();
        test.getHeaders().forEach((name, value) -> {
            if (name.equalsIgnoreCase("x-amzn-RequestId") || name.equalsIgnoreCase("X-Amz-Target")) {
                comparable.put(name, value);
            }
        });
        check(test, comparable);
    }

    /** Returns the headers of the case by lower-case name, as they come from the wire. */
    static Map<String, List<String>> received(Map<String, String> headers) {
        Map<String, List<String>> received = new LinkedHashMap<>();
        headers.forEach((name, value) -> received.put(name.toLowerCase(Locale.ROOT), List.of(value)));
        return received;
    }
}

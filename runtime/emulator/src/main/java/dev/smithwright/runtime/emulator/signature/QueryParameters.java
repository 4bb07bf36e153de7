package dev.smithwright.runtime.emulator.signature;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.StringJoiner;
import org.jspecify.annotations.Nullable;

/** The query of an address, parameter by parameter, each in the one way of writing it that signatures cover. */
final class QueryParameters {

    private static final Comparator<Parameter> BY_NAME_AND_VALUE =
            Comparator.comparing(Parameter::name).thenComparing(Parameter::value);

    private final List<Parameter> parameters;

    private QueryParameters(List<Parameter> parameters) {
        this.parameters = List.copyOf(parameters);
    }

    /** One parameter, both parts encoded by {@link PercentEncoding}; without {@code =} it has an empty value. */
    private record Parameter(String name, String value) {}

    /** Reads a query as it was sent; null for an address without one. */
    static QueryParameters of(@Nullable String query) {
        List<Parameter> parameters = new ArrayList<>();
        for (String pair : query == null || query.isEmpty() ? new String[0] : query.split("&", -1)) {
            int equals = pair.indexOf('=');
            String name = equals < 0 ? pair : pair.substring(0, equals);
            String value = equals < 0 ? "" : pair.substring(equals + 1);
            parameters.add(new Parameter(unified(name), unified(value)));
        }
        return new QueryParameters(parameters);
    }

    private static String unified(String text) {
        return PercentEncoding.encode(PercentEncoding.decode(text));
    }

    boolean has(String name) {
        return value(name) != null;
    }

    /** Returns the first value of the parameter, decoded, or null; the name is one that needs no encoding. */
    @Nullable
    String value(String name) {
        for (Parameter parameter : parameters) {
            if (parameter.name().equals(name)) {
                return new String(PercentEncoding.decode(parameter.value()), StandardCharsets.UTF_8);
            }
        }
        return null;
    }

    /** Returns the parameters in the order that signatures cover them in, but for those of this name. */
    String canonicalWithout(String name) {
        StringJoiner canonical = new StringJoiner("&");
        parameters.stream()
                .filter(parameter -> !parameter.name().equals(name))
                .sorted(BY_NAME_AND_VALUE)
                .forEach(parameter -> canonical.add(parameter.name() + '=' + parameter.value()));
        return canonical.toString();
    }
}

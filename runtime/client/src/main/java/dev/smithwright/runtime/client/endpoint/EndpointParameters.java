package dev.smithwright.runtime.client.endpoint;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * What an address depends on. Immutable: what a call adds gives another object.
 *
 * <p>Beside the four that every service has there are parameters of a service's own. They go by their name in the rules, or by
 * that of the built-in that they stand for, such as {@code AWS::STS::UseGlobalEndpoint}.
 */
public final class EndpointParameters {

    private final @Nullable String region;
    private final boolean fips;
    private final boolean dualStack;
    private final @Nullable String endpoint;
    private final Map<String, Object> others;

    private EndpointParameters(
            @Nullable String region,
            boolean fips,
            boolean dualStack,
            @Nullable String endpoint,
            Map<String, Object> others) {
        this.region = region;
        this.fips = fips;
        this.dualStack = dualStack;
        this.endpoint = endpoint;
        this.others = others;
    }

    /**
     * Returns the parameters that every service has.
     *
     * @param region region, for example {@code us-east-1}; null where there is none
     * @param fips whether the address has to be one with cryptography that FIPS 140 validates
     * @param dualStack whether the address has to be one for IPv4 and IPv6
     * @param endpoint address that a user gives; null where there is none
     */
    public static EndpointParameters of(
            @Nullable String region, boolean fips, boolean dualStack, @Nullable String endpoint) {
        return new EndpointParameters(region, fips, dualStack, endpoint, Map.of());
    }

    /** Returns the region; null where there is none. */
    public @Nullable String region() {
        return region;
    }

    /** Tells whether the address has to be one with cryptography that FIPS 140 validates. */
    public boolean fips() {
        return fips;
    }

    /** Tells whether the address has to be one for IPv4 and IPv6. */
    public boolean dualStack() {
        return dualStack;
    }

    /** Returns the address that a user gives; null where there is none. */
    public @Nullable String endpoint() {
        return endpoint;
    }

    /** Returns a text; null where the parameter is not set. */
    public @Nullable String text(String name) {
        return (String) others.get(name);
    }

    /** Returns true or false; null where the parameter is not set. */
    public @Nullable Boolean truth(String name) {
        return (Boolean) others.get(name);
    }

    /** Returns texts; null where the parameter is not set. */
    @SuppressWarnings("unchecked") // with(String, List) alone puts lists here
    public @Nullable List<String> texts(String name) {
        return (List<String>) others.get(name);
    }

    /** Returns the same parameters with a text; these where it is null. */
    public EndpointParameters with(String name, @Nullable String text) {
        return with(name, (Object) text);
    }

    /** Returns the same parameters with a truth; these where it is null. */
    public EndpointParameters with(String name, @Nullable Boolean truth) {
        return with(name, (Object) truth);
    }

    /** Returns the same parameters with texts; these where they are null. */
    public EndpointParameters with(String name, @Nullable List<String> texts) {
        return with(name, texts == null ? null : (Object) List.copyOf(texts));
    }

    private EndpointParameters with(String name, @Nullable Object value) {
        if (value == null) {
            return this;
        }
        Map<String, Object> all = new LinkedHashMap<>(others);
        all.put(name, value);
        return new EndpointParameters(region, fips, dualStack, endpoint, all);
    }

    /**
     * Returns the value of a parameter that the rules need.
     *
     * @throws EndpointException if the parameter is not set
     */
    public static <T> T required(String name, @Nullable T value) {
        if (value == null) {
            throw new EndpointException("the service's endpoint rules need a value for " + name);
        }
        return value;
    }
}

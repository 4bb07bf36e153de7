package dev.smithwright.runtime.client.endpoint;

import dev.smithwright.runtime.shape.ImmutableCopies;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * What the rules of a service give: an address, and how to speak to it.
 *
 * @param url address, with {@code http} or {@code https}
 * @param authSchemes how requests are signed, best first; empty where the model's own way holds
 * @param headers values of headers that requests carry, by name
 * @param properties what else the rules say, by name: texts
 */
public record Endpoint(
        String url, List<AuthScheme> authSchemes, Map<String, List<String>> headers, Map<String, String> properties) {

    /** Copies the collections. */
    public Endpoint {
        authSchemes = List.copyOf(authSchemes);
        headers = ImmutableCopies.map(headers);
        properties = ImmutableCopies.map(properties);
    }

    /** Returns an endpoint of which only the address is said. */
    public static Endpoint of(String url) {
        return new Endpoint(url, List.of(), Map.of(), Map.of());
    }

    /** Returns the endpoint with one more way to sign, which is less good than those before. */
    public Endpoint with(AuthScheme scheme) {
        List<AuthScheme> schemes = new ArrayList<>(authSchemes);
        schemes.add(scheme);
        return new Endpoint(url, schemes, headers, properties);
    }

    /** Returns the endpoint with a header that requests carry. */
    public Endpoint withHeader(String name, String... values) {
        Map<String, List<String>> all = new LinkedHashMap<>(headers);
        all.put(name, List.of(values));
        return new Endpoint(url, authSchemes, all, properties);
    }

    /** Returns the endpoint with something else that the rules say. */
    public Endpoint withProperty(String name, String value) {
        Map<String, String> all = new LinkedHashMap<>(properties);
        all.put(name, value);
        return new Endpoint(url, authSchemes, headers, all);
    }
}

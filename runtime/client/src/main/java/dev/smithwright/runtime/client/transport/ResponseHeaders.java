package dev.smithwright.runtime.client.transport;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/** Gathers the headers of a response under lower-case names, in the order of arrival. */
final class ResponseHeaders {

    private final Map<String, List<String>> headers = new LinkedHashMap<>();

    void add(String name, String value) {
        String lowerCaseName = name.toLowerCase(Locale.ROOT);
        List<String> values = headers.get(lowerCaseName);
        if (values == null) {
            values = new ArrayList<>(1);
            headers.put(lowerCaseName, values);
        }
        values.add(value);
    }

    Map<String, List<String>> toMap() {
        return headers;
    }
}

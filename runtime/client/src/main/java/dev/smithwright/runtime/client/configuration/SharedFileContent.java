package dev.smithwright.runtime.client.configuration;

import java.util.HashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** What a shared file says: properties of profiles and of services. They may be secrets, so they show in no text. */
final class SharedFileContent {

    /** What a file says that is not there. */
    static final SharedFileContent NONE = new SharedFileContent(Map.of(), Map.of());

    private final Map<String, Map<String, String>> profiles;
    private final Map<String, Map<String, String>> services;

    SharedFileContent(Map<String, Map<String, String>> profiles, Map<String, Map<String, String>> services) {
        this.profiles = new HashMap<>(profiles);
        this.services = new HashMap<>(services);
    }

    boolean hasProfile(String profile) {
        return profiles.containsKey(profile);
    }

    /** Returns a property of a profile, or null where there is none, or an empty one. */
    @Nullable
    String ofProfile(String profile, String key) {
        return given(profiles, profile, key);
    }

    /** Returns a property of a section {@code [services NAME]}, or null where there is none, or an empty one. */
    @Nullable
    String ofServices(String name, String key) {
        return given(services, name, key);
    }

    private static @Nullable String given(Map<String, Map<String, String>> sections, String name, String key) {
        Map<String, String> section = sections.get(name);
        String value = section == null ? null : section.get(key);
        return value == null || value.isEmpty() ? null : value;
    }
}

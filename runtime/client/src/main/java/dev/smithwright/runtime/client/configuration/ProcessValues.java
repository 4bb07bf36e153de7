package dev.smithwright.runtime.client.configuration;

import java.util.Map;
import java.util.Properties;
import org.jspecify.annotations.Nullable;

/** The system properties and the environment variables of a process. They may be secrets, so they show in no text. */
public final class ProcessValues {

    private final Properties properties;
    private final Map<String, String> environment;

    /** Makes the values of a process; {@code properties} are asked anew each time. */
    public ProcessValues(Properties properties, Map<String, String> environment) {
        this.properties = properties;
        this.environment = Map.copyOf(environment);
    }

    private ProcessValues() {
        this.properties = System.getProperties();
        this.environment = System.getenv();
    }

    /** Returns the values of this process. */
    public static ProcessValues ofThisProcess() {
        return new ProcessValues();
    }

    /** Returns the system property, or null where there is none, or a blank one. */
    public @Nullable FoundValue property(String name) {
        String value = properties.getProperty(name);
        return value == null || value.isBlank() ? null : new FoundValue(value.trim(), "-D" + name);
    }

    /** Returns the environment variable, or null where there is none, or a blank one. */
    public @Nullable FoundValue variable(String name) {
        String value = environment.get(name);
        return value == null || value.isBlank() ? null : new FoundValue(value.trim(), name);
    }

    /** Returns the system property, or else the environment variable, or null where there is neither. */
    @Nullable
    FoundValue find(String property, String variable) {
        FoundValue found = property(property);
        return found == null ? variable(variable) : found;
    }
}

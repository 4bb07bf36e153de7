package dev.smithwright.runtime.client.configuration;

import java.util.Map;
import java.util.Properties;
import org.jspecify.annotations.Nullable;

/** The region of the process: the system property {@code aws.region}, or else the environment variable {@code AWS_REGION}. */
public final class ProcessRegion implements RegionSource {

    private final Properties properties;
    private final Map<String, String> environment;

    /** Makes a source that asks this process. */
    public ProcessRegion() {
        this(System.getProperties(), System.getenv());
    }

    ProcessRegion(Properties properties, Map<String, String> environment) {
        this.properties = properties;
        this.environment = environment;
    }

    @Override
    public @Nullable String region() {
        String property = properties.getProperty("aws.region");
        String region = isGiven(property) ? property : environment.get("AWS_REGION");
        return isGiven(region) ? region : null;
    }

    /** An empty variable is the shell's way to say that there is none. */
    private static boolean isGiven(@Nullable String value) {
        return value != null && !value.isBlank();
    }
}

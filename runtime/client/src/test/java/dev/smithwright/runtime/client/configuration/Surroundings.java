package dev.smithwright.runtime.client.configuration;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.Map;
import java.util.Properties;

/** What surrounds a process that a test makes up: properties, environment, and a home directory with shared files. */
public final class Surroundings {

    private final Path home;
    private final Properties properties = new Properties();
    private final Map<String, String> environment = new HashMap<>();

    /** Makes a process with nothing but a home. */
    public Surroundings(Path home) {
        this.home = home;
        environment.put("HOME", home.toString());
    }

    public Surroundings property(String name, String value) {
        properties.setProperty(name, value);
        return this;
    }

    public Surroundings variable(String name, String value) {
        environment.put(name, value);
        return this;
    }

    public Surroundings config(String text) {
        return write(configPath(), text);
    }

    public Surroundings credentials(String text) {
        return write(credentialsPath(), text);
    }

    public Path configPath() {
        return home.resolve(".aws").resolve("config");
    }

    public Path credentialsPath() {
        return home.resolve(".aws").resolve("credentials");
    }

    private Surroundings write(Path path, String text) {
        try {
            Files.createDirectories(path.getParent());
            Files.writeString(path, text);
            return this;
        } catch (IOException e) {
            throw new IllegalStateException(e);
        }
    }

    public ProcessValues values() {
        return new ProcessValues(properties, environment);
    }

    public ProcessSettings settings() {
        return new ProcessSettings(values(), null);
    }

    public ProcessSettings settings(String profile) {
        return new ProcessSettings(values(), profile);
    }
}

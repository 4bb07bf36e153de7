package dev.smithwright.runtime.client.configuration;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Path;
import java.util.HashMap;
import java.util.Map;
import java.util.Properties;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SharedFilePathsTest {

    private final Properties properties = new Properties();
    private final Map<String, String> environment = new HashMap<>();

    @Test
    void theyAreInTheHomeThatTheAwsToolsAsk() {
        properties.setProperty("os.name", "Windows 11");
        properties.setProperty("user.home", "/of/java");
        assertThat(paths()).isEqualTo(in("/of/java"));

        environment.put("HOMEDRIVE", "/drive");
        assertThat(paths()).isEqualTo(in("/of/java"));

        environment.put("HOMEPATH", "/path");
        assertThat(paths()).isEqualTo(in("/drive/path"));

        environment.put("USERPROFILE", "/profile");
        assertThat(paths()).isEqualTo(in("/profile"));

        environment.put("HOME", "/home/a");
        assertThat(paths()).isEqualTo(in("/home/a"));
    }

    @Test
    void windowsVariablesCountOnWindows() {
        properties.setProperty("os.name", "Linux");
        properties.setProperty("user.home", "/of/java");
        environment.put("USERPROFILE", "/profile");

        assertThat(paths()).isEqualTo(in("/of/java"));
    }

    @ParameterizedTest
    @CsvSource({"~/c, /home/a/c", "~\\c, /home/a/c", "/x/y, /x/y", "x, x", "~other/c, ~other/c", "~, ~"})
    void aTildeStandsForTheHome(String given, String path) {
        environment.put("HOME", "/home/a");
        environment.put("AWS_CONFIG_FILE", given);

        assertThat(paths().configuration()).isEqualTo(Path.of(path));
    }

    @Test
    void thePropertyGoesFirst() {
        environment.put("HOME", "/home/a");
        environment.put("AWS_CONFIG_FILE", "/v/config");
        environment.put("AWS_SHARED_CREDENTIALS_FILE", "/v/credentials");
        assertThat(paths()).isEqualTo(new SharedFilePaths(Path.of("/v/credentials"), Path.of("/v/config")));

        properties.setProperty("aws.configFile", "/p/config");
        properties.setProperty("aws.sharedCredentialsFile", "/p/credentials");
        assertThat(paths()).isEqualTo(new SharedFilePaths(Path.of("/p/credentials"), Path.of("/p/config")));
    }

    @Test
    void whatIsNoPathIsToldWithItsPlace() {
        properties.setProperty("aws.configFile", "a\0b");

        assertThatThrownBy(this::paths)
                .isInstanceOf(IllegalStateException.class)
                .hasMessageStartingWith("-Daws.configFile is '")
                .hasMessageEndingWith("', but has to be the path of a file");
    }

    private SharedFilePaths paths() {
        return SharedFilePaths.of(new ProcessValues(properties, environment));
    }

    private static SharedFilePaths in(String home) {
        return new SharedFilePaths(Path.of(home, ".aws", "credentials"), Path.of(home, ".aws", "config"));
    }
}

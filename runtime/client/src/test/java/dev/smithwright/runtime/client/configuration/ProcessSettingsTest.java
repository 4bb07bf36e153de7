package dev.smithwright.runtime.client.configuration;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.smithwright.runtime.client.retry.RetryMode;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

class ProcessSettingsTest {

    @TempDir
    Path home;

    /** A setting with its names, two values that make sense, one that does not, and what the right ones become. */
    record Setting(
            String property,
            String variable,
            String key,
            String right,
            String other,
            String wrong,
            Function<ProcessSettings, String> reading) {

        @Override
        public String toString() {
            return key;
        }
    }

    static List<Setting> settings() {
        return List.of(
                new Setting(
                        "aws.region",
                        "AWS_REGION",
                        "region",
                        "eu-west-1",
                        "us-east-1",
                        "eu west 1",
                        ProcessSettings::region),
                new Setting(
                        "aws.useFipsEndpoint",
                        "AWS_USE_FIPS_ENDPOINT",
                        "use_fips_endpoint",
                        "true",
                        "FALSE",
                        "yes",
                        settings -> Boolean.toString(settings.fips())),
                new Setting(
                        "aws.useDualstackEndpoint",
                        "AWS_USE_DUALSTACK_ENDPOINT",
                        "use_dualstack_endpoint",
                        "True",
                        "false",
                        "1",
                        settings -> Boolean.toString(settings.dualStack())),
                new Setting(
                        "aws.retryMode",
                        "AWS_RETRY_MODE",
                        "retry_mode",
                        "Adaptive",
                        "standard",
                        "often",
                        settings -> String.valueOf(new ProcessRetries(settings).mode())),
                new Setting(
                        "aws.maxAttempts",
                        "AWS_MAX_ATTEMPTS",
                        "max_attempts",
                        "7",
                        "2",
                        "0",
                        settings -> String.valueOf(new ProcessRetries(settings).maxAttempts())));
    }

    /** Where a setting may stand, the first before the second. */
    enum Place {
        PROPERTY {
            @Override
            void put(Surroundings process, Setting setting, String value) {
                process.property(setting.property(), value);
            }

            @Override
            String name(Surroundings process, Setting setting) {
                return "-D" + setting.property();
            }
        },
        VARIABLE {
            @Override
            void put(Surroundings process, Setting setting, String value) {
                process.variable(setting.variable(), value);
            }

            @Override
            String name(Surroundings process, Setting setting) {
                return setting.variable();
            }
        },
        CREDENTIALS_FILE {
            @Override
            void put(Surroundings process, Setting setting, String value) {
                process.credentials("[default]\n" + setting.key() + " = " + value + "\n");
            }

            @Override
            String name(Surroundings process, Setting setting) {
                return setting.key() + " of profile 'default' in " + process.credentialsPath();
            }
        },
        CONFIG_FILE {
            @Override
            void put(Surroundings process, Setting setting, String value) {
                process.config("[default]\n" + setting.key() + " = " + value + "\n");
            }

            @Override
            String name(Surroundings process, Setting setting) {
                return setting.key() + " of profile 'default' in " + process.configPath();
            }
        };

        abstract void put(Surroundings process, Setting setting, String value);

        abstract String name(Surroundings process, Setting setting);
    }

    static Stream<Arguments> settingsAndPlaces() {
        return settings().stream()
                .flatMap(setting -> Stream.of(Place.values()).map(place -> Arguments.of(setting, place)));
    }

    static Stream<Arguments> settingsAndTwoPlaces() {
        List<Arguments> cases = new ArrayList<>();
        for (Setting setting : settings()) {
            for (Place first : Place.values()) {
                for (Place second : Place.values()) {
                    if (first.compareTo(second) < 0) {
                        cases.add(Arguments.of(setting, first, second));
                    }
                }
            }
        }
        return cases.stream();
    }

    @ParameterizedTest
    @MethodSource("settingsAndPlaces")
    void aSettingIsFoundWhereverItStands(Setting setting, Place place) {
        Surroundings process = new Surroundings(home);
        place.put(process, setting, setting.right());

        assertThat(setting.reading().apply(process.settings())).isEqualToIgnoringCase(setting.right());
    }

    @ParameterizedTest
    @MethodSource("settingsAndTwoPlaces")
    void theEarlierPlaceGoesFirst(Setting setting, Place first, Place second) {
        Surroundings process = new Surroundings(home);
        second.put(process, setting, setting.other());
        first.put(process, setting, setting.right());
        assertThat(setting.reading().apply(process.settings())).isEqualToIgnoringCase(setting.right());

        first.put(process, setting, setting.other());
        second.put(process, setting, setting.right());
        assertThat(setting.reading().apply(process.settings())).isEqualToIgnoringCase(setting.other());
    }

    @ParameterizedTest
    @MethodSource("settingsAndTwoPlaces")
    void aBlankValueIsNone(Setting setting, Place first, Place second) {
        Surroundings process = new Surroundings(home);
        first.put(process, setting, " ");
        second.put(process, setting, setting.right());

        assertThat(setting.reading().apply(process.settings())).isEqualToIgnoringCase(setting.right());
    }

    @ParameterizedTest
    @MethodSource("settingsAndPlaces")
    void nonsenseIsToldWithItsPlace(Setting setting, Place place) {
        Surroundings process = new Surroundings(home);
        place.put(process, setting, setting.wrong());

        assertThatThrownBy(() -> setting.reading().apply(process.settings()))
                .isInstanceOf(IllegalStateException.class)
                .hasMessageStartingWith(place.name(process, setting) + " is '" + setting.wrong() + "', but has to be ");
    }

    @ParameterizedTest
    @MethodSource("settings")
    void nothingIsSaidWhereNothingIs(Setting setting) {
        assertThat(setting.reading().apply(new Surroundings(home).settings())).isIn(null, "false", "null");
    }

    @ParameterizedTest
    @MethodSource("settings")
    void theFilesAreNotReadWhereThePropertyOrTheVariableDecides(Setting setting) {
        Surroundings byProperty = new Surroundings(home).property(setting.property(), setting.right());
        Surroundings byVariable = new Surroundings(home).variable(setting.variable(), setting.right());
        byProperty.config("no shared file").credentials("no shared file");

        assertThat(setting.reading().apply(byProperty.settings())).isEqualToIgnoringCase(setting.right());
        assertThat(setting.reading().apply(byVariable.settings())).isEqualToIgnoringCase(setting.right());
        assertThatThrownBy(() -> setting.reading().apply(new Surroundings(home).settings()))
                .isInstanceOf(IllegalStateException.class)
                .hasMessageContaining("line 1");
    }

    @ParameterizedTest
    @ValueSource(strings = {"0", "-1", "many", "3.5", "99999999999"})
    void attemptsAreAPositiveNumber(String value) {
        ProcessRetries retries = new ProcessRetries(
                new Surroundings(home).variable("AWS_MAX_ATTEMPTS", value).settings());

        assertThatThrownBy(retries::maxAttempts)
                .isInstanceOf(IllegalStateException.class)
                .hasMessage("AWS_MAX_ATTEMPTS is '" + value + "', but has to be a positive number");
    }

    @ParameterizedTest
    @CsvSource({"standard, STANDARD", "legacy, STANDARD", "adaptive, ADAPTIVE"})
    void knowsTheModesOfTheAwsSdks(String value, RetryMode mode) {
        Surroundings process = new Surroundings(home).variable("AWS_RETRY_MODE", value);

        assertThat(new ProcessRetries(process.settings()).mode()).isEqualTo(mode);
    }

    @Test
    void theProgramChoosesTheProfileBeforeTheProcess() {
        Surroundings process = new Surroundings(home).config("""
                        [default]
                        region = de-fault-1
                        [profile a]
                        region = a-a-1
                        [profile b]
                        region = b-b-1
                        [profile c]
                        region = c-c-1
                        """);
        assertThat(process.settings().region()).isEqualTo("de-fault-1");

        process.variable("AWS_PROFILE", "a");
        assertThat(process.settings().region()).isEqualTo("a-a-1");
        assertThat(process.settings().profile()).isEqualTo("a");

        process.property("aws.profile", "b");
        assertThat(process.settings().region()).isEqualTo("b-b-1");

        assertThat(process.settings("c").region()).isEqualTo("c-c-1");
    }

    @Test
    void aProfileIsNotMixedWithTheDefault() {
        Surroundings process = new Surroundings(home)
                .config("[default]\nregion = eu-west-1\n[profile a]\nmax_attempts = 4\n")
                .variable("AWS_PROFILE", "a");

        assertThat(process.settings().region()).isNull();
    }

    @Test
    void aProfileThatTheProgramNamesHasToBeThere() {
        Surroundings process = new Surroundings(home).config("[profile a]\n");

        assertThat(process.settings("a").region()).isNull();
        assertThatThrownBy(() -> process.settings("b").region())
                .isInstanceOf(IllegalStateException.class)
                .hasMessage("there is no profile 'b', which the client's builder names, in " + process.credentialsPath()
                        + " (which does not exist) and " + process.configPath());
    }

    @Test
    void aProfileThatTheProcessNamesNeedNotBeThere() {
        Surroundings process = new Surroundings(home).variable("AWS_PROFILE", "of-another-program");

        assertThat(process.settings().region()).isNull();
    }

    @Test
    void theFilesMayBeElsewhere() {
        Surroundings process = new Surroundings(home)
                .config("[default]\nregion = eu-west-1\n")
                .credentials("[default]\nmax_attempts = 4\n");
        Surroundings other = new Surroundings(home.resolve("nobody"))
                .variable("AWS_CONFIG_FILE", process.configPath().toString())
                .property("aws.sharedCredentialsFile", process.credentialsPath().toString());

        assertThat(other.settings().region()).isEqualTo("eu-west-1");
        assertThat(new ProcessRetries(other.settings()).maxAttempts()).isEqualTo(4);
    }

    @Test
    void valuesThatMayBeSecretShowInNoText() {
        Surroundings process = new Surroundings(home)
                .property("aws.secretAccessKey", "s3cr3t")
                .variable("AWS_SECRET_ACCESS_KEY", "s3cr3t")
                .credentials("[default]\naws_secret_access_key = s3cr3t\n");

        assertThat(process.values()).asString().doesNotContain("s3cr3t");
        assertThat(process.settings().files().toString()).doesNotContain("s3cr3t");
        assertThat(process.settings().files().ofProfile("default", "aws_secret_access_key"))
                .asString()
                .doesNotContain("s3cr3t");
    }
}

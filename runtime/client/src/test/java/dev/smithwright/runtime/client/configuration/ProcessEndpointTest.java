package dev.smithwright.runtime.client.configuration;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

class ProcessEndpointTest {

    private static final int PLACES = 7;

    @TempDir
    Path home;

    /** Puts an address into each of the places from {@code first} on, the one with the number of the place. */
    private Surroundings from(int first) {
        Surroundings process = new Surroundings(home);
        List<Runnable> property = List.of(
                () -> process.property("aws.endpointUrlNoteBook", "http://place:1"),
                () -> process.property("aws.endpointUrl", "http://place:2"),
                () -> process.variable("AWS_ENDPOINT_URL_NOTE_BOOK", "http://place:3"),
                () -> process.variable("AWS_ENDPOINT_URL", "http://place:4"));
        property.subList(Math.min(first, 5) - 1, 4).forEach(Runnable::run);
        String services =
                "[services mine]\nnote_book =\n  endpoint_url = http://place:5\nother =\n  endpoint_url = http://no\n";
        String inProfile = "note_book =\n  endpoint_url = http://place:6\n";
        String forAll = "endpoint_url = http://place:7\n";
        return process.config(
                "[default]\nservices = mine\n" + (first <= 6 ? inProfile : "") + forAll + (first <= 5 ? services : ""));
    }

    static Stream<Integer> places() {
        return IntStream.rangeClosed(1, PLACES).boxed();
    }

    @ParameterizedTest
    @MethodSource("places")
    void eachPlaceGoesBeforeThoseAfterIt(int place) {
        assertThat(endpoint(from(place)).address()).hasToString("http://place:" + place + "/");
    }

    static Stream<Arguments> placesAndWaysToIgnoreThem() {
        return places().flatMap(
                        place -> Stream.of("property", "variable", "file").map(way -> Arguments.of(place, way)));
    }

    @ParameterizedTest
    @MethodSource("placesAndWaysToIgnoreThem")
    void allOfThemAreIgnoredOnRequest(int place, String way) {
        Surroundings process = from(place);
        switch (way) {
            case "property" -> process.property("aws.ignoreConfiguredEndpointUrls", "true");
            case "variable" -> process.variable("AWS_IGNORE_CONFIGURED_ENDPOINT_URLS", "TRUE");
            default -> process.credentials("[default]\nignore_configured_endpoint_urls = true\n");
        }

        assertThat(endpoint(process).address()).isNull();
    }

    @Test
    void ignoringHasAnOrderOfItsOwn() {
        Surroundings process = from(4).credentials("[default]\nignore_configured_endpoint_urls = true\n")
                .variable("AWS_IGNORE_CONFIGURED_ENDPOINT_URLS", "false");

        assertThat(endpoint(process).address()).hasToString("http://place:4/");
        assertThatThrownBy(() -> endpoint(process.property("aws.ignoreConfiguredEndpointUrls", "maybe"))
                        .address())
                .hasMessage("-Daws.ignoreConfiguredEndpointUrls is 'maybe', but has to be true or false");
    }

    @Test
    void aServiceOutsideAwsHasOnlyWhatIsForAll() {
        assertThat(new ProcessEndpoint(from(1).settings(), null).address()).hasToString("http://place:2/");
        assertThat(new ProcessEndpoint(from(5).settings(), null).address()).hasToString("http://place:7/");
    }

    @Test
    void theServicesOfAnotherProfileAreNotAsked() {
        Surroundings process = new Surroundings(home)
                .config(
                        "[default]\nservices = mine\n[profile other]\n[services mine]\nnote_book =\n  endpoint_url = http://no\n");

        assertThat(endpoint(process.variable("AWS_PROFILE", "other")).address()).isNull();
    }

    @Test
    void aPathStays() {
        Surroundings process = new Surroundings(home).variable("AWS_ENDPOINT_URL", " https://host/base ");

        assertThat(endpoint(process).address()).hasToString("https://host/base/");
    }

    @ParameterizedTest
    @CsvSource({
        "aws.endpointUrlNoteBook, -Daws.endpointUrlNoteBook",
        "AWS_ENDPOINT_URL_NOTE_BOOK, AWS_ENDPOINT_URL_NOTE_BOOK",
        "AWS_ENDPOINT_URL, AWS_ENDPOINT_URL"
    })
    void whatIsNoAddressIsToldWithItsPlace(String name, String source) {
        Surroundings process = new Surroundings(home).variable(name, "localhost:4566");
        if (name.startsWith("aws.")) {
            process.property(name, "localhost:4566");
        }

        assertThatThrownBy(() -> endpoint(process).address())
                .isInstanceOf(IllegalStateException.class)
                .hasMessage(source + " is not the address of a service, such as https://host or http://127.0.0.1:4566: "
                        + "localhost:4566");
    }

    @Test
    void whatIsNoAddressInAFileIsToldWithItsPlace() {
        Surroundings process = new Surroundings(home)
                .config("[default]\nservices = mine\n[services mine]\nnote_book =\n  endpoint_url = host\n");

        assertThatThrownBy(() -> endpoint(process).address())
                .hasMessageStartingWith("note_book.endpoint_url of services 'mine' in " + process.configPath()
                        + " is not the address of a service");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "http://user:s3cr3t@host",
                "http://user:s3cr3t@ho st",
                "ftp://user:s3cr3t@host",
                "http:/path?token=s3cr3t",
                "user:s3cr3t@host"
            })
    void passwordsAreNotRepeated(String address) {
        Surroundings process = new Surroundings(home).variable("AWS_ENDPOINT_URL", address);

        assertThatThrownBy(() -> endpoint(process).address())
                .isInstanceOf(IllegalStateException.class)
                .hasMessageStartingWith("AWS_ENDPOINT_URL is not the address of a service")
                .satisfies(e -> assertThat(trace(e)).doesNotContain("s3cr3t"));
    }

    private static String trace(Throwable e) {
        StringWriter trace = new StringWriter();
        e.printStackTrace(new PrintWriter(trace));
        return trace.toString();
    }

    private static ProcessEndpoint endpoint(Surroundings process) {
        return new ProcessEndpoint(process.settings(), "Note Book");
    }
}

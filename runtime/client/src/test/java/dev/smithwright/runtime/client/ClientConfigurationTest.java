package dev.smithwright.runtime.client;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.smithwright.runtime.client.configuration.Surroundings;
import dev.smithwright.runtime.client.endpoint.Endpoint;
import dev.smithwright.runtime.client.endpoint.EndpointException;
import dev.smithwright.runtime.client.endpoint.EndpointParameters;
import dev.smithwright.runtime.client.endpoint.EndpointResolver;
import dev.smithwright.runtime.client.retry.RetryMode;
import dev.smithwright.runtime.client.transport.HttpRequest;
import dev.smithwright.runtime.client.transport.HttpResponse;
import dev.smithwright.runtime.client.transport.HttpTransport;
import dev.smithwright.runtime.notes.NoteBook;
import dev.smithwright.runtime.notes.NoteBookClient;
import dev.smithwright.runtime.operation.OperationCaller;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.UnaryOperator;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What the builder is told goes before what surrounds the process, and that before what holds where nothing is said. */
class ClientConfigurationTest {

    @TempDir
    Path home;

    private final List<HttpRequest> requests = new ArrayList<>();

    /**
     * A setting, by its names outside the builder.
     *
     * @param builder says {@code built} on the builder
     * @param unset what is seen where nothing is said
     */
    record Setting(
            String property,
            String variable,
            String key,
            UnaryOperator<ClientBuilder<NoteBookClient>> builder,
            String built,
            String unset,
            List<String> values) {

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
                        builder -> builder.region("bu-ilt-1"),
                        "bu-ilt-1",
                        "no region for Note Book",
                        List.of("pro-perty-1", "vari-able-1", "cred-entials-1", "con-fig-1")),
                new Setting(
                        "aws.endpointUrl",
                        "AWS_ENDPOINT_URL",
                        "endpoint_url",
                        builder -> builder.region("eu-west-1").endpoint("http://built"),
                        "http://built/",
                        "https://eu-west-1.false.false/",
                        List.of("http://property/", "http://variable/", "http://credentials/", "http://config/")),
                new Setting(
                        "aws.useFipsEndpoint",
                        "AWS_USE_FIPS_ENDPOINT",
                        "use_fips_endpoint",
                        builder -> builder.region("eu-west-1").fips(false),
                        "eu-west-1.false.false",
                        "eu-west-1.false.false",
                        List.of("true", "true", "true", "true")),
                new Setting(
                        "aws.useDualstackEndpoint",
                        "AWS_USE_DUALSTACK_ENDPOINT",
                        "use_dualstack_endpoint",
                        builder -> builder.region("eu-west-1").dualStack(false),
                        "eu-west-1.false.false",
                        "eu-west-1.false.false",
                        List.of("true", "true", "true", "true")),
                new Setting(
                        "aws.maxAttempts",
                        "AWS_MAX_ATTEMPTS",
                        "max_attempts",
                        builder -> builder.region("eu-west-1").maxAttempts(9),
                        "max=9",
                        "max=3",
                        List.of("4", "5", "6", "7")));
    }

    @ParameterizedTest
    @MethodSource("settings")
    void eachPlaceGoesBeforeThoseAfterIt(Setting setting) {
        Surroundings process = new Surroundings(home);
        assertThat(seen(process, setting)).contains(setting.unset());

        List<Runnable> places = List.of(
                () -> process.property(setting.property(), setting.values().get(0)),
                () -> process.variable(setting.variable(), setting.values().get(1)),
                () -> process.credentials(
                        "[default]\n" + setting.key() + "=" + setting.values().get(2)),
                () -> process.config(
                        "[default]\n" + setting.key() + "=" + setting.values().get(3)));
        for (int place = places.size() - 1; place >= 0; place--) {
            places.get(place).run();
            assertThat(seen(process, setting)).contains(setting.values().get(place));
        }

        assertThat(seen(setting.builder().apply(client(process)))).contains(setting.built());
    }

    @ParameterizedTest
    @CsvSource({"true, true", "true, false", "false, true", "false, false"})
    void theBuilderDecidesBothWays(boolean environment, boolean built) {
        Surroundings process = new Surroundings(home)
                .variable("AWS_USE_FIPS_ENDPOINT", Boolean.toString(environment))
                .variable("AWS_USE_DUALSTACK_ENDPOINT", Boolean.toString(environment));

        assertThat(seen(client(process).region("eu-west-1").fips(built).dualStack(built)))
                .contains("https://eu-west-1." + built + "." + built);
    }

    @ParameterizedTest
    @ValueSource(strings = {"AWS_USE_FIPS_ENDPOINT", "AWS_USE_DUALSTACK_ENDPOINT"})
    void anAddressOfTheProcessAndFipsOrDualStackFailLikeOnesOfTheBuilder(String variable) {
        Surroundings process = new Surroundings(home).variable("AWS_ENDPOINT_URL", "http://configured");
        ClientBuilder<NoteBookClient> byBuilder = NoteBookClient.builder()
                .process(new Surroundings(home).values())
                .endpoint("http://configured")
                .fips(true);
        ClientBuilder<NoteBookClient> byProcess = NoteBookClient.builder()
                .process(process.variable(variable, "true").values());

        String message = "the model of NoteBook_20240101 has no endpoint rules";
        assertThatThrownBy(byBuilder::build)
                .isInstanceOf(EndpointException.class)
                .hasMessageStartingWith(message);
        assertThatThrownBy(byProcess::build)
                .isInstanceOf(EndpointException.class)
                .hasMessageStartingWith(message);
        assertThat(seen(client(process).fips(false).dualStack(false))).startsWith("http://configured/");
    }

    @Test
    void theAddressForTheServiceGoesBeforeThatForAll() {
        Surroundings process = new Surroundings(home)
                .variable("AWS_ENDPOINT_URL", "http://all")
                .variable("AWS_ENDPOINT_URL_NOTE_BOOK", "http://notes/base");

        assertThat(seen(client(process))).startsWith("http://notes/base/");
        assertThat(seen(client(process.variable("AWS_IGNORE_CONFIGURED_ENDPOINT_URLS", "true"))
                        .region("eu-west-1")))
                .startsWith("https://eu-west-1");
        assertThat(seen(client(process).endpoint("http://built"))).startsWith("http://built/");
    }

    @Test
    void theProfileOfTheBuilderIsAsked() {
        Surroundings process =
                new Surroundings(home).config("[profile a]\nregion = a-a-1\n[default]\nregion = d-d-1\n");

        assertThat(seen(client(process).profile("a"))).contains("a-a-1");
        assertThatThrownBy(() -> client(process).profile("b").build())
                .isInstanceOf(IllegalStateException.class)
                .hasMessageStartingWith("there is no profile 'b'");
        assertThatThrownBy(() -> client(process).profile(" "))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("the name of the profile is blank");
    }

    @Test
    void theRegionOfTheProcessIsCheckedWhereItComesFrom() {
        Surroundings process = new Surroundings(home).variable("AWS_REGION", "evil.example/");

        assertThatThrownBy(() -> client(process).build())
                .isInstanceOf(IllegalStateException.class)
                .hasMessage(
                        "AWS_REGION is 'evil.example/', but has to be a region (lower-case letters, digits and hyphens)");
    }

    @Test
    void whatTheBuilderDecidesIsAskedNowhereElse() {
        Surroundings process = new Surroundings(home)
                .config("no shared file")
                .credentials("no shared file")
                .variable("AWS_REGION", "?")
                .variable("AWS_ENDPOINT_URL", "?")
                .variable("AWS_USE_FIPS_ENDPOINT", "?")
                .variable("AWS_USE_DUALSTACK_ENDPOINT", "?")
                .variable("AWS_RETRY_MODE", "?")
                .variable("AWS_MAX_ATTEMPTS", "?");
        ClientBuilder<NoteBookClient> builder = client(process)
                .region("eu-west-1")
                .endpoint("http://built")
                .fips(false)
                .dualStack(false)
                .retryMode(RetryMode.STANDARD)
                .maxAttempts(2);

        assertThat(seen(builder)).startsWith("http://built/").endsWith("max=2");
        assertThatThrownBy(() -> builder.retryMode(null).build()).hasMessageStartingWith("AWS_RETRY_MODE is '?'");
        assertThat(seen(builder.retryMode(RetryMode.NONE))).endsWith("max=1");
    }

    private String seen(Surroundings process, Setting setting) {
        ClientBuilder<NoteBookClient> builder = client(process);
        try {
            return seen(setting.key().equals("region") ? builder : builder.region("eu-west-1"));
        } catch (IllegalStateException e) {
            return e.getMessage();
        }
    }

    /** Returns the address, which tells what the rules were asked, and how often the call may be sent. */
    private String seen(ClientBuilder<NoteBookClient> builder) {
        builder.build().readNote("a");
        HttpRequest request = requests.get(requests.size() - 1);
        return request.uri() + " " + request.headers().get("amz-sdk-request");
    }

    private ClientBuilder<NoteBookClient> client(Surroundings process) {
        ClientBuilder<NoteBookClient> builder = new ClientBuilder<>(NoteBook.SERVICE) {
            @Override
            protected EndpointResolver endpointResolver() {
                return ClientConfigurationTest::echo;
            }

            @Override
            protected NoteBookClient client(OperationCaller caller) {
                return NoteBookClient.over(caller);
            }
        };
        return builder.process(process.values()).transport(new Recorder());
    }

    private static Endpoint echo(EndpointParameters parameters) {
        return Endpoint.of("https://" + parameters.region() + "." + parameters.fips() + "." + parameters.dualStack());
    }

    private final class Recorder implements HttpTransport {

        @Override
        public HttpResponse send(HttpRequest request) {
            requests.add(request);
            return new HttpResponse(200, Map.of(), "{}".getBytes(StandardCharsets.UTF_8));
        }

        @Override
        public void close() {}
    }
}

package dev.smithwright.runtime.client.wire;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.smithwright.runtime.awsjson.AwsJson;
import dev.smithwright.runtime.client.transport.HttpRequest;
import dev.smithwright.runtime.notes.NoteBook;
import dev.smithwright.runtime.notes.ReadNoteInput;
import dev.smithwright.runtime.operation.Operation;
import dev.smithwright.runtime.operation.OperationAuth;
import dev.smithwright.runtime.operation.ServiceDescription;
import dev.smithwright.runtime.schema.EndpointMemberTrait;
import dev.smithwright.runtime.schema.HostPrefixTrait;
import dev.smithwright.runtime.schema.RequestCompressionTrait;
import dev.smithwright.runtime.schema.Trait;
import dev.smithwright.runtime.validation.InvalidInputException;
import dev.smithwright.runtime.validation.ValidationLevel;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.List;
import java.util.zip.GZIPInputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class OperationTraitsTest {

    private static final RequestCompressionTrait GZIP = new RequestCompressionTrait(List.of("gzip"));

    private final WireSettings settings = settings("https://notes.example/v1");

    @Test
    void aPrefixStandsBeforeTheHost() {
        assertThat(write(settings, "a-1", new HostPrefixTrait("data.")).uri())
                .hasToString("https://data.notes.example/v1");
    }

    @Test
    void aMemberOfTheInputStandsInThePrefix() {
        assertThat(write(settings("https://notes.example:8443/"), "a-1", new HostPrefixTrait("{NoteId}-x.data."))
                        .uri())
                .hasToString("https://a-1-x.data.notes.example:8443/");
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "a.b", "evil.example/", "a@b", "a:1", "a#", "a b", "\u00e9", "a\r\nb"})
    void whatIsNoLabelOfAHostIsNotSent(String text) {
        assertThatThrownBy(() -> write(settings, text, new HostPrefixTrait("{NoteId}.")))
                .isInstanceOf(InvalidInputException.class)
                .hasMessageContaining("NoteId");
        assertThatThrownBy(() -> write(settings, "a".repeat(64), new HostPrefixTrait("{NoteId}.")))
                .isInstanceOf(InvalidInputException.class);
    }

    @ParameterizedTest
    @ValueSource(strings = {"http://127.0.0.1:4566/", "http://[::1]:4566/", "http://localhost:4566/"})
    void belowSomeHostsThereIsNoName(String endpoint) {
        assertThat(write(settings(endpoint), "a", new HostPrefixTrait("data.")).uri())
                .hasToString(endpoint);
    }

    @Test
    void hostsOfOperationsCanBeSwitchedOff() {
        WireSettings without = settings.withHostPrefixes(false);

        assertThat(write(without, "https://other.example", new EndpointMemberTrait("NoteId"))
                        .uri())
                .hasToString("https://notes.example/v1");
        assertThat(write(without, "a", new HostPrefixTrait("data.")).uri()).hasToString("https://notes.example/v1");
    }

    @ParameterizedTest
    @CsvSource({
        "https://other.example, https://other.example/",
        "http://other.example:81/realtime, https://other.example:81/realtime/"
    })
    void anInputMayHoldTheAddressButNotTheScheme(String text, String address) {
        assertThat(write(settings, text, new EndpointMemberTrait("NoteId")).uri())
                .hasToString(address);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "other.example", "file:///etc/passwd", "https://u:p@other.example/", "https://"})
    void whatIsNoAddressIsNotSent(String text) {
        assertThatThrownBy(() -> write(settings, text, new EndpointMemberTrait("NoteId")))
                .isInstanceOf(InvalidInputException.class)
                .hasMessageContaining("NoteId");
    }

    @Test
    void bodiesAreCompressedFromTheLimitOn() throws IOException {
        String text = "{\"NoteId\":\"" + "a".repeat(88) + "\"}";
        HttpRequest compressed = write(settings.withCompressedFrom(text.length()), "a".repeat(88), GZIP);
        HttpRequest plain = write(settings.withCompressedFrom(text.length() + 1), "a".repeat(88), GZIP);

        assertThat(compressed.headers()).containsEntry("content-encoding", "gzip");
        assertThat(new GZIPInputStream(new ByteArrayInputStream(compressed.body())).readAllBytes())
                .asString(StandardCharsets.UTF_8)
                .isEqualTo(text);
        assertThat(plain.headers()).doesNotContainKey("content-encoding");
        assertThat(plain.body()).asString(StandardCharsets.UTF_8).isEqualTo(text);
    }

    @Test
    void anUnknownEncodingIsNotUsed() {
        HttpRequest request =
                write(settings.withCompressedFrom(0), "a", new RequestCompressionTrait(List.of("brotli")));

        assertThat(request.headers()).doesNotContainKey("content-encoding");
    }

    @Test
    void onlyAServiceThatSpokeAwsQueryIsToldOfIt() {
        ServiceDescription service =
                new ServiceDescription("a#Old", "Old", "1", null, null, null, List.of("awsJson1_0"), true);
        WireSettings old = new WireSettings(service, URI.create("https://a/"), ValidationLevel.NONE, Duration.ZERO);
        Operation<ReadNoteInput, Object, Object> operation =
                new Operation<>(service, NoteBook.TYPES, 2, "ReadNote", OperationAuth.NONE);

        assertThat(new RequestWriter(old, AwsJson.of(service))
                        .write(operation, new ReadNoteInput("a"))
                        .headers())
                .containsEntry("x-amzn-query-mode", "true");
        assertThat(write(settings, "a").headers()).doesNotContainKey("x-amzn-query-mode");
    }

    private static HttpRequest write(WireSettings settings, String noteId, Trait... traits) {
        Operation<ReadNoteInput, Object, Object> operation =
                new Operation<>(NoteBook.SERVICE, NoteBook.TYPES, 2, "ReadNote", OperationAuth.NONE, List.of(traits));
        return new RequestWriter(settings, AwsJson.of(NoteBook.SERVICE)).write(operation, new ReadNoteInput(noteId));
    }

    private static WireSettings settings(String endpoint) {
        return new WireSettings(NoteBook.SERVICE, URI.create(endpoint), ValidationLevel.NONE, Duration.ofSeconds(1));
    }
}

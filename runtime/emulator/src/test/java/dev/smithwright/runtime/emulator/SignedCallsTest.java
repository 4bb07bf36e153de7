package dev.smithwright.runtime.emulator;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import dev.smithwright.runtime.client.signing.PresignedRequest;
import dev.smithwright.runtime.client.transport.HttpRequest;
import dev.smithwright.runtime.client.transport.HttpResponse;
import dev.smithwright.runtime.client.transport.JdkHttpTransport;
import dev.smithwright.runtime.emulator.signature.AccessKey;
import dev.smithwright.runtime.emulator.signature.SignatureAuthenticator;
import dev.smithwright.runtime.error.ServiceException;
import dev.smithwright.runtime.notes.NoteBook;
import dev.smithwright.runtime.notes.NoteBookClient;
import dev.smithwright.runtime.notes.PutNoteInput;
import dev.smithwright.runtime.validation.ValidationLevel;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.InstantSource;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** Our own client before an emulator that verifies signatures. */
class SignedCallsTest {

    private static final AccessKey KEY = new AccessKey("AKID", Way.SECRET, "token");

    @ParameterizedTest
    @EnumSource(Way.class)
    void whoSignsRightlyMayCall(Way way) {
        try (NoteBookClient client = way.open(settings(KEY), ValidationLevel.ALL)) {
            assertThat(client.putNote("a", "é → 日本").noteId()).isEqualTo("a");
            assertThat(client.readNote("a").text()).isEqualTo("é → 日本");
        }
    }

    @ParameterizedTest
    @EnumSource(value = Way.class, names = "IN_PROCESS", mode = EnumSource.Mode.EXCLUDE)
    void whoDoesNotMayNot(Way way) {
        AccessKey other = new AccessKey("AKID", Way.SECRET + "x", "token");
        try (NoteBookClient client = way.open(settings(other), ValidationLevel.ALL)) {
            assertThatExceptionOfType(ServiceException.class)
                    .isThrownBy(() -> client.putNote("a", "b"))
                    .satisfies(refusal -> assertThat(refusal.details().code()).isEqualTo("InvalidSignatureException"));
        }
    }

    /** Its parameters are in the query, where services of the JSON protocols do not look for them; nor do we. */
    @Test
    void aPresignedRequestLacksItsBody() {
        EmulatorServer.Builder builder =
                EmulatorServer.builder(new NoteBookRouter(new Notes())).authenticator(authenticator(KEY));
        try (EmulatorServer server = builder.start();
                NoteBookClient client = NoteBookClient.builder()
                        .endpoint(server.uri())
                        .region("eu-west-1")
                        .credentials("AKID", Way.SECRET, "token")
                        .build()) {
            PresignedRequest presigned =
                    client.presign(NoteBook.PUT_NOTE, new PutNoteInput("a", "b", null), Duration.ofMinutes(1));

            assertThat(send(presigned, "")).contains("SerializationException");
            assertThat(send(presigned, "{\"NoteId\":\"a\",\"Text\":\"b\"}")).contains("InvalidSignatureException");
        }
    }

    private static String send(PresignedRequest presigned, String body) {
        try (JdkHttpTransport transport = new JdkHttpTransport()) {
            HttpResponse response = transport.send(new HttpRequest(
                    presigned.method(),
                    presigned.url(),
                    presigned.headers(),
                    body.getBytes(StandardCharsets.UTF_8),
                    Duration.ofSeconds(30)));
            return new String(response.body(), StandardCharsets.UTF_8);
        }
    }

    private static DispatchSettings settings(AccessKey key) {
        return DispatchSettings.of(new NoteBookRouter(new Notes())).withAuthenticator(authenticator(key));
    }

    private static SignatureAuthenticator authenticator(AccessKey key) {
        return new SignatureAuthenticator(List.of(key), "eu-west-1", InstantSource.system());
    }
}

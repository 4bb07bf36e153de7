package dev.smithwright.runtime.emulator;

import static org.assertj.core.api.Assertions.assertThat;

import dev.smithwright.runtime.notes.NoteBookClient;
import dev.smithwright.runtime.notes.ReadNoteInput;
import dev.smithwright.runtime.notes.ReadNoteOutput;
import dev.smithwright.runtime.validation.ValidationLevel;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

/** What is particular to calls in the same JVM; the rest is in {@link EndToEndTest}. */
class InProcessCallerTest {

    @Test
    void callsAreTrusted() {
        DispatchSettings settings = DispatchSettings.of(new NoteBookRouter(new Notes()))
                .withAuthenticator((operation, context) -> {
                    throw new IllegalStateException("nobody asks");
                });
        try (NoteBookClient client = NoteBookClient.over(new InProcessCaller(settings, ValidationLevel.NONE))) {
            assertThat(client.putNote("a", "b").noteId()).isEqualTo("a");
        }
    }

    @Test
    void theHandlerSeesTheProtocolsHeadersAndTheRequestId() {
        List<RequestContext> contexts = new ArrayList<>();
        NoteBookHandler handler = new NoteBookHandler() {
            @Override
            public ReadNoteOutput readNote(ReadNoteInput input, RequestContext context) {
                contexts.add(context);
                return new ReadNoteOutput(context.requestId());
            }
        };
        try (NoteBookClient client = NoteBookClient.over(new InProcessCaller(new NoteBookRouter(handler)))) {
            String requestId = client.readNote("a").text();

            assertThat(contexts).singleElement().satisfies(context -> {
                assertThat(context.requestId()).isEqualTo(requestId);
                assertThat(context.headers())
                        .containsOnlyKeys("content-type", "x-amz-target")
                        .containsEntry("x-amz-target", List.of("NoteBook_20240101.ReadNote"));
            });
        }
    }
}

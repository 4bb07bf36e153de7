package dev.smithwright.runtime.client.endpoint;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.smithwright.runtime.notes.NoteBook;
import dev.smithwright.runtime.notes.ReadNoteInput;
import dev.smithwright.runtime.operation.Operation;
import java.net.URI;
import org.junit.jupiter.api.Test;

class CallEndpointsTest {

    private static final EndpointParameters PARAMETERS = EndpointParameters.of("eu-west-1", false, false, null);

    /** Notes have hosts of their own, and one of them is signed in its own way. */
    private static final class ByNote implements EndpointResolver {

        private int answers;

        @Override
        public Endpoint resolve(EndpointParameters parameters) {
            answers++;
            String note = parameters.text("Note");
            if (note == null) {
                return Endpoint.of("https://notes.example")
                        .with(AuthScheme.of("sigv4").withSigningRegion("us-east-1"));
            }
            AuthScheme scheme =
                    AuthScheme.of("sigv4").withSigningRegion(note.equals("far") ? "us-east-2" : "us-east-1");
            return Endpoint.of("https://" + note + ".notes.example").with(scheme);
        }

        @Override
        public boolean isPerCall() {
            return true;
        }

        @Override
        public EndpointParameters bind(Operation<?, ?, ?> operation, Object input, EndpointParameters parameters) {
            return input instanceof ReadNoteInput read ? parameters.with("Note", read.noteId()) : parameters;
        }
    }

    private static URI address(CallEndpoints endpoints, Object input) {
        return endpoints.address(NoteBook.READ_NOTE, input);
    }

    @Test
    void aCallMayHaveAnAddressOfItsOwn() {
        CallEndpoints endpoints = CallEndpoints.of(new ByNote(), PARAMETERS);

        assertThat(address(endpoints, new ReadNoteInput("a"))).hasToString("https://a.notes.example/");
        assertThat(endpoints.authScheme()).isEqualTo(AuthScheme.of("sigv4").withSigningRegion("us-east-1"));
    }

    @Test
    void aCallThatAddsNothingGoesWhereTheOthersGoWithoutAskingAgain() {
        ByNote resolver = new ByNote();
        CallEndpoints endpoints = CallEndpoints.of(resolver, PARAMETERS);

        assertThat(address(endpoints, "no input")).hasToString("https://notes.example/");
        assertThat(resolver.answers).isEqualTo(1);
    }

    @Test
    void aCallThatWouldBeSignedOtherwiseIsRefused() {
        CallEndpoints endpoints = CallEndpoints.of(new ByNote(), PARAMETERS);

        assertThatThrownBy(() -> address(endpoints, new ReadNoteInput("far")))
                .isInstanceOf(EndpointException.class)
                .hasMessageContaining("https://far.notes.example, which is signed otherwise");
    }

    @Test
    void schemesAndHeadersThatAreNotKnownAreRefused() {
        assertThatThrownBy(() -> CallEndpoints.of(
                        parameters -> Endpoint.of("https://a.example").with(AuthScheme.of("sigv4a")), PARAMETERS))
                .isInstanceOf(EndpointException.class)
                .hasMessageContaining("signed with sigv4a");
        assertThatThrownBy(() -> CallEndpoints.of(
                        parameters -> Endpoint.of("https://a.example").withHeader("x-a", "b"), PARAMETERS))
                .isInstanceOf(EndpointException.class)
                .hasMessageContaining("x-a");
    }

    @Test
    void theFirstSchemeThatIsKnownIsTaken() {
        EndpointResolver resolver = parameters -> Endpoint.of("https://a.example")
                .with(AuthScheme.of("sigv4a"))
                .with(AuthScheme.of("sigv4").withSigningName("other"));

        assertThat(CallEndpoints.of(resolver, PARAMETERS).authScheme())
                .isEqualTo(AuthScheme.of("sigv4").withSigningName("other"));
    }
}

package dev.smithwright.generator.emit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.smithwright.runtime.awsjson.AwsJson;
import dev.smithwright.runtime.error.UnwritableShapeException;
import dev.smithwright.runtime.json.JsonCodec;
import dev.smithwright.runtime.shape.Blob;
import dev.smithwright.runtime.shape.ByteStream;
import dev.smithwright.runtime.shape.EventStream;
import dev.smithwright.runtime.shape.ReaderRole;
import dev.smithwright.runtime.shape.UnreadableShapeException;
import dev.smithwright.runtime.validation.ConstraintValidator;
import dev.smithwright.runtime.validation.ValidationLevel;
import example.zoo.Zoo;
import example.zoo.model.Events;
import example.zoo.model.OwnAnimal;
import example.zoo.model.StoreRecordingInput;
import example.zoo.model.StoreRecordingOutput;
import example.zoo.model.WatchInput;
import example.zoo.model.WatchOutput;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.junit.jupiter.api.Test;

/** What streaming blobs and event streams do: the golden copy at work. */
class GeneratedStreamsTest {

    private static final JsonCodec JSON = new JsonCodec();
    private static final AwsJson PROTOCOL = AwsJson.of(Zoo.SERVICE);

    private static final StoreRecordingInput STORE = StoreRecordingInput.builder()
            .name("roar")
            .recording(ByteStream.of(Blob.ofUtf8("roar")))
            .build();
    private static final WatchInput WATCH = WatchInput.builder()
            .cage("lions")
            .calls(EventStream.of(List.of(new Events.Seen(new OwnAnimal("Leo")))))
            .build();

    @Test
    void bytesCanBeOpenedAgain() throws IOException {
        for (int i = 0; i < 2; i++) {
            try (InputStream bytes = STORE.recording().open()) {
                assertThat(bytes.readAllBytes()).isEqualTo("roar".getBytes(StandardCharsets.UTF_8));
            }
        }
        assertThat(STORE.recording().length()).isEqualTo(4);
    }

    @Test
    void eventsAreTyped() {
        for (Events event : WATCH.calls()) {
            assertThat(event).isEqualTo(new Events.Seen(new OwnAnimal("Leo")));
        }
        assertThat(WATCH.calls()).hasSize(1);
    }

    @Test
    void noStreamIsAlwaysTheSame() {
        assertThat(StoreRecordingOutput.builder().build())
                .isEqualTo(StoreRecordingOutput.builder().build());
        assertThat(EventStream.empty()).isEmpty();
        assertThat(EventStream.empty()).isSameAs(EventStream.empty());
    }

    @Test
    void streamsArePrintedAndCheckedWithoutBeingRead() {
        assertThat(STORE).hasToString("StoreRecordingInput[name=roar, recording=ByteStream]");
        assertThat(WATCH).hasToString("WatchInput[cage=lions, calls=EventStream]");
        assertThat(new ConstraintValidator().validate(WATCH, ValidationLevel.ALL))
                .isEmpty();
    }

    @Test
    void aCallThatStreamsIsRefusedBeforeAnythingIsSent() {
        assertThatThrownBy(() -> PROTOCOL.writeInput(Zoo.WATCH, WATCH))
                .isInstanceOf(UnwritableShapeException.class)
                .hasMessage("ZooService.Watch streams, and streams are not carried yet");
        assertThatThrownBy(() -> PROTOCOL.writeInput(Zoo.STORE_RECORDING, STORE))
                .isInstanceOf(UnwritableShapeException.class)
                .hasMessage("ZooService.StoreRecording streams, and streams are not carried yet");
    }

    @Test
    void aStreamIsNoPartOfJson() {
        WatchOutput events = WatchOutput.builder().events(EventStream.empty()).build();
        assertThatThrownBy(() -> JSON.write(events))
                .isInstanceOf(UnwritableShapeException.class)
                .hasMessage("events: a stream is no part of JSON");
        assertThatThrownBy(() -> JSON.write(STORE))
                .isInstanceOf(UnwritableShapeException.class)
                .hasMessage("recording: a stream is no part of JSON");
        assertThatThrownBy(() -> PROTOCOL.readOutput(Zoo.WATCH, bytes("{\"events\":{}}")))
                .isInstanceOf(UnreadableShapeException.class)
                .hasMessageStartingWith("$.events: a stream is no part of JSON");
        assertThatThrownBy(() -> StoreRecordingInput.readFrom(
                        JSON.reader(bytes("{\"name\":\"a\",\"recording\":\"\"}"), ReaderRole.SERVER)))
                .isInstanceOf(UnreadableShapeException.class)
                .hasMessageStartingWith("$.recording: a stream is no part of JSON");
    }

    private static byte[] bytes(String json) {
        return json.getBytes(StandardCharsets.UTF_8);
    }
}

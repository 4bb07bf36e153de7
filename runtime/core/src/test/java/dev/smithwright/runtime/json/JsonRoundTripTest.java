package dev.smithwright.runtime.json;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.smithwright.runtime.fixture.Everything;
import dev.smithwright.runtime.fixture.RandomShapes;
import dev.smithwright.runtime.shape.ReaderRole;
import dev.smithwright.runtime.shape.UnreadableShapeException;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;

class JsonRoundTripTest {

    private static final int ROUNDS = 1_000;

    private final JsonCodec codec = new JsonCodec();

    @Test
    void whateverIsWrittenIsReadBackEqual() {
        RandomShapes shapes = new RandomShapes(20261123);
        for (int round = 0; round < ROUNDS; round++) {
            Everything written = shapes.everything();
            byte[] json = codec.write(written);

            Everything read = Everything.readFrom(codec.reader(json, ReaderRole.SERVER));

            assertThat(read).as(() -> new String(json, StandardCharsets.UTF_8)).isEqualTo(written);
            assertThat(codec.write(read)).isEqualTo(json);
        }
    }

    @Test
    void streamsThatComeInSmallPiecesReadTheSame() throws IOException {
        RandomShapes shapes = new RandomShapes(7);
        for (int round = 0; round < 50; round++) {
            Everything written = shapes.everything();

            InputStream pieces = new OneByteAtATime(codec.write(written));

            assertThat(Everything.readFrom(codec.reader(pieces, ReaderRole.CLIENT)))
                    .isEqualTo(written);
        }
    }

    @Test
    void oneCodecServesManyThreads() {
        List<Everything> written = new ArrayList<>();
        RandomShapes shapes = new RandomShapes(23);
        for (int round = 0; round < 500; round++) {
            written.add(shapes.everything());
        }

        assertThat(written.parallelStream()
                        .map(shape -> Everything.readFrom(codec.reader(codec.write(shape), ReaderRole.CLIENT))))
                .containsExactlyElementsOf(written);
    }

    @Test
    void noBeginningOfAJsonTextIsReadable() {
        byte[] json = codec.write(new RandomShapes(3).everything());
        for (int length = 0; length < json.length; length++) {
            byte[] beginning = Arrays.copyOf(json, length);

            assertThatThrownBy(() -> Everything.readFrom(codec.reader(beginning, ReaderRole.CLIENT)))
                    .as("%d of %d bytes", length, json.length)
                    .isInstanceOf(UnreadableShapeException.class)
                    .hasNoCause();
        }
    }

    @Test
    void damagedTextIsReadOrRefusedAndNothingElse() {
        RandomShapes shapes = new RandomShapes(11);
        Random random = new Random(12);
        int refused = 0;
        for (int round = 0; round < 5_000; round++) {
            byte[] json = codec.write(shapes.everything());
            for (int damage = 1 + random.nextInt(3); damage > 0; damage--) {
                json[random.nextInt(json.length)] = damagingByte(random);
            }
            refused += isRefused(json) ? 1 : 0;
        }
        assertThat(refused).isBetween(1_000, 4_999);
    }

    private static byte damagingByte(Random random) {
        String tokens = "{}[],:\"\\0123456789eE+-.tfnu \n";
        return random.nextInt(4) == 0 ? (byte) random.nextInt() : (byte) tokens.charAt(random.nextInt(tokens.length()));
    }

    private boolean isRefused(byte[] json) {
        try {
            Everything.readFrom(codec.reader(json, ReaderRole.SERVER));
            return false;
        } catch (UnreadableShapeException e) {
            assertThat(e).hasNoCause();
            return true;
        }
    }

    /** A stream whose reads never give more than one byte. */
    private static final class OneByteAtATime extends ByteArrayInputStream {

        OneByteAtATime(byte[] bytes) {
            super(bytes);
        }

        @Override
        public int read(byte[] target, int offset, int length) {
            return super.read(target, offset, Math.min(length, 1));
        }

        @Override
        public void close() throws IOException {
            throw new IOException("the caller closes the stream");
        }
    }
}

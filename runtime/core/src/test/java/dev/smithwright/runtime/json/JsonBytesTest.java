package dev.smithwright.runtime.json;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import org.junit.jupiter.api.Test;

class JsonBytesTest {

    @Test
    void piecesComeOutAsOneWhateverTheirSize() {
        JsonBytes bytes = new JsonBytes();
        ByteArrayOutputStream expected = new ByteArrayOutputStream();
        byte[] source = new byte[10_000];
        for (int i = 0; i < source.length; i++) {
            source[i] = (byte) (31 * i);
        }

        for (int length : new int[] {8_000, 1, 0, 7_999, 10, 9_000}) {
            bytes.write(source, source.length - length, length);
            expected.write(source, source.length - length, length);
        }
        bytes.write(200);
        expected.write(200);

        assertThat(bytes.toByteArray()).isEqualTo(expected.toByteArray());
    }

    @Test
    void onePieceIsACopyOfItsOwn() {
        JsonBytes bytes = new JsonBytes();
        byte[] buffer = {'{', '}', '?'};
        bytes.write(buffer, 0, 2);
        buffer[0] = 'x';

        assertThat(bytes.toByteArray()).containsExactly('{', '}');
    }

    @Test
    void nothingWrittenIsNothing() {
        assertThat(new JsonBytes().toByteArray()).isEmpty();
    }
}

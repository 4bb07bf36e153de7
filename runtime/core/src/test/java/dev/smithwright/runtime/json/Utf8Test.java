package dev.smithwright.runtime.json;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.util.Random;
import org.junit.jupiter.api.Test;

class Utf8Test {

    @Test
    void everyCharacterIsWellFormed() {
        for (int c = 0; c <= Character.MAX_CODE_POINT; c++) {
            if (c < Character.MIN_SURROGATE || c > Character.MAX_SURROGATE) {
                byte[] bytes = Character.toString(c).getBytes(StandardCharsets.UTF_8);
                if (Utf8.malformedAt(bytes) != -1) {
                    throw new AssertionError("U+" + Integer.toHexString(c));
                }
            }
        }
    }

    @Test
    void agreesWithThePlatformOnRandomBytes() {
        Random random = new Random(5);
        int wellFormed = 0;
        for (int round = 0; round < 50_000; round++) {
            byte[] bytes = new byte[1 + random.nextInt(12)];
            for (int i = 0; i < bytes.length; i++) {
                bytes[i] = (byte) (random.nextInt(3) == 0 ? 0xc0 + random.nextInt(64) : 0x70 + random.nextInt(80));
            }
            boolean expected = isWellFormed(bytes);
            wellFormed += expected ? 1 : 0;
            if ((Utf8.malformedAt(bytes) == -1) != expected) {
                assertThat(bytes).as("well-formed: " + expected).isNull();
            }
        }
        assertThat(wellFormed).isGreaterThan(500);
    }

    @Test
    void tellsWhereTheMalformedCharacterBegins() {
        assertThat(Utf8.malformedAt("0123456789ä€".getBytes(StandardCharsets.UTF_8)))
                .isEqualTo(-1);
        byte[] cut = ByteBuffer.allocate(14)
                .put("0123456789ä€".getBytes(StandardCharsets.UTF_8), 0, 14)
                .array();
        assertThat(Utf8.malformedAt(cut)).isEqualTo(12);
    }

    private static boolean isWellFormed(byte[] bytes) {
        try {
            StandardCharsets.UTF_8.newDecoder().decode(ByteBuffer.wrap(bytes));
            return true;
        } catch (CharacterCodingException e) {
            return false;
        }
    }
}

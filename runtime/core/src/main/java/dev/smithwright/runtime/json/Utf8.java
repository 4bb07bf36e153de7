package dev.smithwright.runtime.json;

import java.nio.ByteBuffer;

/**
 * Tells well-formed UTF-8 (The Unicode Standard, table 3-7) from other bytes. The JSON library lets overlong forms and
 * encoded surrogates pass, by which text slips through a check made on its bytes.
 */
final class Utf8 {

    private static final int WORD = Long.BYTES;
    private static final long NOT_ASCII = 0x8080808080808080L;

    private Utf8() {}

    /** Returns where the first malformed character begins, or -1 where all are well-formed. */
    static int malformedAt(byte[] bytes) {
        int position = asciiPrefix(bytes);
        while (position < bytes.length) {
            int length = bytes[position] >= 0 ? 1 : sequenceLength(bytes, position);
            if (length == 0) {
                return position;
            }
            position += length;
        }
        return -1;
    }

    /** Passes over plain ASCII, eight bytes at a time: mostly that is all there is. */
    private static int asciiPrefix(byte[] bytes) {
        ByteBuffer words = ByteBuffer.wrap(bytes);
        int position = 0;
        while (position <= bytes.length - WORD && (words.getLong(position) & NOT_ASCII) == 0) {
            position += WORD;
        }
        return position;
    }

    /** Returns the number of bytes of the character of several bytes that begins at the position, or 0 if it is malformed. */
    private static int sequenceLength(byte[] bytes, int position) {
        int lead = bytes[position] & 0xff;
        int length = lead < 0xc2 || lead > 0xf4 ? 0 : lead < 0xe0 ? 2 : lead < 0xf0 ? 3 : 4;
        if (length == 0 || position + length > bytes.length || !isSecond(lead, bytes[position + 1] & 0xff)) {
            return 0;
        }
        for (int i = position + 2; i < position + length; i++) {
            if ((bytes[i] & 0xc0) != 0x80) {
                return 0;
            }
        }
        return length;
    }

    /** The second byte decides on overlong forms, surrogates and what is beyond U+10FFFF. */
    private static boolean isSecond(int lead, int second) {
        int least = lead == 0xe0 ? 0xa0 : lead == 0xf0 ? 0x90 : 0x80;
        int greatest = lead == 0xed ? 0x9f : lead == 0xf4 ? 0x8f : 0xbf;
        return second >= least && second <= greatest;
    }
}

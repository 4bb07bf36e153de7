package dev.smithwright.runtime.emulator.control.log;

import java.util.Arrays;

/** The beginning of a body, and its whole length. */
final class KeptBody {

    /** As many bytes are kept. */
    static final int MAX_BYTES = 4096;

    private static final byte[] NOTHING = new byte[0];

    private final byte[] beginning;
    private final int length;

    private KeptBody(byte[] beginning, int length) {
        this.beginning = beginning;
        this.length = length;
    }

    /** Keeps a body, itself where it is small: nobody changes it any more. */
    static KeptBody of(byte[] body) {
        return new KeptBody(body.length <= MAX_BYTES ? body : Arrays.copyOf(body, MAX_BYTES), body.length);
    }

    /** Keeps no more than the length. */
    static KeptBody unread(byte[] body) {
        return new KeptBody(NOTHING, body.length);
    }

    byte[] beginning() {
        return beginning;
    }

    int length() {
        return length;
    }
}

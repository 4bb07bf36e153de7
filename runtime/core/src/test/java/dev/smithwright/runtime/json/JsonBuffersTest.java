package dev.smithwright.runtime.json;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayDeque;
import java.util.Deque;
import org.junit.jupiter.api.Test;
import tools.jackson.core.util.BufferRecycler;

class JsonBuffersTest {

    private static final int TEXT = BufferRecycler.CHAR_TEXT_BUFFER;
    private static final int ENCODING = BufferRecycler.BYTE_WRITE_ENCODING_BUFFER;

    private final Deque<JsonBuffers> idle = new ArrayDeque<>();

    @Test
    void nobodySharesBuffersThatAreInUse() {
        JsonBuffers first = JsonBuffers.take(idle);
        JsonBuffers second = JsonBuffers.take(idle);

        assertThat(second).isNotSameAs(first);
        assertThat(second.allocByteBuffer(ENCODING)).isNotSameAs(first.allocByteBuffer(ENCODING));
    }

    @Test
    void theNextOneHasWhatWasReleased() {
        JsonBuffers first = JsonBuffers.take(idle);
        byte[] bytes = first.allocByteBuffer(ENCODING);
        char[] characters = first.allocCharBuffer(TEXT);
        first.releaseByteBuffer(ENCODING, bytes);
        first.releaseCharBuffer(TEXT, characters);
        first.releaseToPool();

        JsonBuffers next = JsonBuffers.take(idle);

        assertThat(next.allocByteBuffer(ENCODING)).isSameAs(bytes);
        assertThat(next.allocCharBuffer(TEXT)).isSameAs(characters);
    }

    @Test
    void whatIsReleasedTwiceHasOneUserAllTheSame() {
        JsonBuffers first = JsonBuffers.take(idle);
        first.releaseToPool();
        first.releaseToPool();

        assertThat(JsonBuffers.take(idle)).isNotSameAs(JsonBuffers.take(idle));
    }

    @Test
    void aBufferHasOneUserAtATime() {
        JsonBuffers buffers = JsonBuffers.take(idle);

        assertThat(buffers.allocByteBuffer(ENCODING)).isNotSameAs(buffers.allocByteBuffer(ENCODING));
        assertThat(buffers.allocCharBuffer(TEXT)).isNotSameAs(buffers.allocCharBuffer(TEXT));
    }

    @Test
    void theLargestIsKept() {
        JsonBuffers buffers = JsonBuffers.take(idle);
        int usual = buffers.allocCharBuffer(TEXT).length;
        char[] large = buffers.allocCharBuffer(TEXT, 2 * usual);
        char[] small = buffers.allocCharBuffer(TEXT);

        buffers.releaseCharBuffer(TEXT, large);
        buffers.releaseCharBuffer(TEXT, small);

        assertThat(large).hasSizeGreaterThanOrEqualTo(2 * usual);
        assertThat(buffers.allocCharBuffer(TEXT, usual + 1)).isSameAs(large);
        assertThat(buffers.allocCharBuffer(TEXT, 2 * usual)).hasSizeGreaterThanOrEqualTo(2 * usual);
    }
}

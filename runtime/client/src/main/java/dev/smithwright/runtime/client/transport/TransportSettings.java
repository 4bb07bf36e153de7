package dev.smithwright.runtime.client.transport;

import java.time.Duration;

/**
 * What holds for all requests of a transport.
 *
 * @param connectTimeout longest time that making a connection may take
 * @param maxResponseBytes largest body that is taken, in bytes
 */
public record TransportSettings(Duration connectTimeout, int maxResponseBytes) {

    private static final int LARGEST_RESPONSE = 64 << 20;

    /** While a body is read and becomes an output, it takes several times its size. */
    private static final int PART_OF_HEAP = 16;

    /**
     * Three seconds to connect; at most 64 MiB of response, and no more than a sixteenth of the largest heap that the process
     * may have, so that no answer makes it run out of memory.
     */
    public static final TransportSettings DEFAULT = new TransportSettings(Duration.ofSeconds(3), (int)
            Math.min(LARGEST_RESPONSE, Runtime.getRuntime().maxMemory() / PART_OF_HEAP));

    /**
     * Checks the values.
     *
     * @throws IllegalArgumentException if one of them is not positive
     */
    public TransportSettings {
        if (connectTimeout.isNegative() || connectTimeout.isZero()) {
            throw new IllegalArgumentException("connectTimeout is not positive: " + connectTimeout);
        }
        if (maxResponseBytes <= 0) {
            throw new IllegalArgumentException("maxResponseBytes is not positive: " + maxResponseBytes);
        }
    }

    /** Returns the same settings with another time to connect. */
    public TransportSettings withConnectTimeout(Duration connectTimeout) {
        return new TransportSettings(connectTimeout, maxResponseBytes);
    }
}

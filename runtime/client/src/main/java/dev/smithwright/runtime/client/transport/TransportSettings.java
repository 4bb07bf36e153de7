package dev.smithwright.runtime.client.transport;

import java.time.Duration;

/**
 * What holds for all requests of a transport.
 *
 * @param connectTimeout longest time that making a connection may take
 * @param maxResponseBytes largest body that is taken, in bytes
 */
public record TransportSettings(Duration connectTimeout, int maxResponseBytes) {

    /** Three seconds to connect; at most 64 MiB of response. */
    public static final TransportSettings DEFAULT = new TransportSettings(Duration.ofSeconds(3), 64 << 20);

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

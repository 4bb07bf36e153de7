package dev.smithwright.runtime.client.transport;

import java.time.Duration;

/**
 * What holds for all requests of a transport.
 *
 * @param connectTimeout longest time that making a connection may take
 * @param maxResponseBytes largest body that is taken, in bytes
 * @param maxConnections how many connections may be in use at a time; further requests wait for one, within their time
 */
public record TransportSettings(Duration connectTimeout, int maxResponseBytes, int maxConnections) {

    /** More than servers mostly have threads, and less than processes mostly may have open files. */
    public static final int DEFAULT_MAX_CONNECTIONS = 256;

    private static final int LARGEST_RESPONSE = 64 << 20;

    /** While a body is read and becomes an output, it takes several times its size. */
    private static final int PART_OF_HEAP = 16;

    /**
     * Three seconds to connect; at most 64 MiB of response, and no more than a sixteenth of the largest heap that the process
     * may have, so that no answer makes it run out of memory; at most {@link #DEFAULT_MAX_CONNECTIONS} connections in use.
     */
    public static final TransportSettings DEFAULT = new TransportSettings(Duration.ofSeconds(3), largestResponse());

    private static int largestResponse() {
        return (int) Math.min(LARGEST_RESPONSE, Runtime.getRuntime().maxMemory() / PART_OF_HEAP);
    }

    /** Makes settings with {@link #DEFAULT_MAX_CONNECTIONS}. */
    public TransportSettings(Duration connectTimeout, int maxResponseBytes) {
        this(connectTimeout, maxResponseBytes, DEFAULT_MAX_CONNECTIONS);
    }

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
        if (maxConnections <= 0) {
            throw new IllegalArgumentException("maxConnections is not positive: " + maxConnections);
        }
    }

    /** Returns the same settings with another time to connect. */
    public TransportSettings withConnectTimeout(Duration connectTimeout) {
        return new TransportSettings(connectTimeout, maxResponseBytes, maxConnections);
    }

    /** Returns the same settings with another number of connections in use at a time. */
    public TransportSettings withMaxConnections(int maxConnections) {
        return new TransportSettings(connectTimeout, maxResponseBytes, maxConnections);
    }
}

package dev.smithwright.runtime.client.configuration;

import org.jspecify.annotations.Nullable;

/** Knows the region of a client that was not told one. */
public interface RegionSource {

    /** Returns the region, for example {@code us-east-1}, or null where this source knows none. */
    @Nullable
    String region();
}

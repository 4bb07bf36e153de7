package dev.smithwright.runtime.operation;

import org.jspecify.annotations.Nullable;

/**
 * How far and from where a paginator goes.
 *
 * @param maxItems largest number of items to give, {@link Long#MAX_VALUE} for all
 * @param startingToken a resume token or a service token to start from, null for the beginning
 */
public record PaginatorSettings(long maxItems, @Nullable String startingToken) {

    /** From the beginning to the end. */
    public static final PaginatorSettings ALL = new PaginatorSettings(Long.MAX_VALUE, null);
}

package dev.smithwright.emulator.cognitoidentity.store;

import dev.smithwright.cognitoidentity.model.IdentityPool;

/**
 * A pool in its place.
 *
 * @param position place in the order of creation, from 1; never given twice
 * @param pool the pool
 */
public record PoolRow(long position, IdentityPool pool) {}

package dev.smithwright.emulator.cognitoidentity.store;

/**
 * A login that was checked. It belongs to at most one identity.
 *
 * @param poolId id of the pool
 * @param provider key of the provider, for example {@code accounts.google.com}
 * @param subject the provider's name for the user
 */
public record Login(String poolId, String provider, String subject) {}

package dev.smithwright.emulator.cognitoidentity.store;

/**
 * An identity in its place.
 *
 * @param position place in the order of creation, from 1; never given twice
 * @param identity the identity
 */
public record IdentityRow(long position, Identity identity) {}

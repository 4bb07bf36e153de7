package dev.smithwright.emulator.cognitoidentity.store;

/**
 * A login in its place.
 *
 * @param position place in the order of linking, from 1; never given twice
 * @param login the login
 */
public record LoginRow(long position, Login login) {}

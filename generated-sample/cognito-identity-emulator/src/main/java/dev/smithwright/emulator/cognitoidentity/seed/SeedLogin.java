package dev.smithwright.emulator.cognitoidentity.seed;

import dev.smithwright.emulator.cognitoidentity.document.TextPlace;

/**
 * A login of an identity to be.
 *
 * @param place where it is written
 * @param provider key of the provider
 * @param subject the provider's name for the user
 */
record SeedLogin(TextPlace place, String provider, String subject) {}

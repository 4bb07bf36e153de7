package dev.smithwright.runtime.client.signing;

/**
 * What a signature holds for.
 *
 * @param signingName service, for example {@code cognito-identity}
 * @param region region, for example {@code us-east-1}
 */
record SigningScope(String signingName, String region) {}

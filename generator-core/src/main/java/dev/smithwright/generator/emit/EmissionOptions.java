package dev.smithwright.generator.emit;

/**
 * What to emit.
 *
 * @param types the records, enums, unions and errors
 * @param client the client
 * @param emulator the emulator's skeleton
 */
public record EmissionOptions(boolean types, boolean client, boolean emulator) {}

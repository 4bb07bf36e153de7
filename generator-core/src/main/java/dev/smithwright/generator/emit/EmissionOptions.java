package dev.smithwright.generator.emit;

/**
 * What to emit.
 *
 * @param types records, enums, unions, errors, paginators, and the operations as values
 * @param client the client
 * @param emulator the emulator's skeleton
 */
public record EmissionOptions(boolean types, boolean client, boolean emulator) {}

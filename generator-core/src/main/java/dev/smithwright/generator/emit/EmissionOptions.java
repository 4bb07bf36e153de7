package dev.smithwright.generator.emit;

import org.jspecify.annotations.Nullable;

/**
 * What to emit.
 *
 * @param types records, enums, unions, errors, paginators, waiters, and the operations as values
 * @param client the client
 * @param asyncClient the client whose calls make nobody wait
 * @param emulator the emulator's skeleton
 * @param moduleName the name of the module whose sources these are; null for no module descriptor
 * @param endpointTests a test for each case by which the model tests its endpoint rules
 */
public record EmissionOptions(
        boolean types,
        boolean client,
        boolean asyncClient,
        boolean emulator,
        @Nullable String moduleName,
        boolean endpointTests) {

    /** Says what to emit without a module descriptor and without tests. */
    public EmissionOptions(boolean types, boolean client, boolean asyncClient, boolean emulator) {
        this(types, client, asyncClient, emulator, null, false);
    }

    /** Tells whether something is emitted that makes calls. */
    public boolean anyClient() {
        return client || asyncClient;
    }
}

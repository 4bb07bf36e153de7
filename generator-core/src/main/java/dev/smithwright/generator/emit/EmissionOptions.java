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
 */
public record EmissionOptions(
        boolean types,
        boolean client,
        boolean asyncClient,
        boolean emulator,
        @Nullable String moduleName) {

    /** Says what to emit without a module descriptor. */
    public EmissionOptions(boolean types, boolean client, boolean asyncClient, boolean emulator) {
        this(types, client, asyncClient, emulator, null);
    }

    /** Tells whether something is emitted that makes calls. */
    public boolean anyClient() {
        return client || asyncClient;
    }
}

package dev.smithwright.generator.emit;

/**
 * What to emit.
 *
 * @param types records, enums, unions, errors, paginators, waiters, and the operations as values
 * @param client the client
 * @param asyncClient the client whose calls make nobody wait
 * @param emulator the emulator's skeleton
 * @param endpointTests a test for each case by which the model tests its endpoint rules
 */
public record EmissionOptions(
        boolean types, boolean client, boolean asyncClient, boolean emulator, boolean endpointTests) {

    /** Without tests. */
    public EmissionOptions(boolean types, boolean client, boolean asyncClient, boolean emulator) {
        this(types, client, asyncClient, emulator, false);
    }

    /** Tells whether something is emitted that makes calls. */
    public boolean anyClient() {
        return client || asyncClient;
    }
}

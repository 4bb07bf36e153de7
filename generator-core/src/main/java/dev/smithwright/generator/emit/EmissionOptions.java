package dev.smithwright.generator.emit;

/**
 * What to emit.
 *
 * @param types records, enums, unions, errors, paginators, waiters, and the operations as values
 * @param client the client
 * @param asyncClient the client whose calls make nobody wait
 * @param emulator the emulator's skeleton
 */
public record EmissionOptions(boolean types, boolean client, boolean asyncClient, boolean emulator) {

    /** Tells whether something is emitted that makes calls. */
    public boolean anyClient() {
        return client || asyncClient;
    }
}

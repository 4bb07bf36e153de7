package dev.smithwright.emulator.cognitoidentity;

import dev.smithwright.emulator.cognitoidentity.identifiers.SeededUuids;
import dev.smithwright.emulator.cognitoidentity.seed.Seed;
import dev.smithwright.emulator.cognitoidentity.seed.SeedSower;
import dev.smithwright.emulator.cognitoidentity.store.Store;
import dev.smithwright.emulator.cognitoidentity.store.StoreContent;
import dev.smithwright.emulator.cognitoidentity.store.Transaction;
import java.util.UUID;
import java.util.function.Consumer;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/** What changes with the calls to an emulator: what is stored, which ids were given out, and what time it is. */
final class EmulatorState implements AutoCloseable {

    private final EmulatorSettings settings;
    private final EmulatorClock clock;
    private final @Nullable SeededUuids seededUuids;
    private final Supplier<UUID> uuids;
    private final SeedSower sower;
    private final OpeningStore store;

    /**
     * Makes the state that the settings ask for, and starts to open its store.
     *
     * @throws IllegalArgumentException if the seed is for another region
     */
    EmulatorState(EmulatorSettings settings, Sources sources) {
        this.settings = settings;
        this.clock = new EmulatorClock(sources.clock());
        this.seededUuids = settings.idSeed() == null ? null : new SeededUuids(settings.idSeed());
        this.uuids = seededUuids == null ? sources.uuids() : seededUuids;
        this.sower = new SeedSower(settings.region(), clock);
        if (settings.seed() != null) {
            sower.check(settings.seed());
        }
        this.store = new OpeningStore(settings.store(), opened -> change(opened, this::sowFirst));
    }

    private static void change(Store store, Consumer<Transaction> work) {
        store.transact(transaction -> {
            work.accept(transaction);
            return true;
        });
    }

    private void sowFirst(Transaction transaction) {
        if (settings.seed() != null) {
            sower.sow(settings.seed(), transaction);
        }
    }

    EmulatorClock clock() {
        return clock;
    }

    Supplier<UUID> uuids() {
        return uuids;
    }

    OpeningStore store() {
        return store;
    }

    /** See {@link CognitoIdentityEmulator#seed}. */
    void seed(Seed seed) {
        sower.check(seed);
        change(store, transaction -> sower.sow(seed, transaction));
    }

    /** See {@link CognitoIdentityEmulator#snapshot}. */
    Snapshot snapshot() {
        StoreContent content =
                store.transact(transaction -> transaction.allTables().read());
        return new Snapshot(settings.region(), seededUuids == null ? 0 : seededUuids.drawn(), content);
    }

    /** See {@link CognitoIdentityEmulator#restore}. */
    void restore(Snapshot snapshot) {
        if (!snapshot.region().equals(settings.region())) {
            throw new IllegalArgumentException("the snapshot is of region " + snapshot.region() + ", the emulator of "
                    + settings.region() + "; start one with --region " + snapshot.region());
        }
        change(store, transaction -> transaction.allTables().replace(snapshot.content()));
        drawIdsAfter(snapshot.idsDrawn());
    }

    /** See {@link CognitoIdentityEmulator#reset}. */
    void reset() {
        clock.release();
        change(store, transaction -> {
            transaction.allTables().clear();
            sowFirst(transaction);
        });
        drawIdsAfter(0);
    }

    private void drawIdsAfter(long count) {
        if (seededUuids != null) {
            seededUuids.continueAfter(count);
        }
    }

    /** Ends the work with the store. */
    @Override
    public void close() {
        store.close();
    }
}

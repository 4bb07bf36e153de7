package dev.smithwright.emulator.cognitoidentity;

import dev.smithwright.cognitoidentity.emulator.CognitoIdentityRouter;
import dev.smithwright.emulator.cognitoidentity.identifiers.SeededUuids;
import dev.smithwright.emulator.cognitoidentity.logins.KeySets;
import dev.smithwright.emulator.cognitoidentity.request.CognitoIdentityBehaviour;
import dev.smithwright.emulator.cognitoidentity.seed.Seed;
import dev.smithwright.emulator.cognitoidentity.seed.SeedSower;
import dev.smithwright.emulator.cognitoidentity.store.Store;
import dev.smithwright.emulator.cognitoidentity.store.StoreContent;
import dev.smithwright.emulator.cognitoidentity.tokens.OpenIdDocuments;
import dev.smithwright.emulator.cognitoidentity.tokens.SigningKeys;
import dev.smithwright.emulator.cognitoidentity.wire.CognitoIdentityWire;
import dev.smithwright.runtime.emulator.DispatchSettings;
import dev.smithwright.runtime.emulator.EmulatorServer;
import dev.smithwright.runtime.emulator.InProcessCaller;
import dev.smithwright.runtime.emulator.control.ControlSite;
import dev.smithwright.runtime.operation.OperationCaller;
import dev.smithwright.runtime.validation.ValidationLevel;
import org.jspecify.annotations.Nullable;

/**
 * An Amazon Cognito Identity of one's own, in memory and empty at first unless the settings name another store. It is
 * reached in the same JVM by {@link #caller}, and over HTTP once it listens.
 */
public final class CognitoIdentityEmulator implements AutoCloseable {

    private final EmulatorSettings settings;
    private final OpeningStore store;
    private final EmulatorClock clock;
    private final SeedSower sower;
    private final @Nullable SeededUuids seededUuids;
    private final DispatchSettings wire;

    /**
     * Makes an emulator that does not listen yet, and starts to open its store.
     *
     * @throws IllegalArgumentException if a key set cannot be read, or the seed is for another region; the message says which
     *     and why
     */
    public CognitoIdentityEmulator(EmulatorSettings settings, Sources sources) {
        KeySets keySets = KeySets.of(settings.keySets());
        this.settings = settings;
        this.clock = new EmulatorClock(sources.clock());
        this.sower = new SeedSower(settings.region(), clock);
        if (settings.seed() != null) {
            sower.check(settings.seed());
        }
        this.store = new OpeningStore(settings.store(), this::sowFirst);
        SigningKeys keys = new SigningKeys(store, settings.region(), sources.signingKeys());
        this.seededUuids = settings.idSeed() == null ? null : new SeededUuids(settings.idSeed());
        Sources own = new Sources(clock, seededUuids == null ? sources.uuids() : seededUuids, sources.signingKeys());
        CognitoIdentityBehaviour behaviour = new Construction(settings, own, store, keys, keySets).behaviour();
        this.wire = CognitoIdentityWire.settings(
                new CognitoIdentityRouter(behaviour),
                new OpenIdDocuments(keys),
                new ControlSite(new EmulatorControl(settings)));
    }

    private void sowFirst(Store opened) {
        if (settings.seed() != null) {
            sow(opened, settings.seed());
        }
    }

    private void sow(Store into, Seed seed) {
        into.transact(transaction -> {
            sower.sow(seed, transaction);
            return true;
        });
    }

    /**
     * Adds what the seed names and is not there yet, all of it or nothing. What is there stays as it is: a pool or an identity
     * of the same id, and an identity one of whose logins belongs to another.
     *
     * @throws IllegalArgumentException if ids of the seed are of another region, or there would be too many pools
     * @throws dev.smithwright.emulator.cognitoidentity.store.StoreException if the store cannot be used; the message says why
     */
    public void seed(Seed seed) {
        sower.check(seed);
        sow(store, seed);
    }

    /**
     * Returns all that the emulator holds, private keys included. The time of its clock is no part of it.
     *
     * @throws dev.smithwright.emulator.cognitoidentity.store.StoreException if the store cannot be used; the message says why
     */
    public Snapshot snapshot() {
        StoreContent content =
                store.transact(transaction -> transaction.allTables().read());
        return new Snapshot(settings.region(), seededUuids == null ? 0 : seededUuids.drawn(), content);
    }

    /**
     * Puts the snapshot into the place of all that the emulator holds, in one step. Ids that follow from a number go on as they
     * did after the snapshot; the clock stays as it is. So does the key that tokens are signed with, if the snapshot has none.
     * Tokens of pages that were given out before are of no more use.
     *
     * @throws IllegalArgumentException if the snapshot is of another region; nothing is changed then
     * @throws dev.smithwright.emulator.cognitoidentity.store.StoreException if the store cannot be used, or does not take the
     *     snapshot; the message says why, and nothing is changed then
     */
    public void restore(Snapshot snapshot) {
        if (!snapshot.region().equals(settings.region())) {
            throw new IllegalArgumentException("the snapshot is of region " + snapshot.region() + ", the emulator of "
                    + settings.region() + "; start one with --region " + snapshot.region());
        }
        store.transact(transaction -> {
            transaction.allTables().replace(snapshot.content());
            return true;
        });
        drawIdsAfter(snapshot.idsDrawn());
    }

    /**
     * Goes back to how everything was right after the start, in one step: what the seed of the settings names is there, and
     * nothing else, not even in data that was kept before. The clock goes with its source; ids that follow from a number begin
     * anew. The key that tokens are signed with stays.
     *
     * @throws dev.smithwright.emulator.cognitoidentity.store.StoreException if the store cannot be used; the message says why,
     *     and nothing is changed then
     */
    public void reset() {
        clock.release();
        store.transact(transaction -> {
            transaction.allTables().clear();
            if (settings.seed() != null) {
                sower.sow(settings.seed(), transaction);
            }
            return true;
        });
        drawIdsAfter(0);
    }

    private void drawIdsAfter(long count) {
        if (seededUuids != null) {
            seededUuids.continueAfter(count);
        }
    }

    /** Returns the emulator's clock, which can be stopped and set. */
    public EmulatorClock clock() {
        return clock;
    }

    /**
     * Returns what carries a client's calls to this emulator without a socket.
     *
     * @throws dev.smithwright.emulator.cognitoidentity.store.StoreException if the store cannot be used; the message says why
     */
    public OperationCaller caller() {
        store.opened();
        return new InProcessCaller(wire, ValidationLevel.REQUIRED_AND_MINIMUM);
    }

    /**
     * Starts to listen where the settings say. The server is the caller's to close, before the emulator.
     *
     * @throws dev.smithwright.emulator.cognitoidentity.store.StoreException if the store cannot be used; the message says why
     * @throws java.io.UncheckedIOException if it cannot listen there; the message says where and why
     */
    public EmulatorServer listen() {
        EmulatorServer.Builder builder = EmulatorServer.builder(wire.router())
                .host(settings.host())
                .port(settings.port())
                .errorStatus(wire.errorStatus())
                .authenticator(wire.authenticator());
        wire.filters().forEach(builder::filter);
        EmulatorServer server = builder.start();
        boolean open = false;
        try {
            store.opened();
            open = true;
            return server;
        } finally {
            if (!open) {
                server.close();
            }
        }
    }

    /** Ends the work with the store. What was kept in memory is gone. */
    @Override
    public void close() {
        store.close();
    }
}

package dev.smithwright.emulator.cognitoidentity;

import dev.smithwright.cognitoidentity.emulator.CognitoIdentityRouter;
import dev.smithwright.emulator.cognitoidentity.identifiers.Identifiers;
import dev.smithwright.emulator.cognitoidentity.identities.Identities;
import dev.smithwright.emulator.cognitoidentity.identities.IdentityMaker;
import dev.smithwright.emulator.cognitoidentity.logins.LoginVerifier;
import dev.smithwright.emulator.cognitoidentity.pools.Pools;
import dev.smithwright.emulator.cognitoidentity.request.CognitoIdentityBehaviour;
import dev.smithwright.emulator.cognitoidentity.store.Store;
import dev.smithwright.emulator.cognitoidentity.store.memory.InMemoryStore;
import dev.smithwright.emulator.cognitoidentity.wire.CognitoIdentityWire;
import dev.smithwright.runtime.emulator.DispatchSettings;
import dev.smithwright.runtime.emulator.EmulatorServer;
import dev.smithwright.runtime.emulator.InProcessCaller;
import dev.smithwright.runtime.operation.OperationCaller;
import dev.smithwright.runtime.validation.ValidationLevel;

/**
 * An Amazon Cognito Identity of one's own, empty at first and in memory. It is reached in the same JVM by {@link #caller},
 * and over HTTP once it listens.
 */
public final class CognitoIdentityEmulator implements AutoCloseable {

    private final EmulatorSettings settings;
    private final Store store = new InMemoryStore();
    private final DispatchSettings wire;

    /** Makes an emulator that does not listen yet. */
    public CognitoIdentityEmulator(EmulatorSettings settings, Sources sources) {
        this.settings = settings;
        this.wire = CognitoIdentityWire.settings(new CognitoIdentityRouter(behaviour(settings, sources, store)));
    }

    private static CognitoIdentityBehaviour behaviour(EmulatorSettings settings, Sources sources, Store store) {
        Identifiers identifiers = new Identifiers(settings.region(), sources.uuids());
        Pools pools = new Pools(store, identifiers);
        LoginVerifier verifier = new LoginVerifier(sources.clock());
        IdentityMaker maker = new IdentityMaker(identifiers, sources.clock());
        return new CognitoIdentityBehaviour(pools, new Identities(store, settings.account(), verifier, maker));
    }

    /** Returns what carries a client's calls to this emulator without a socket. */
    public OperationCaller caller() {
        return new InProcessCaller(wire, ValidationLevel.REQUIRED_AND_MINIMUM);
    }

    /**
     * Starts to listen where the settings say. The server is the caller's to close, before the emulator.
     *
     * @throws java.io.UncheckedIOException if it cannot listen there; the message says where and why
     */
    public EmulatorServer listen() {
        EmulatorServer.Builder server = EmulatorServer.builder(wire.router())
                .host(settings.host())
                .port(settings.port())
                .errorStatus(wire.errorStatus())
                .authenticator(wire.authenticator());
        wire.filters().forEach(server::filter);
        return server.start();
    }

    /** Forgets everything. */
    @Override
    public void close() {
        store.close();
    }
}

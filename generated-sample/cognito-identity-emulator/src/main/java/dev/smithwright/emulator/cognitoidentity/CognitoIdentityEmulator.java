package dev.smithwright.emulator.cognitoidentity;

import dev.smithwright.cognitoidentity.emulator.CognitoIdentityRouter;
import dev.smithwright.emulator.cognitoidentity.logins.KeySets;
import dev.smithwright.emulator.cognitoidentity.request.CognitoIdentityBehaviour;
import dev.smithwright.emulator.cognitoidentity.tokens.OpenIdDocuments;
import dev.smithwright.emulator.cognitoidentity.tokens.SigningKeys;
import dev.smithwright.emulator.cognitoidentity.wire.CognitoIdentityWire;
import dev.smithwright.runtime.emulator.DispatchSettings;
import dev.smithwright.runtime.emulator.EmulatorServer;
import dev.smithwright.runtime.emulator.InProcessCaller;
import dev.smithwright.runtime.emulator.RequestAuthenticator;
import dev.smithwright.runtime.emulator.signature.SignatureAuthenticator;
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
    private final DispatchSettings wire;

    /**
     * Makes an emulator that does not listen yet, and starts to open its store.
     *
     * @throws IllegalArgumentException if a key set cannot be read, or if two access keys have the same id; the message says
     *     which and why
     */
    public CognitoIdentityEmulator(EmulatorSettings settings, Sources sources) {
        KeySets keySets = KeySets.of(settings.keySets());
        RequestAuthenticator verifier = verifier(settings, sources);
        this.settings = settings;
        this.store = new OpeningStore(settings.store());
        SigningKeys keys = new SigningKeys(store, settings.region(), sources.signingKeys());
        CognitoIdentityBehaviour behaviour = new Construction(settings, sources, store, keys, keySets).behaviour();
        DispatchSettings anySignature =
                CognitoIdentityWire.settings(new CognitoIdentityRouter(behaviour), new OpenIdDocuments(keys));
        this.wire = verifier == null ? anySignature : anySignature.withAuthenticator(verifier);
    }

    /** Does not touch the classes that verify signatures unless it is asked for: most emulators start without. */
    private static @Nullable RequestAuthenticator verifier(EmulatorSettings settings, Sources sources) {
        return settings.accessKeys().isEmpty()
                ? null
                : new SignatureAuthenticator(settings.accessKeys(), settings.region(), sources.clock());
    }

    /** Returns how requests are answered, without a socket. */
    DispatchSettings wire() {
        return wire;
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

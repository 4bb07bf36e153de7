package dev.smithwright.emulator.cognitoidentity;

import dev.smithwright.cognitoidentity.emulator.CognitoIdentityRouter;
import dev.smithwright.emulator.cognitoidentity.logins.KeySets;
import dev.smithwright.emulator.cognitoidentity.request.CognitoIdentityBehaviour;
import dev.smithwright.emulator.cognitoidentity.site.KeptPools;
import dev.smithwright.emulator.cognitoidentity.tokens.OpenIdDocuments;
import dev.smithwright.emulator.cognitoidentity.tokens.SigningKeys;
import dev.smithwright.emulator.cognitoidentity.wire.CognitoIdentityWire;
import dev.smithwright.runtime.emulator.DispatchSettings;
import dev.smithwright.runtime.emulator.EmulatorServer;
import dev.smithwright.runtime.emulator.InProcessCaller;
import dev.smithwright.runtime.emulator.control.ControlSite;
import dev.smithwright.runtime.emulator.control.fault.InjectedFaults;
import dev.smithwright.runtime.emulator.control.log.RequestLog;
import dev.smithwright.runtime.emulator.http.RequestFilter;
import dev.smithwright.runtime.operation.OperationCaller;
import dev.smithwright.runtime.validation.ValidationLevel;
import java.time.Instant;
import java.util.List;
import java.util.Set;

/**
 * An Amazon Cognito Identity of one's own, in memory and empty at first unless the settings name another store. It is
 * reached in the same JVM by {@link #caller}, and over HTTP once it listens.
 */
public final class CognitoIdentityEmulator implements AutoCloseable {

    /** The keys of providers whose pools are set up with a secret of the developer's. */
    private static final Set<String> SENSITIVE_NAMES = Set.of("AccessKeyId", "api.twitter.com", "www.digits.com");

    private final EmulatorSettings settings;
    private final OpeningStore store;
    private final InjectedFaults faults;
    private final RequestLog requests;
    private final DispatchSettings wire;

    /**
     * Makes an emulator that does not listen yet, and starts to open its store.
     *
     * @throws IllegalArgumentException if a key set cannot be read; the message says which and why
     */
    public CognitoIdentityEmulator(EmulatorSettings settings, Sources sources) {
        KeySets keySets = KeySets.of(settings.keySets());
        this.settings = settings;
        this.store = new OpeningStore(settings.store());
        SigningKeys keys = new SigningKeys(store, settings.region(), sources.signingKeys());
        CognitoIdentityBehaviour behaviour = new Construction(settings, sources, store, keys, keySets).behaviour();
        CognitoIdentityRouter router = new CognitoIdentityRouter(behaviour);
        this.faults = new InjectedFaults(router);
        this.requests = new RequestLog(router, SENSITIVE_NAMES);
        AboutEmulator about = new AboutEmulator(settings, Instant.now());
        EmulatorControl endpoints = new EmulatorControl(about, new KeptPools(store), faults, requests);
        ControlSite control = new ControlSite(endpoints, settings.host());
        this.wire = CognitoIdentityWire.settings(router, new OpenIdDocuments(keys), control, requests, faults);
    }

    /** Returns the faults that calls meet, over HTTP and without a socket; none until one is added. */
    public InjectedFaults faults() {
        return faults;
    }

    /** Returns the log of the last calls, over HTTP and without a socket, and how often each operation was called. */
    public RequestLog requests() {
        return requests;
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
        return listen(List.of());
    }

    /** Listens as {@link #listen()}, with filters that see each request before all else, and each answer last. */
    EmulatorServer listen(List<RequestFilter> outermost) {
        EmulatorServer.Builder builder = EmulatorServer.builder(wire.router())
                .host(settings.host())
                .port(settings.port())
                .errorStatus(wire.errorStatus())
                .authenticator(wire.authenticator());
        outermost.forEach(builder::filter);
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

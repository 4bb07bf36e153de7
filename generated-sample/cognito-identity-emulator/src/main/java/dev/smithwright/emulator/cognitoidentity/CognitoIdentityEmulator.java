package dev.smithwright.emulator.cognitoidentity;

import dev.smithwright.cognitoidentity.emulator.CognitoIdentityRouter;
import dev.smithwright.emulator.cognitoidentity.logins.KeySets;
import dev.smithwright.emulator.cognitoidentity.request.CognitoIdentityBehaviour;
import dev.smithwright.emulator.cognitoidentity.seed.Seed;
import dev.smithwright.emulator.cognitoidentity.site.KeptPools;
import dev.smithwright.emulator.cognitoidentity.tokens.OpenIdDocuments;
import dev.smithwright.emulator.cognitoidentity.tokens.SigningKeys;
import dev.smithwright.emulator.cognitoidentity.wire.CognitoIdentityWire;
import dev.smithwright.runtime.emulator.DispatchSettings;
import dev.smithwright.runtime.emulator.EmulatorServer;
import dev.smithwright.runtime.emulator.InProcessCaller;
import dev.smithwright.runtime.emulator.RequestAuthenticator;
import dev.smithwright.runtime.emulator.control.ControlSite;
import dev.smithwright.runtime.emulator.control.fault.InjectedFaults;
import dev.smithwright.runtime.emulator.control.log.RequestLog;
import dev.smithwright.runtime.emulator.http.RequestFilter;
import dev.smithwright.runtime.emulator.signature.SignatureAuthenticator;
import dev.smithwright.runtime.operation.OperationCaller;
import dev.smithwright.runtime.validation.ValidationLevel;
import java.time.Instant;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * An Amazon Cognito Identity of one's own, in memory and empty at first unless the settings name another store. It is
 * reached in the same JVM by {@link #caller}, and over HTTP once it listens.
 */
public final class CognitoIdentityEmulator implements AutoCloseable {

    /** The keys of providers whose pools are set up with a secret of the developer's. */
    private static final Set<String> SENSITIVE_NAMES = Set.of("AccessKeyId", "api.twitter.com", "www.digits.com");

    private final EmulatorSettings settings;
    private final EmulatorState state;
    private final InjectedFaults faults;
    private final RequestLog requests;
    private final DispatchSettings wire;

    /**
     * Makes an emulator that does not listen yet, and starts to open its store.
     *
     * @throws IllegalArgumentException if a key set cannot be read, if the seed is for another region, or if two access keys
     *     have the same id; the message says which and why
     */
    public CognitoIdentityEmulator(EmulatorSettings settings, Sources sources) {
        KeySets keySets = KeySets.of(settings.keySets());
        RequestAuthenticator verifier = verifier(settings, sources);
        this.settings = settings;
        this.state = new EmulatorState(settings, sources);
        SigningKeys keys = new SigningKeys(state.store(), settings.region(), sources.signingKeys());
        Sources own = new Sources(state.clock(), state.uuids(), sources.signingKeys());
        CognitoIdentityBehaviour behaviour = new Construction(settings, own, state.store(), keys, keySets).behaviour();
        CognitoIdentityRouter router = new CognitoIdentityRouter(behaviour);
        this.faults = new InjectedFaults(router);
        this.requests = new RequestLog(router, SENSITIVE_NAMES);
        DispatchSettings anySignature =
                CognitoIdentityWire.settings(router, new OpenIdDocuments(keys), controlSite(router), requests, faults);
        this.wire = verifier == null ? anySignature : anySignature.withAuthenticator(verifier);
    }

    private ControlSite controlSite(CognitoIdentityRouter router) {
        int maxBytes = DispatchSettings.of(router).maxRequestBytes();
        EmulatorControl endpoints = new EmulatorControl(
                new AboutEmulator(settings, Instant.now()),
                new KeptPools(state.store()),
                faults,
                requests,
                new StateEndpoints(state, this::reset, maxBytes));
        return new ControlSite(endpoints, settings.host());
    }

    /**
     * Does not touch the classes that verify signatures unless it is asked for: most emulators start without. Callers sign by
     * the time that it really is, wherever the emulator's own clock stands.
     */
    private static @Nullable RequestAuthenticator verifier(EmulatorSettings settings, Sources sources) {
        return settings.accessKeys().isEmpty()
                ? null
                : new SignatureAuthenticator(settings.accessKeys(), settings.region(), sources.clock());
    }

    /** Returns how requests are answered, without a socket. */
    DispatchSettings wire() {
        return wire;
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
     * Adds what the seed names and is not there yet, all of it or nothing. What is there stays as it is: a pool or an identity
     * of the same id, and an identity one of whose logins belongs to another.
     *
     * @throws IllegalArgumentException if ids of the seed are of another region, or there would be too many pools
     * @throws dev.smithwright.emulator.cognitoidentity.store.StoreException if the store cannot be used; the message says why
     */
    public void seed(Seed seed) {
        state.seed(seed);
    }

    /**
     * Returns all that the emulator holds, private keys included. The time of its clock is no part of it.
     *
     * @throws dev.smithwright.emulator.cognitoidentity.store.StoreException if the store cannot be used; the message says why
     */
    public Snapshot snapshot() {
        return state.snapshot();
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
        state.restore(snapshot);
    }

    /**
     * Goes back to how everything was right after the start, in one step: what the seed of the settings names is there, and
     * nothing else, not even in data that was kept before. The clock goes with its source; ids that follow from a number begin
     * anew. Faults that calls were to meet are gone. The key that tokens are signed with stays, and so does the log of calls.
     *
     * @throws dev.smithwright.emulator.cognitoidentity.store.StoreException if the store cannot be used; the message says why,
     *     and nothing is changed then
     */
    public void reset() {
        state.reset();
        faults.clear();
    }

    /** Returns the emulator's clock, which can be stopped and set. */
    public EmulatorClock clock() {
        return state.clock();
    }

    /**
     * Returns what carries a client's calls to this emulator without a socket.
     *
     * @throws dev.smithwright.emulator.cognitoidentity.store.StoreException if the store cannot be used; the message says why
     */
    public OperationCaller caller() {
        state.store().opened();
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
            state.store().opened();
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
        state.close();
    }
}

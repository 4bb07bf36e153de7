package dev.smithwright.cognitoidentity.credentials;

import dev.smithwright.cognitoidentity.CognitoIdentity;
import dev.smithwright.cognitoidentity.CognitoIdentityClient;
import dev.smithwright.cognitoidentity.model.Credentials;
import dev.smithwright.cognitoidentity.model.GetCredentialsForIdentityInput;
import dev.smithwright.cognitoidentity.model.GetCredentialsForIdentityResponse;
import dev.smithwright.emulator.cognitoidentity.CognitoIdentityEmulator;
import dev.smithwright.emulator.cognitoidentity.EmulatorSettings;
import dev.smithwright.emulator.cognitoidentity.Sources;
import dev.smithwright.runtime.operation.Operation;
import dev.smithwright.runtime.operation.OperationCaller;
import dev.smithwright.runtime.operation.Response;
import dev.smithwright.runtime.operation.ResponseMetadata;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.atomic.AtomicReference;
import java.util.function.UnaryOperator;

/**
 * The emulator with one pool that lets guests and users of Facebook in, and a clock of its own. Credentials are made here:
 * numbered, for an hour, and only for identities that the emulator knows.
 */
final class SampleService implements OperationCaller, InstantSource {

    static final Instant START = Instant.parse("2026-01-02T03:04:05Z");

    private final AtomicReference<Instant> now = new AtomicReference<>(START);
    private final CognitoIdentityEmulator emulator =
            new CognitoIdentityEmulator(EmulatorSettings.DEFAULT.withPort(0), new Sources(now::get, UUID::randomUUID));
    private final CognitoIdentityClient direct = CognitoIdentityClient.over(emulator.caller());
    private final String pool = direct.createIdentityPool(create -> create.identityPoolName("pool")
                    .allowUnauthenticatedIdentities(true)
                    .supportedLoginProviders(Map.of("graph.facebook.com", "7346241598935552")))
            .identityPoolId();
    private final AtomicInteger issued = new AtomicInteger();
    private final List<String> calls = new CopyOnWriteArrayList<>();
    private final List<GetCredentialsForIdentityInput> inputs = new CopyOnWriteArrayList<>();
    private volatile UnaryOperator<GetCredentialsForIdentityResponse> issue = UnaryOperator.identity();

    CognitoIdentityEmulator emulator() {
        return emulator;
    }

    CognitoIdentityClient client() {
        return CognitoIdentityClient.over(this);
    }

    String pool() {
        return pool;
    }

    @Override
    public Instant instant() {
        return now.get();
    }

    /** Moves the clock to a time before the expiry of credentials that were issued at the start. */
    void beforeFirstExpiry(Duration time) {
        now.set(START.plus(Duration.ofHours(1)).minus(time));
    }

    /** Sets what becomes of answers with credentials: others, an exception, or the same when the time has come. */
    void issue(UnaryOperator<GetCredentialsForIdentityResponse> issue) {
        this.issue = issue;
    }

    void refuse(RuntimeException refusal) {
        issue(answer -> {
            throw refusal;
        });
    }

    void accept() {
        issue(UnaryOperator.identity());
    }

    /** Returns the names of the operations that were called. */
    List<String> calls() {
        return calls;
    }

    List<GetCredentialsForIdentityInput> inputs() {
        return inputs;
    }

    @Override
    @SuppressWarnings("unchecked") // the operation says which output it has
    public <I, O, E> Response<O> call(Operation<I, O, E> operation, I input) {
        calls.add(operation.name());
        if (operation != (Operation<?, ?, ?>) CognitoIdentity.GET_CREDENTIALS_FOR_IDENTITY) {
            return direct.call(operation, input);
        }
        GetCredentialsForIdentityInput asked = (GetCredentialsForIdentityInput) input;
        inputs.add(asked);
        return new Response<>((O) issue.apply(credentials(asked)), new ResponseMetadata(null, 200, Map.of(), 1));
    }

    private GetCredentialsForIdentityResponse credentials(GetCredentialsForIdentityInput input) {
        String identity = direct.describeIdentity(describe -> describe.identityId(input.identityId()))
                .identityId();
        int number = issued.incrementAndGet();
        return GetCredentialsForIdentityResponse.builder()
                .identityId(identity)
                .credentials(Credentials.builder()
                        .accessKeyId("ASIA" + number)
                        .secretKey("secret-" + number)
                        .sessionToken("token-" + number)
                        .expiration(now.get().plus(Duration.ofHours(1)))
                        .build())
                .build();
    }

    @Override
    public void close() {
        emulator.close();
    }
}

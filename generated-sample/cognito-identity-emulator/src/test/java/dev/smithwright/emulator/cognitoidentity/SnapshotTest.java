package dev.smithwright.emulator.cognitoidentity;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import dev.smithwright.cognitoidentity.CognitoIdentity;
import dev.smithwright.cognitoidentity.model.GetOpenIdTokenForDeveloperIdentityInput;
import dev.smithwright.cognitoidentity.model.GetOpenIdTokenForDeveloperIdentityResponse;
import dev.smithwright.cognitoidentity.model.GetOpenIdTokenInput;
import dev.smithwright.cognitoidentity.model.NotAuthorizedException;
import dev.smithwright.emulator.cognitoidentity.database.TestDatabase;
import dev.smithwright.emulator.cognitoidentity.store.StoreException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.time.Instant;
import java.time.InstantSource;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** All that an emulator holds, taken away, put back, and thrown away. */
class SnapshotTest {

    private static final String POOL = "us-east-1:11111111-1111-4111-8111-111111111111";

    private static final Sources SOURCES =
            new Sources(InstantSource.system(), UUID::randomUUID, () -> RunningEmulator.SIGNING_KEY);

    @TempDir
    Path directory;

    private final TestDatabase database = new TestDatabase();
    private final CognitoIdentityEmulator emulator = new CognitoIdentityEmulator(
            EmulatorSettings.DEFAULT.withStore(database.location()).withSeed(SeedTest.sample()), SOURCES);
    private final InProcess calls = new InProcess(emulator);

    @AfterEach
    void close() {
        emulator.close();
        database.close();
    }

    @Test
    void putsBackAllThatWasThere() {
        String token = developerToken(calls).token();
        Snapshot before = emulator.snapshot();
        calls.guestPool("later");
        emulator.clock().freeze(Instant.EPOCH);

        emulator.restore(before);

        assertThat(calls.poolNames()).containsExactly("sketches", "plain");
        assertThat(emulator.snapshot()).isEqualTo(before).hasSameHashCodeAs(before);
        assertThat(emulator.clock().frozen()).as("stays").isEqualTo(Instant.EPOCH);
        assertThat(developerToken(calls).identityId()).as("the user is known").isNotNull();
        emulator.clock().release();
        assertThat(acceptsOwn(calls, token)).isTrue();
    }

    @Test
    void goesThroughAFileToAnotherEmulator() {
        String token = developerToken(calls).token();
        Path file = directory.resolve("snapshot.json");
        emulator.snapshot().write(file);

        try (CognitoIdentityEmulator other = new CognitoIdentityEmulator(EmulatorSettings.DEFAULT, Sources.SYSTEM)) {
            InProcess otherCalls = new InProcess(other);
            String otherToken = ownToken(otherCalls);
            other.restore(Snapshot.read(file));

            assertThat(other.snapshot()).isEqualTo(emulator.snapshot());
            assertThat(acceptsOwn(otherCalls, token)).as("the key came along").isTrue();
            assertThat(acceptsOwn(otherCalls, otherToken))
                    .as("and took the other's place")
                    .isFalse();
        }
    }

    /** Issues a token with a key of its own. */
    private static String ownToken(InProcess calls) {
        calls.emulator().seed(SeedTest.sample());
        return developerToken(calls).token();
    }

    private static GetOpenIdTokenForDeveloperIdentityResponse developerToken(InProcess calls) {
        GetOpenIdTokenForDeveloperIdentityInput input = GetOpenIdTokenForDeveloperIdentityInput.builder()
                .identityPoolId(POOL)
                .logins(Map.of("login.sketches", "17"))
                .build();
        return calls.call(CognitoIdentity.GET_OPEN_ID_TOKEN_FOR_DEVELOPER_IDENTITY, input);
    }

    private static boolean acceptsOwn(InProcess calls, String token) {
        GetOpenIdTokenInput input = GetOpenIdTokenInput.builder()
                .identityId("us-east-1:22222222-2222-4222-8222-222222222222")
                .logins(Map.of("cognito-identity.amazonaws.com", token))
                .build();
        try {
            return calls.call(CognitoIdentity.GET_OPEN_ID_TOKEN, input).token() != null;
        } catch (NotAuthorizedException e) {
            assertThat(e).hasMessage("Invalid login token. Couldn't verify signed token.");
            return false;
        }
    }

    @Test
    void isTheSameTextForTheSameContent() {
        Snapshot before = emulator.snapshot();
        calls.guestPool("later");
        emulator.restore(before);

        assertThat(emulator.snapshot().toJson())
                .isEqualTo(before.toJson())
                .startsWith(
                        "{\"format\":1,\"region\":\"us-east-1\",\"idsDrawn\":0,\"tables\":{\"identity_pool\":[{\"id\":");
        assertThat(Snapshot.fromJson(before.toJson())).isEqualTo(before);
        assertThat(before)
                .hasToString("snapshot of us-east-1 {identity_pool=2, pool_roles=2, principal_tag_map=2, identity=5,"
                        + " login=5, signing_key=0}");
    }

    @Test
    void leavesTheKeyOfTokensWhereItHasNone() {
        Snapshot before = emulator.snapshot();
        String token = developerToken(calls).token();

        emulator.restore(before);

        assertThat(acceptsOwn(calls, token)).isTrue();
    }

    @Test
    void isRefusedForAnotherRegionOrFormat() {
        Snapshot elsewhere =
                Snapshot.fromJson(emulator.snapshot().toJson().replace("us-east-1\",\"ids", "eu-west-1\",\"ids"));
        String newer = emulator.snapshot().toJson().replace("\"format\":1", "\"format\":2");

        assertThatIllegalArgumentException()
                .isThrownBy(() -> emulator.restore(elsewhere))
                .withMessage("the snapshot is of region eu-west-1, the emulator of us-east-1;"
                        + " start one with --region eu-west-1");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Snapshot.fromJson(newer))
                .withMessage("the snapshot is of another format than 1, the only one that is read here;"
                        + " take it anew, or use the emulator that took it");
    }

    @Test
    void isRefusedWholeWhereItMakesNoSense() {
        String good = emulator.snapshot().toJson();
        assertRefused(
                good.replace("\"enabled\":true", "\"enabled\":1"), "a row has no value that fits the column enabled");
        assertRefused(
                good.replaceFirst("\"created\":\\d+", "\"created\":1e999999999"),
                "a row has no value that fits the column created");
        assertRefused(
                good.replaceFirst("\"digest\":\"[^\"]*", "\"digest\":\"?"),
                "a row has no value that fits the column digest");
        assertRefused(good.replace("\"document\"", "\"dokument\""), "the table identity_pool has no column 'dokument'");
        assertRefused(
                good.replace("\"login\":[", "\"logins; DROP TABLE login\":["),
                "there is no table 'logins; DROP TABLE login'");

        for (String text : new String[] {"", "[]", "{}", "{\"format\":1}", "{\"format\":1.5}", "{\"format\":1e99}"}) {
            assertThatIllegalArgumentException().as(text).isThrownBy(() -> Snapshot.fromJson(text));
        }
        assertThatExceptionOfType(UncheckedIOException.class)
                .isThrownBy(() -> Snapshot.read(directory.resolve("missing")))
                .withMessage("cannot read the snapshot " + directory.resolve("missing"));
    }

    private void assertRefused(String json, String reason) {
        Snapshot before = emulator.snapshot();
        assertThatExceptionOfType(StoreException.class)
                .isThrownBy(() -> emulator.restore(Snapshot.fromJson(json)))
                .withMessage(reason);
        assertThat(emulator.snapshot()).isEqualTo(before);
    }

    @Test
    void goesBackToTheStart() {
        Snapshot start = emulator.snapshot();
        calls.guest(calls.guestPool("later"));
        String token = developerToken(calls).token();
        emulator.clock().freeze(Instant.EPOCH);

        emulator.reset();

        assertThat(calls.poolNames()).containsExactly("sketches", "plain");
        assertThat(emulator.snapshot().content().tables().get("login"))
                .isEqualTo(start.content().tables().get("login"));
        assertThat(emulator.clock().frozen()).isNull();
        assertThat(acceptsOwn(calls, token)).as("the key stays").isTrue();
    }

    @Test
    void beginsIdsAnewAndGoesOnWithThoseAfterASnapshot() {
        EmulatorSettings settings = EmulatorSettings.DEFAULT.withIdSeed(1L);
        try (CognitoIdentityEmulator seeded = new CognitoIdentityEmulator(settings, Sources.SYSTEM);
                CognitoIdentityEmulator other = new CognitoIdentityEmulator(settings, Sources.SYSTEM)) {
            InProcess seededCalls = new InProcess(seeded);
            String first = seededCalls.guestPool("first");
            Snapshot afterFirst = seeded.snapshot();
            String second = seededCalls.guestPool("second");

            seeded.restore(afterFirst);
            assertThat(seededCalls.guestPool("second")).isEqualTo(second);
            other.restore(afterFirst);
            assertThat(new InProcess(other).guestPool("second")).isEqualTo(second);
            seeded.reset();
            assertThat(seededCalls.poolNames()).isEmpty();
            assertThat(seededCalls.guestPool("first")).isEqualTo(first);
        }
    }
}

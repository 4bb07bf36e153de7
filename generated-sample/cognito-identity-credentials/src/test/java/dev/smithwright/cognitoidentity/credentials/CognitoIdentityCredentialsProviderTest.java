package dev.smithwright.cognitoidentity.credentials;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.smithwright.cognitoidentity.model.GetCredentialsForIdentityResponse;
import dev.smithwright.cognitoidentity.model.InternalErrorException;
import dev.smithwright.cognitoidentity.model.NotAuthorizedException;
import dev.smithwright.cognitoidentity.model.ResourceNotFoundException;
import java.time.DateTimeException;
import java.time.Duration;
import java.time.Instant;
import java.util.Map;
import java.util.concurrent.CompletionException;
import java.util.concurrent.atomic.AtomicReference;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import software.amazon.awssdk.identity.spi.AwsCredentialsIdentity;
import software.amazon.awssdk.identity.spi.AwsSessionCredentialsIdentity;

/** One user at a time, over the emulator in the same JVM. */
class CognitoIdentityCredentialsProviderTest {

    private static final String UNKNOWN = "us-east-1:00000000-0000-4000-8000-000000000000";

    private final SampleService service = new SampleService();

    @AfterEach
    void close() {
        service.close();
    }

    private CognitoIdentityCredentialsProvider.Builder ofPool() {
        return CognitoIdentityCredentialsProvider.builder(service.client())
                .identityPoolId(service.pool())
                .clock(service);
    }

    private static String key(CognitoIdentityCredentialsProvider provider) {
        return provider.resolveIdentity().join().accessKeyId();
    }

    @Test
    void aGuestGetsAnIdentityAndSessionCredentialsThatTellWhenTheyExpire() {
        CognitoIdentityCredentialsProvider provider = ofPool().build();

        AwsCredentialsIdentity identity = provider.resolveIdentity().join();

        assertThat(identity).isInstanceOfSatisfying(AwsSessionCredentialsIdentity.class, session -> {
            assertThat(session.accessKeyId()).isEqualTo("ASIA1");
            assertThat(session.secretAccessKey()).isEqualTo("secret-1");
            assertThat(session.sessionToken()).isEqualTo("token-1");
            assertThat(session.expirationTime()).contains(SampleService.START.plus(Duration.ofHours(1)));
        });
        assertThat(provider.identityType()).isEqualTo(AwsCredentialsIdentity.class);
        assertThat(service.calls()).containsExactly("GetId", "GetCredentialsForIdentity");
        assertThat(service.inputs().get(0).logins()).isNull();
        assertThat(service.inputs().get(0).customRoleArn()).isNull();
    }

    @Test
    void credentialsAreKeptUntilFiveMinutesBeforeTheirEndAndRenewedForTheSameIdentity() {
        CognitoIdentityCredentialsProvider provider = ofPool().build();
        assertThat(key(provider)).isEqualTo("ASIA1");

        service.beforeFirstExpiry(Duration.ofMinutes(5).plusMillis(1));
        assertThat(key(provider)).isEqualTo("ASIA1");
        service.beforeFirstExpiry(Duration.ofMinutes(2));
        assertThat(key(provider)).isEqualTo("ASIA2");

        assertThat(service.calls()).containsExactly("GetId", "GetCredentialsForIdentity", "GetCredentialsForIdentity");
        assertThat(service.inputs().get(1).identityId())
                .isEqualTo(service.inputs().get(0).identityId());
    }

    @Test
    void timesMayBeOthers() {
        CognitoIdentityCredentialsProvider provider = ofPool().prefetchTime(Duration.ofMinutes(30))
                .staleTime(Duration.ofMinutes(29))
                .build();
        key(provider);

        service.beforeFirstExpiry(Duration.ofMinutes(30));

        assertThat(key(provider)).isEqualTo("ASIA2");
    }

    @Test
    void timesThatMakeNoSenseAreRefused() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> ofPool().prefetchTime(Duration.ofSeconds(59)).build())
                .withMessage(
                        "staleTime is PT1M and prefetchTime PT59S; staleTime must not be negative, nor prefetchTime"
                                + " shorter than it");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> ofPool().staleTime(Duration.ofSeconds(-1)).build());
    }

    @Test
    void aFailureWhileCredentialsWorkIsNoneUntilTheyExpire() {
        CognitoIdentityCredentialsProvider provider = ofPool().build();
        key(provider);
        service.refuse(new InternalErrorException("down"));

        service.beforeFirstExpiry(Duration.ofMinutes(2));
        assertThat(key(provider)).isEqualTo("ASIA1");
        service.beforeFirstExpiry(Duration.ofMillis(1));
        assertThat(key(provider)).isEqualTo("ASIA1");
        service.beforeFirstExpiry(Duration.ZERO);
        assertThatThrownBy(() -> key(provider)).hasCauseInstanceOf(InternalErrorException.class);

        service.accept();
        assertThat(key(provider)).startsWith("ASIA").isNotEqualTo("ASIA1");
    }

    @Test
    void afterAFailureTheServiceIsLeftAloneForAMoment() {
        CognitoIdentityCredentialsProvider provider = ofPool().build();
        key(provider);
        service.refuse(new InternalErrorException("down"));
        service.beforeFirstExpiry(Duration.ofSeconds(90));
        key(provider);
        int calls = service.calls().size();

        key(provider);
        assertThat(service.calls()).hasSize(calls);
        service.beforeFirstExpiry(Duration.ofSeconds(80));
        key(provider);
        assertThat(service.calls()).hasSizeGreaterThan(calls);
    }

    @Test
    void aFailureWithoutCredentialsIsTypedAndNotKept() {
        CognitoIdentityCredentialsProvider provider = ofPool().build();
        service.refuse(new NotAuthorizedException("no"));
        assertThatThrownBy(() -> provider.resolveIdentity().join())
                .isInstanceOf(CompletionException.class)
                .hasCauseInstanceOf(NotAuthorizedException.class);

        service.accept();

        assertThat(key(provider)).startsWith("ASIA");
        // The identity was kept: a guest must not become another for each failure.
        assertThat(service.calls()).containsExactly("GetId", "GetCredentialsForIdentity", "GetCredentialsForIdentity");
    }

    @Test
    void aFailedGetIdIsTriedAgainWithTheNextCall() {
        CognitoIdentityCredentialsProvider nowhere = CognitoIdentityCredentialsProvider.builder(service.client())
                .identityPoolId(UNKNOWN)
                .build();

        assertThatThrownBy(() -> key(nowhere)).hasCauseInstanceOf(ResourceNotFoundException.class);
        assertThatThrownBy(() -> key(nowhere)).hasCauseInstanceOf(ResourceNotFoundException.class);

        assertThat(service.calls()).containsExactly("GetId", "GetId");
    }

    @Test
    void anIdentityThatIsGoneIsReplacedOnce() {
        IdentityIdCache cache = IdentityIdCache.inMemory();
        cache.put(service.pool(), UNKNOWN);
        CognitoIdentityCredentialsProvider provider =
                ofPool().identityIdCache(cache).build();

        assertThat(key(provider)).isEqualTo("ASIA1");

        assertThat(service.calls()).containsExactly("GetCredentialsForIdentity", "GetId", "GetCredentialsForIdentity");
        assertThat(cache.get(service.pool()))
                .isEqualTo(service.inputs().get(1).identityId())
                .isNotEqualTo(UNKNOWN);
    }

    @Test
    void aNewIdentityThatIsRefusedIsNotReplacedAgain() {
        service.refuse(new ResourceNotFoundException("gone"));
        CognitoIdentityCredentialsProvider provider = ofPool().build();

        assertThatThrownBy(() -> key(provider)).hasCauseInstanceOf(ResourceNotFoundException.class);

        assertThat(service.calls()).containsExactly("GetId", "GetCredentialsForIdentity");
    }

    @Test
    void aFixedIdentityIsNeverAskedForNorReplaced() {
        CognitoIdentityCredentialsProvider provider = CognitoIdentityCredentialsProvider.builder(service.client())
                .identityId(UNKNOWN)
                .logins(Map.of("cognito-identity.amazonaws.com", "token"))
                .clock(service)
                .build();

        assertThatThrownBy(() -> key(provider)).hasCauseInstanceOf(ResourceNotFoundException.class);
        provider.forgetIdentity();
        assertThatThrownBy(() -> key(provider)).hasCauseInstanceOf(ResourceNotFoundException.class);

        assertThat(service.calls()).containsExactly("GetCredentialsForIdentity", "GetCredentialsForIdentity");
        assertThat(service.inputs().get(0).logins()).containsEntry("cognito-identity.amazonaws.com", "token");
    }

    @Test
    void loginsAreAskedForAtEveryRefreshAndOneUserHasOneIdentity() {
        AtomicReference<String> token = new AtomicReference<>("alice");
        CognitoIdentityCredentialsProvider provider = ofPool().logins(() -> Map.of("graph.facebook.com", token.get()))
                .customRoleArn("arn:aws:iam::000000000000:role/special")
                .build();
        key(provider);
        token.set("alice, later");

        service.beforeFirstExpiry(Duration.ofMinutes(2));
        key(provider);

        assertThat(service.inputs())
                .extracting(input -> input.logins().get("graph.facebook.com"))
                .containsExactly("alice", "alice, later");
        assertThat(service.inputs().get(0).customRoleArn()).isEqualTo("arn:aws:iam::000000000000:role/special");
    }

    @Test
    void credentialsOfAGuestGoToNobodyAfterTheSignInAndTheIdentityStays() {
        AtomicReference<Map<String, String>> logins = new AtomicReference<>(Map.of());
        CognitoIdentityCredentialsProvider provider =
                ofPool().logins(logins::get).build();
        assertThat(key(provider)).isEqualTo("ASIA1");

        logins.set(Map.of("graph.facebook.com", "alice"));
        provider.invalidate();

        assertThat(key(provider)).isEqualTo("ASIA2");
        assertThat(service.calls()).containsExactly("GetId", "GetCredentialsForIdentity", "GetCredentialsForIdentity");
        assertThat(service.inputs().get(1).identityId())
                .isEqualTo(service.inputs().get(0).identityId());
    }

    @Test
    void anIdentityThatTheAnswerNamesTakesThePlaceOfTheOneThatWasAskedFor() {
        String other =
                service.client().getId(id -> id.identityPoolId(service.pool())).identityId();
        service.calls().clear();
        CognitoIdentityCredentialsProvider provider = ofPool().build();
        service.issue(answer -> answer.toBuilder().identityId(other).build());
        key(provider);
        provider.invalidate();

        key(provider);

        assertThat(service.inputs().get(1).identityId()).isEqualTo(other);
    }

    @Test
    void afterASignOutTheNextUserHasAnIdentityOfTheirOwn() {
        AtomicReference<Map<String, String>> logins = new AtomicReference<>(Map.of("graph.facebook.com", "alice"));
        CognitoIdentityCredentialsProvider provider =
                ofPool().logins(logins::get).build();
        key(provider);

        logins.set(Map.of("graph.facebook.com", "bob"));
        provider.forgetIdentity();
        key(provider);
        logins.set(Map.of("graph.facebook.com", "alice"));
        provider.forgetIdentity();
        key(provider);

        assertThat(service.inputs().get(1).identityId())
                .isNotEqualTo(service.inputs().get(0).identityId());
        assertThat(service.inputs().get(2).identityId())
                .isEqualTo(service.inputs().get(0).identityId());
    }

    @Test
    void anotherUserWhoWasNotAnnouncedGetsTheIdentityOfTheirLogins() {
        AtomicReference<Map<String, String>> logins = new AtomicReference<>(Map.of("graph.facebook.com", "alice"));
        CognitoIdentityCredentialsProvider provider =
                ofPool().logins(logins::get).build();
        key(provider);
        String alice = service.inputs().get(0).identityId();
        service.issue(answer -> {
            if (alice.equals(answer.identityId())) {
                throw new NotAuthorizedException("Logins don't match.");
            }
            return answer;
        });

        logins.set(Map.of("graph.facebook.com", "bob"));
        service.beforeFirstExpiry(Duration.ofMinutes(2));
        key(provider);

        assertThat(service.inputs()).hasSize(3);
        assertThat(service.inputs().get(2).identityId()).isNotEqualTo(alice);
    }

    @Test
    void aGuestWhoIsRefusedDoesNotBecomeAnotherGuest() {
        CognitoIdentityCredentialsProvider provider = ofPool().customRoleArn("arn:aws:iam::000000000000:role/forbidden")
                .build();
        service.refuse(new NotAuthorizedException("no role"));

        assertThatThrownBy(() -> key(provider)).hasCauseInstanceOf(NotAuthorizedException.class);
        assertThatThrownBy(() -> key(provider)).hasCauseInstanceOf(NotAuthorizedException.class);

        assertThat(service.calls()).containsExactly("GetId", "GetCredentialsForIdentity", "GetCredentialsForIdentity");
    }

    @Test
    void anAnswerThatLacksAPartIsToldApart() {
        service.issue(answer -> GetCredentialsForIdentityResponse.builder().build());
        assertThatThrownBy(() -> key(ofPool().build()))
                .hasCauseInstanceOf(IncompleteAnswerException.class)
                .cause()
                .hasMessage("GetCredentialsForIdentity answered without credentials");

        service.issue(answer -> answer.toBuilder()
                .credentials(answer.credentials().toBuilder().expiration(null).build())
                .build());
        assertThatThrownBy(() -> key(ofPool().build()))
                .cause()
                .hasMessage("GetCredentialsForIdentity answered without a time of expiry");
    }

    @Test
    void aTimeOfExpiryThatMakesNoSenseFailsTheCall() {
        service.issue(answer -> answer.toBuilder()
                .credentials(
                        answer.credentials().toBuilder().expiration(Instant.MIN).build())
                .build());

        assertThat(ofPool().build().resolveIdentity())
                .failsWithin(Duration.ZERO)
                .withThrowableThat()
                .havingCause()
                .isInstanceOf(DateTimeException.class);
    }

    @Test
    void whatTheSupplierOfLoginsThrowsArrivesThroughTheFuture() {
        CognitoIdentityCredentialsProvider provider = ofPool().logins(() -> {
                    throw new IllegalStateException("signed out");
                })
                .build();

        assertThat(provider.resolveIdentity())
                .failsWithin(Duration.ZERO)
                .withThrowableThat()
                .havingCause()
                .isInstanceOf(IllegalStateException.class)
                .withMessage("signed out");
        assertThat(service.calls()).isEmpty();
    }

    @Test
    void credentialsThatComeExpiredByAFastClockAreUsedForASecond() {
        CognitoIdentityCredentialsProvider provider = ofPool().clock(
                        () -> service.instant().plus(Duration.ofHours(2)))
                .build();

        assertThat(key(provider)).isEqualTo("ASIA1");
        assertThat(key(provider)).isEqualTo("ASIA1");
        service.beforeFirstExpiry(Duration.ofHours(1).minusSeconds(1));
        assertThat(key(provider)).isEqualTo("ASIA2");
    }

    @Test
    void aClosedProviderHasForgottenAndCanBeUsedOn() {
        CognitoIdentityCredentialsProvider provider = ofPool().build();
        key(provider);

        provider.close();

        assertThat(key(provider)).isEqualTo("ASIA2");
    }

    @Test
    void nothingPrintsASecret() {
        CognitoIdentityCredentialsProvider provider =
                ofPool().logins(Map.of("graph.facebook.com", "alice")).build();
        String credentials = provider.resolveIdentity().join().toString();

        assertThat(credentials).isEqualTo("SessionCredentials[ASIA1, until 2026-01-02T04:04:05Z]");
        assertThat(provider).hasToString("CognitoIdentityCredentialsProvider[identity pool " + service.pool() + "]");
        assertThat(CognitoIdentityCredentialsProvider.builder(service.client())
                        .identityId(UNKNOWN)
                        .build())
                .hasToString("CognitoIdentityCredentialsProvider[identity " + UNKNOWN + "]");
    }
}

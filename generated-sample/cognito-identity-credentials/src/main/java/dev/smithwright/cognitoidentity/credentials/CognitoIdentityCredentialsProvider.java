package dev.smithwright.cognitoidentity.credentials;

import dev.smithwright.cognitoidentity.CognitoIdentityAsyncClient;
import dev.smithwright.cognitoidentity.CognitoIdentityClient;
import dev.smithwright.runtime.client.transport.CallInterruptedException;
import dev.smithwright.runtime.operation.AsyncOperationCaller;
import java.time.Duration;
import java.time.InstantSource;
import java.util.Map;
import java.util.Objects;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import software.amazon.awssdk.identity.spi.AwsCredentialsIdentity;
import software.amazon.awssdk.identity.spi.IdentityProvider;
import software.amazon.awssdk.identity.spi.ResolveIdentityRequest;

/**
 * Gives AWS credentials to a guest or a user of an identity pool: {@code GetId}, then {@code GetCredentialsForIdentity},
 * renewed before they expire. Every client of the AWS SDK for Java v2 takes it as its {@code credentialsProvider}, and every
 * client that Smithwright generates as its {@code credentials}. For many threads; make one for each user and keep it.
 *
 * <p>Five to two minutes before the end (a random moment, so that not all instances ask at once) one caller renews the
 * credentials, while the others use those at hand; in the last minute all wait for that one. If it fails, those at hand serve
 * until they expire, and it is tried again after some seconds at most. Failures are not kept.
 *
 * <p>Over a client that waits, the caller who renews does so in its own thread. Over an asynchronous client nobody's thread
 * is held up: the caller gets the credentials at hand, or a future. Either client is the caller's to close, after all who use
 * the provider.
 */
public final class CognitoIdentityCredentialsProvider
        implements IdentityProvider<AwsCredentialsIdentity>, AutoCloseable {

    private final IdentitySource identities;
    private final CredentialsCache credentials;
    private final boolean waiting;

    private CognitoIdentityCredentialsProvider(Builder builder, IdentitySource identities) {
        EnhancedFlow flow = new EnhancedFlow(builder.caller, identities, builder.logins, builder.customRoleArn);
        RefreshFailures failures = new RefreshFailures(identities.toString());
        this.identities = identities;
        this.credentials = new CredentialsCache(flow::begin, builder.times(), builder.clock, failures);
        this.waiting = builder.waiting;
    }

    /** Starts a builder of a provider whose callers wait for credentials in their own threads. */
    public static IdentityStage builder(CognitoIdentityClient client) {
        return new Builder(AsyncOperationCaller.of(client, Runnable::run), true);
    }

    /** Starts a builder of a provider whose callers do not wait. */
    public static IdentityStage asyncBuilder(CognitoIdentityAsyncClient client) {
        return new Builder(client, false);
    }

    @Override
    public Class<AwsCredentialsIdentity> identityType() {
        return AwsCredentialsIdentity.class;
    }

    /**
     * Returns a future of session credentials that tell when they expire. Over a client that waits it is complete.
     *
     * <p>It fails with the {@link dev.smithwright.cognitoidentity.model.CognitoIdentityException} that the service answered
     * with, with what else a call of the client throws, with an {@link IncompleteAnswerException}, or with what the supplier
     * of the logins throws.
     */
    @Override
    public CompletableFuture<? extends AwsCredentialsIdentity> resolveIdentity(ResolveIdentityRequest request) {
        return waiting ? await() : credentials.get().credentials();
    }

    private CompletableFuture<SessionCredentials> await() {
        while (true) {
            CredentialsCache.Turn turn = credentials.get();
            try {
                return CompletableFuture.completedFuture(turn.credentials().get());
            } catch (InterruptedException e) {
                Thread.currentThread().interrupt();
                return CompletableFuture.failedFuture(
                        new CallInterruptedException("interrupted while waiting for credentials", e));
            } catch (ExecutionException e) {
                Throwable failure = e.getCause() == null ? e : e.getCause();
                // The interrupt of another thread, which did the work, does not concern this one: it begins anew.
                if (turn.isOwn() || !(failure instanceof CallInterruptedException)) {
                    return CompletableFuture.failedFuture(failure);
                }
            }
        }
    }

    /**
     * Lets the credentials at hand go to nobody any more; the next caller gets new ones for the same identity. To be called
     * when a guest has signed in, whose identity then gets the login, or when other roles are to hold.
     */
    public void invalidate() {
        credentials.clear();
    }

    /**
     * As {@link #invalidate}, and lets go of the identity: to be called when a user has signed out or another has signed in.
     * A guest gets a new identity then, a user the one that belongs to the logins.
     */
    public void forgetIdentity() {
        credentials.clear();
        identities.forget();
    }

    /**
     * Forgets the credentials. The provider can be used on, because a client of the AWS SDK closes the provider that it was
     * given, and others may share it.
     */
    @Override
    public void close() {
        credentials.clear();
    }

    @Override
    public String toString() {
        return "CognitoIdentityCredentialsProvider[" + identities + "]";
    }

    /** The step of the builder that asks whose credentials are wanted. */
    public interface IdentityStage {

        /** Asks for a guest's or user's identity in this pool. */
        Builder identityPoolId(String identityPoolId);

        /**
         * Asks for this identity. For users of a back end of one's own, which gets its id together with their token from
         * {@code GetOpenIdTokenForDeveloperIdentity}.
         */
        Builder identityId(String identityId);
    }

    /** Builds a {@link CognitoIdentityCredentialsProvider}. Used by one thread. */
    public static final class Builder implements IdentityStage {

        private final AsyncOperationCaller caller;
        private final boolean waiting;
        private @Nullable String identityPoolId;
        private @Nullable String identityId;
        private @Nullable String accountId;
        private Supplier<? extends @Nullable Map<String, String>> logins = Map::of;
        private @Nullable String customRoleArn;
        private IdentityIdCache identityIdCache = IdentityIdCache.inMemory();
        private Duration staleTime = RefreshTimes.DEFAULT.stale();
        private Duration prefetchTime = RefreshTimes.DEFAULT.prefetch();
        private InstantSource clock = InstantSource.system();

        private Builder(AsyncOperationCaller caller, boolean waiting) {
            this.caller = caller;
            this.waiting = waiting;
        }

        @Override
        public Builder identityPoolId(String identityPoolId) {
            this.identityPoolId = identityPoolId;
            return this;
        }

        @Override
        public Builder identityId(String identityId) {
            this.identityId = identityId;
            return this;
        }

        /** Sets the account that owns the pool, 12 digits; it can be left out. */
        public Builder accountId(String accountId) {
            this.accountId = accountId;
            return this;
        }

        /** Sets tokens by login provider that do not change. Without any, the identity is a guest. */
        public Builder logins(Map<String, String> logins) {
            Map<String, String> copy = Map.copyOf(logins);
            return logins(() -> copy);
        }

        /**
         * Sets who gives the tokens by login provider. Asked at every refresh, for tokens expire sooner than the provider;
         * null or an empty map stands for a guest. Runs in the thread that begins the refresh.
         */
        public Builder logins(Supplier<? extends @Nullable Map<String, String>> logins) {
            this.logins = logins;
            return this;
        }

        /** Sets the IAM role to take, where the login offers a choice of several. */
        public Builder customRoleArn(String customRoleArn) {
            this.customRoleArn = customRoleArn;
            return this;
        }

        /** Sets what keeps the id of the pool's identity; where nothing is said, it is kept in memory. */
        public Builder identityIdCache(IdentityIdCache identityIdCache) {
            this.identityIdCache = identityIdCache;
            return this;
        }

        /** Sets how long before expiry callers wait for new credentials: 1 minute where nothing is said. */
        public Builder staleTime(Duration staleTime) {
            this.staleTime = staleTime;
            return this;
        }

        /** Sets how long before expiry one caller renews the credentials: 5 minutes where nothing is said. */
        public Builder prefetchTime(Duration prefetchTime) {
            this.prefetchTime = prefetchTime;
            return this;
        }

        /** Sets what tells the time, for tests. */
        public Builder clock(InstantSource clock) {
            this.clock = clock;
            return this;
        }

        private RefreshTimes times() {
            return new RefreshTimes(staleTime, prefetchTime);
        }

        /**
         * Builds the provider, which calls nobody yet.
         *
         * @throws IllegalArgumentException if {@code staleTime} is negative or longer than {@code prefetchTime}
         */
        public CognitoIdentityCredentialsProvider build() {
            return new CognitoIdentityCredentialsProvider(this, identities());
        }

        private IdentitySource identities() {
            if (identityId != null) {
                return new FixedIdentity(identityId);
            }
            return new PoolIdentity(
                    caller, Objects.requireNonNull(identityPoolId, "identityPoolId"), accountId, identityIdCache);
        }
    }
}

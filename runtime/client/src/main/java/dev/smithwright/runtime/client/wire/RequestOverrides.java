package dev.smithwright.runtime.client.wire;

import dev.smithwright.runtime.client.endpoint.EndpointAddress;
import dev.smithwright.runtime.client.signing.AsyncRequestSigner;
import dev.smithwright.runtime.client.signing.FixedCredentials;
import dev.smithwright.runtime.client.signing.RequestSigner;
import dev.smithwright.runtime.operation.CallOverrides;
import java.net.URI;
import java.time.Duration;
import java.util.LinkedHashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import software.amazon.awssdk.identity.spi.AwsCredentialsIdentity;
import software.amazon.awssdk.identity.spi.IdentityProvider;

/**
 * In what some requests differ from the others of a client. What is not said stays as it is.
 *
 * <pre>{@code client.with(o -> o.callTimeout(Duration.ofSeconds(2)).header("x-trace", id)).getId(input)}</pre>
 */
public final class RequestOverrides implements CallOverrides {

    private final @Nullable Duration callTimeout;
    private final @Nullable Duration attemptTimeout;
    private final @Nullable URI endpoint;
    private final @Nullable IdentityProvider<? extends AwsCredentialsIdentity> credentials;
    private final Map<String, String> headers;

    private RequestOverrides(Builder builder) {
        this.callTimeout = builder.callTimeout;
        this.attemptTimeout = builder.attemptTimeout;
        this.endpoint = builder.endpoint;
        this.credentials = builder.credentials;
        this.headers = new LinkedHashMap<>(builder.headers);
    }

    /** Starts overrides that change nothing yet. */
    public static Builder builder() {
        return new Builder();
    }

    /**
     * Returns the overrides that a wire caller is given.
     *
     * @throws IllegalArgumentException if they are of another kind
     */
    static RequestOverrides of(CallOverrides overrides) {
        if (overrides instanceof RequestOverrides known) {
            return known;
        }
        throw new IllegalArgumentException("a client that sends requests takes RequestOverrides, not "
                + overrides.getClass().getName());
    }

    /** Returns the longest time of a call, given that of the client's other calls; null for no limit. */
    @Nullable
    Duration callTimeout(@Nullable Duration usual) {
        return callTimeout == null ? usual : callTimeout;
    }

    WireSettings settings(WireSettings usual) {
        WireSettings settings = usual.withHeaders(headers);
        if (attemptTimeout != null) {
            settings = settings.withAttemptTimeout(attemptTimeout);
        }
        return endpoint == null ? settings : settings.withEndpoint(endpoint);
    }

    RequestSigner signer(RequestSigner usual) {
        return credentials == null ? usual : usual.withCredentials(credentials);
    }

    AsyncRequestSigner asyncSigner(AsyncRequestSigner usual) {
        return credentials == null ? usual : usual.withCredentials(credentials);
    }

    /** Builds {@link RequestOverrides}. */
    public static final class Builder {

        private @Nullable Duration callTimeout;
        private @Nullable Duration attemptTimeout;
        private @Nullable URI endpoint;
        private @Nullable IdentityProvider<? extends AwsCredentialsIdentity> credentials;
        private final Map<String, String> headers = new LinkedHashMap<>();

        private Builder() {}

        /**
         * Sets the longest time that a call may take, with all attempts and the times between.
         *
         * @throws IllegalArgumentException if the time is not positive or longer than a day
         */
        public Builder callTimeout(Duration callTimeout) {
            this.callTimeout = Timeouts.check("callTimeout", callTimeout);
            return this;
        }

        /**
         * Sets the longest time that one attempt may take, from the connection to the last byte of the answer.
         *
         * @throws IllegalArgumentException if the time is not positive or longer than a day
         */
        public Builder attemptTimeout(Duration attemptTimeout) {
            this.attemptTimeout = Timeouts.check("attemptTimeout", attemptTimeout);
            return this;
        }

        /**
         * Sets the address that requests go to, for example {@code http://127.0.0.1:4566}.
         *
         * @throws IllegalArgumentException if it is no absolute http or https address, or has user information, a query or a
         *     fragment
         */
        public Builder endpoint(String endpoint) {
            this.endpoint = EndpointAddress.parse(endpoint);
            return this;
        }

        /** Sets who gives the credentials that requests are signed with. Public operations stay unsigned. */
        public Builder credentials(IdentityProvider<? extends AwsCredentialsIdentity> credentials) {
            this.credentials = credentials;
            return this;
        }

        /** Sets long-term credentials that requests are signed with. Public operations stay unsigned. */
        public Builder credentials(String accessKeyId, String secretAccessKey) {
            return credentials(new FixedCredentials(accessKeyId, secretAccessKey, null));
        }

        /** Sets temporary credentials that requests are signed with. Public operations stay unsigned. */
        public Builder credentials(String accessKeyId, String secretAccessKey, String sessionToken) {
            return credentials(new FixedCredentials(accessKeyId, secretAccessKey, sessionToken));
        }

        /**
         * Adds a header, in place of one with this name that requests may have, such as {@code user-agent}.
         *
         * @param name name, in whatever case
         * @param value value, of printable characters of ASCII
         * @throws IllegalArgumentException if the header belongs to the protocol, the signature or the connection, or is none
         */
        public Builder header(String name, String value) {
            headers.put(RequestHeaders.checkedName(name, value), value);
            return this;
        }

        /** Returns the overrides. */
        public RequestOverrides build() {
            return new RequestOverrides(this);
        }
    }
}

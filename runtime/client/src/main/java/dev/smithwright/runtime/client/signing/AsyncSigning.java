package dev.smithwright.runtime.client.signing;

import dev.smithwright.runtime.client.transport.HttpRequest;
import dev.smithwright.runtime.operation.CallFuture;
import dev.smithwright.runtime.operation.Operation;
import java.time.Duration;
import java.util.concurrent.CompletableFuture;
import software.amazon.awssdk.identity.spi.AwsCredentialsIdentity;
import software.amazon.awssdk.identity.spi.IdentityProvider;

/** Signing for callers that do not wait. Apart from the signer, for the JVM loads with it what its methods return. */
final class AsyncSigning {

    private AsyncSigning() {}

    static CompletableFuture<HttpRequest> sign(
            SignatureV4Signer signer, Operation<?, ?, ?> operation, HttpRequest request) {
        return CallFuture.start(() -> {
            IdentityProvider<? extends AwsCredentialsIdentity> provider = signer.provider(operation);
            SigningScope scope = signer.scope(operation);
            return ProvidedIdentity.of(operation, provider, request.timeout())
                    .map(identity -> AwsSigning.sign(request, identity, scope, signer.now()));
        });
    }

    static CompletableFuture<PresignedRequest> presign(
            SignatureV4Signer signer, Operation<?, ?, ?> operation, HttpRequest request, Duration validFor) {
        return CallFuture.start(() -> {
            Duration seconds = AwsPresigning.checked(validFor);
            IdentityProvider<? extends AwsCredentialsIdentity> provider = signer.provider(operation);
            SigningScope scope = signer.scope(operation);
            return ProvidedIdentity.of(operation, provider, request.timeout())
                    .map(identity -> AwsPresigning.presign(request, identity, scope, signer.now(), seconds));
        });
    }
}

package dev.smithwright.runtime.emulator.signature;

import dev.smithwright.runtime.emulator.RequestAuthenticator;
import dev.smithwright.runtime.emulator.http.ServerRequest;
import dev.smithwright.runtime.error.ErrorDetails;
import dev.smithwright.runtime.error.ServiceException;
import dev.smithwright.runtime.operation.Operation;
import dev.smithwright.runtime.operation.OperationAuth;
import java.time.InstantSource;
import java.util.List;

/**
 * Lets those call whose signature is right: of a known access key, for this region and service, of this very request, and
 * not older or newer than 15 minutes. A signature may stand in the header {@code Authorization} or in the query (AWS,
 * "Signature Version 4"). Operations that need no signature may go without; a wrong one is refused there too.
 */
public final class SignatureAuthenticator implements RequestAuthenticator {

    /** The status that services of the JSON protocols give to all of these errors. */
    private static final int STATUS = 400;

    private final KnownKeys keys;
    private final String region;
    private final InstantSource clock;

    /**
     * Makes an authenticator.
     *
     * @param keys who may call
     * @param region region that signatures have to be for
     * @param clock tells the time
     * @throws IllegalArgumentException if two keys have the same id; the message tells which
     */
    public SignatureAuthenticator(List<AccessKey> keys, String region, InstantSource clock) {
        this.keys = new KnownKeys(keys);
        this.region = region;
        this.clock = clock;
    }

    /**
     * {@inheritDoc}
     *
     * @throws ServiceException with status 400 and the code {@code MissingAuthenticationTokenException}, {@code
     *     IncompleteSignatureException}, {@code UnrecognizedClientException} or {@code InvalidSignatureException}
     * @throws IllegalArgumentException if the operation's service has no name for signatures
     */
    @Override
    public void authenticate(Operation<?, ?, ?> operation, ServerRequest request) {
        try {
            if (!verifier(operation).verify(request) && operation.auth() == OperationAuth.SIGNED) {
                throw new RefusedSignatureException(
                        "MissingAuthenticationTokenException", "Missing Authentication Token");
            }
        } catch (RefusedSignatureException e) {
            throw refusal(operation, e);
        }
    }

    private SignatureVerifier verifier(Operation<?, ?, ?> operation) {
        String service = operation.service().signingName();
        if (service == null) {
            throw new IllegalArgumentException(operation.service().name() + " is not signed with Signature Version 4");
        }
        return new SignatureVerifier(keys, new SignatureScope(region, service), clock);
    }

    private static ServiceException refusal(Operation<?, ?, ?> operation, RefusedSignatureException reason) {
        return operation.errors().unmodeled(ErrorDetails.raised(reason.code(), STATUS, reason.getMessage()));
    }
}

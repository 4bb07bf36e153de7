package dev.smithwright.runtime.emulator.signature;

import dev.smithwright.runtime.shape.PrintableText;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Who has signed a request for what, as the request tells it. Nothing of it is proven yet.
 *
 * @param accessKeyId id of the key that it was signed with
 * @param scope what it was signed for
 * @param time when it was signed
 * @param signedHeaders names of the headers that are covered, in the order given
 * @param signature the signature itself, in hexadecimal digits
 * @param sessionToken token of temporary credentials, or null
 * @param validFor for how long a presigned request is good; null for one that was signed to be sent at once
 */
record PresentedSignature(
        String accessKeyId,
        CredentialScope scope,
        Instant time,
        List<String> signedHeaders,
        String signature,
        @Nullable String sessionToken,
        @Nullable Duration validFor) {

    private static final int CREDENTIAL_PARTS = 5;
    private static final int MAX_QUOTED = 200;

    PresentedSignature {
        signedHeaders = List.copyOf(signedHeaders);
    }

    /**
     * Reads the parts.
     *
     * @throws RefusedSignatureException if the credential or the date has not the form that it should have
     */
    static PresentedSignature of(
            String credential,
            String date,
            String signedHeaders,
            String signature,
            @Nullable String sessionToken,
            @Nullable Duration validFor) {
        String[] parts = credential.split("/", -1);
        if (parts.length != CREDENTIAL_PARTS) {
            throw RefusedSignatureException.incomplete("Credential must have exactly 5 slash-delimited elements,"
                    + " e.g. keyid/date/region/service/term, got '" + PrintableText.of(credential, MAX_QUOTED) + "'");
        }
        return new PresentedSignature(
                parts[0],
                new CredentialScope(parts[1], parts[2], parts[3], parts[4]),
                SigningTime.parse(date),
                List.of(signedHeaders.split(";", -1)),
                signature,
                sessionToken,
                validFor);
    }
}

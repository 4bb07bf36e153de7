package dev.smithwright.runtime.client.signing;

import java.time.Clock;

/** Signs in the name of nobody, so that the signer is there when somebody has to sign. */
public final class SampleSigner {

    private SampleSigner() {}

    /** Returns a signer whose signatures no service takes. */
    public static RequestSigner create() {
        FixedCredentials nobody = new FixedCredentials("sample", "sample", "sample");
        return new SignatureV4Signer(nobody, "us-east-1", Clock.systemUTC());
    }
}

package dev.smithwright.benchmarks.client.codec;

import dev.smithwright.benchmarks.client.canned.CannedBodies;
import dev.smithwright.cognitoidentity.CognitoIdentity;
import dev.smithwright.cognitoidentity.model.ListIdentitiesResponse;
import dev.smithwright.runtime.awsjson.AwsJson;
import dev.smithwright.runtime.awsjson.AwsJsonVersion;
import java.nio.charset.StandardCharsets;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.State;
import tools.jackson.core.json.JsonFactory;

/** A page of 60 identities, from the bytes of the answer to objects. */
@State(Scope.Thread)
public class ReadPage {

    private final byte[] body = CannedBodies.identities(CannedBodies.PAGE).getBytes(StandardCharsets.UTF_8);
    private final JsonFactory json = new JsonFactory();
    private final AwsJson protocol = new AwsJson(AwsJsonVersion.V1_1);
    private final SdkCodec sdk = new SdkCodec();

    /** By hand. */
    @Benchmark
    public Object byHand() {
        return StreamedPage.read(json, body);
    }

    /** By the generated client. */
    @Benchmark
    public Object smithwright() {
        return read();
    }

    ListIdentitiesResponse read() {
        return protocol.readOutput(CognitoIdentity.LIST_IDENTITIES, body);
    }

    /** By the AWS SDK. */
    @Benchmark
    public Object sdk() {
        return sdk.readIdentities(body);
    }
}

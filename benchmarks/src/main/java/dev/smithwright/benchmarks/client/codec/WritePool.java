package dev.smithwright.benchmarks.client.codec;

import dev.smithwright.cognitoidentity.CognitoIdentity;
import dev.smithwright.cognitoidentity.model.CreateIdentityPoolInput;
import dev.smithwright.runtime.awsjson.AwsJson;
import dev.smithwright.runtime.awsjson.AwsJsonVersion;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.State;
import software.amazon.awssdk.services.cognitoidentity.model.CreateIdentityPoolRequest;
import tools.jackson.core.json.JsonFactory;

/** An input of CreateIdentityPool with all that it can have, from objects to the bytes of the request. */
@State(Scope.Thread)
public class WritePool {

    private final CreateIdentityPoolInput input = FullPool.input();
    private final CreateIdentityPoolRequest sdkInput = FullPool.sdkInput();
    private final JsonFactory json = new JsonFactory();
    private final AwsJson protocol = new AwsJson(AwsJsonVersion.V1_1);
    private final SdkCodec sdk = new SdkCodec();

    /** By hand. */
    @Benchmark
    public byte[] byHand() {
        return FullPool.writeByHand(json, input);
    }

    /** By the generated client. */
    @Benchmark
    public byte[] smithwright() {
        return protocol.writeInput(CognitoIdentity.CREATE_IDENTITY_POOL, input);
    }

    /** By the AWS SDK, which makes a request of it. */
    @Benchmark
    public Object sdk() {
        return sdk.writePool(sdkInput);
    }
}

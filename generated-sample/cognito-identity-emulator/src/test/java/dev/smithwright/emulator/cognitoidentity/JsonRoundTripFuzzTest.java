package dev.smithwright.emulator.cognitoidentity;

import static org.assertj.core.api.Assertions.assertThat;

import com.code_intelligence.jazzer.junit.FuzzTest;
import dev.smithwright.cognitoidentity.CognitoIdentity;
import dev.smithwright.emulator.cognitoidentity.seeds.KeptInputs;
import dev.smithwright.emulator.cognitoidentity.seeds.SeedRequest;
import dev.smithwright.runtime.awsjson.AwsJson;
import dev.smithwright.runtime.operation.Operation;
import dev.smithwright.runtime.shape.UnreadableShapeException;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Named;
import org.junit.jupiter.api.condition.EnabledIfEnvironmentVariable;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * What can be read is the same after it was written and read again, as input and as output. In a build, good
 * inputs of each operation are read, and what fuzzing has found. This command looks for more, for a minute:
 *
 * <pre>{@code
 * JAZZER_FUZZ=1 mvn -B -pl generated-sample/cognito-identity-emulator -am test -Dtest='JsonRoundTripFuzzTest' \
 *   -Dsurefire.failIfNoSpecifiedTests=false -Demulator.test.skipShared=true
 * }</pre>
 */
class JsonRoundTripFuzzTest {

    private final AwsJson protocol = AwsJson.of(CognitoIdentity.SERVICE);

    static Stream<byte[]> goodInputs() {
        return SeedRequest.ofEveryOperation().stream().map(SeedRequest::text);
    }

    static List<Named<byte[]>> keptShapes() {
        return KeptInputs.of(JsonRoundTripFuzzTest.class, "shapes");
    }

    @ParameterizedTest
    @MethodSource({"goodInputs", "keptShapes"})
    void keptShapes(byte[] text) {
        roundTrips(text);
    }

    @EnabledIfEnvironmentVariable(named = "JAZZER_FUZZ", matches = ".+", disabledReason = "takes its time")
    @MethodSource("goodInputs")
    @FuzzTest(maxDuration = "60s")
    void shapes(byte[] text) {
        roundTrips(text);
    }

    private void roundTrips(byte[] text) {
        SeedRequest request = SeedRequest.parse(text);
        for (Operation<?, ?, ?> operation : CognitoIdentity.operations()) {
            if (operation.name().equals(request.operation())) {
                roundTripAsInput(operation, request.bytes());
                roundTripAsOutput(operation, request.bytes());
            }
        }
    }

    private <I> void roundTripAsInput(Operation<I, ?, ?> operation, byte[] json) {
        I read;
        try {
            read = protocol.readSentInput(operation, json);
        } catch (UnreadableShapeException e) {
            return;
        }
        byte[] written = protocol.writeInput(operation, read);
        I again = protocol.readSentInput(operation, written);

        assertThat(again).isEqualTo(read);
        assertThat(protocol.writeInput(operation, again)).isEqualTo(written);
    }

    private <O> void roundTripAsOutput(Operation<?, O, ?> operation, byte[] json) {
        O read;
        try {
            read = protocol.readOutput(operation, json);
        } catch (UnreadableShapeException e) {
            return;
        }
        byte[] written = protocol.writeOutput(operation, read);
        O again = protocol.readOutput(operation, written);

        assertThat(again).isEqualTo(read);
        assertThat(protocol.writeOutput(operation, again)).isEqualTo(written);
    }
}

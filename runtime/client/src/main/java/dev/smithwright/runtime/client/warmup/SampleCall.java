package dev.smithwright.runtime.client.warmup;

import dev.smithwright.runtime.awsjson.AwsJson;
import dev.smithwright.runtime.client.signing.SampleSigner;
import dev.smithwright.runtime.client.wire.WireCaller;
import dev.smithwright.runtime.client.wire.WireSettings;
import dev.smithwright.runtime.error.ServiceException;
import dev.smithwright.runtime.operation.Operation;
import dev.smithwright.runtime.validation.InputCheck;
import dev.smithwright.runtime.validation.InvalidInputException;
import dev.smithwright.runtime.validation.ValidationLevel;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.time.Duration;

/**
 * A call of an operation with made-up input and output, and the same with an error, for {@link WarmUp}.
 *
 * @param operation the operation
 * @param protocol the protocol of its service
 * @param <I> type of the input
 * @param <O> type of the output
 */
record SampleCall<I, O>(Operation<I, O, ?> operation, AwsJson protocol) {

    private static final URI NOWHERE = URI.create("http://localhost/");
    private static final byte[] ERROR =
            "{\"__type\":\"SampleException\",\"message\":\"\"}".getBytes(StandardCharsets.UTF_8);

    static <I, O> SampleCall<I, O> of(Operation<I, O, ?> operation) {
        return new SampleCall<>(operation, AwsJson.of(operation.service()));
    }

    /**
     * Runs both.
     *
     * @throws dev.smithwright.runtime.error.SmithwrightException if the operation cannot be called
     */
    void run() {
        I input = input();
        check(input);
        try (WireCaller caller = caller(200, output())) {
            caller.call(operation, input);
        }
        try (WireCaller caller = caller(400, ERROR)) {
            caller.call(operation, input);
        } catch (ServiceException expected) {
            // Its class is loaded now.
        }
    }

    /** The check has to run and may object: values are made up, and patterns cannot be met. */
    private void check(I input) {
        try {
            new InputCheck(operation.service(), ValidationLevel.ALL).check(operation, input);
        } catch (InvalidInputException expected) {
            // Its class is loaded now.
        }
    }

    @SuppressWarnings("unchecked") // the protocol writes any shape that has the schema
    private I input() {
        Object sample = new SampleShape(operation.inputSchema());
        return protocol.readInput(operation, protocol.writeInput(operation, (I) sample))
                .input();
    }

    @SuppressWarnings("unchecked") // the protocol writes any shape that has the schema
    private byte[] output() {
        Object sample = new SampleShape(operation.outputSchema());
        return protocol.writeOutput(operation, (O) sample);
    }

    private WireCaller caller(int status, byte[] answer) {
        WireSettings settings =
                new WireSettings(operation.service(), NOWHERE, ValidationLevel.NONE, Duration.ofSeconds(1));
        return new WireCaller(settings, new SampleTransport(status, answer), SampleSigner.create());
    }
}

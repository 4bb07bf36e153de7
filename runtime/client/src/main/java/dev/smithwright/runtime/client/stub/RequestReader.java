package dev.smithwright.runtime.client.stub;

import dev.smithwright.runtime.awsjson.AwsJson;
import dev.smithwright.runtime.awsjson.ReadInput;
import dev.smithwright.runtime.client.transport.HttpRequest;
import dev.smithwright.runtime.operation.Operation;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.zip.GZIPInputStream;

/** Reads requests as the service does, and refuses those that it would refuse. */
final class RequestReader {

    private static final String ATTEMPT = "attempt=";

    private final AwsJson protocol;
    private final ModelChecks checks;
    private final Map<String, Operation<?, ?, ?>> operations = new HashMap<>();

    RequestReader(AwsJson protocol, ModelChecks checks, List<Operation<?, ?, ?>> operations) {
        this.protocol = protocol;
        this.checks = checks;
        for (Operation<?, ?, ?> operation : operations) {
            this.operations.put(protocol.target(operation), operation);
        }
    }

    /** Tells whether requests of the operation may come. */
    boolean knows(Operation<?, ?, ?> operation) {
        return operations.get(protocol.target(operation)) == operation;
    }

    /**
     * Reads a request.
     *
     * @throws StubError if it is for no operation of the service, or violates constraints of the model
     */
    StubbedRequest<?> read(HttpRequest http) {
        String target = http.headers().get("x-amz-target");
        Operation<?, ?, ?> operation = operations.get(target);
        if (operation == null) {
            throw new StubError(
                    "a request came for " + target + ", which is no operation of the stubbed service", null);
        }
        return read(operation, http);
    }

    private <I> StubbedRequest<I> read(Operation<I, ?, ?> operation, HttpRequest http) {
        byte[] json = json(http);
        ReadInput<I> taken = protocol.readInput(operation, json);
        String violations = checks.violations(taken.input(), taken.missing());
        if (!violations.isEmpty()) {
            throw StubMessages.refused(operation, violations);
        }
        return new StubbedRequest<>(operation, protocol.readSentInput(operation, json), attempt(http), http);
    }

    private static byte[] json(HttpRequest http) {
        if (!"gzip".equals(http.headers().get("content-encoding"))) {
            return http.body();
        }
        try (GZIPInputStream gzip = new GZIPInputStream(new ByteArrayInputStream(http.body()))) {
            return gzip.readAllBytes();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Reads {@code attempt=2; max=3}. */
    private static int attempt(HttpRequest http) {
        String header = http.headers().getOrDefault("amz-sdk-request", "");
        int end = header.indexOf(';');
        return header.startsWith(ATTEMPT) && end > 0 ? Integer.parseInt(header.substring(ATTEMPT.length(), end)) : 1;
    }
}

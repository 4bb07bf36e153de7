package dev.smithwright.runtime.client.stub;

import dev.smithwright.runtime.awsjson.AwsJson;
import dev.smithwright.runtime.client.AsyncClientBuilder;
import dev.smithwright.runtime.client.ClientBuilder;
import dev.smithwright.runtime.client.ServiceClientBuilder;
import dev.smithwright.runtime.client.retry.RetryMode;
import dev.smithwright.runtime.client.retry.RetrySettings;
import dev.smithwright.runtime.operation.Operation;
import dev.smithwright.runtime.operation.ServiceDescription;
import dev.smithwright.runtime.validation.ValidationLevel;
import java.util.ArrayList;
import java.util.List;

/**
 * A service for tests, which answers as the test lays down. Its clients are real but for the network: they check, write, sign
 * and try again as they always do, and so do paginators and waiters on top of them. What is sent and what is answered has to
 * satisfy the model.
 *
 * <p>A request gets the first answer that is laid down for its input with {@link OperationStub#with} or
 * {@link OperationStub#where} and is not used up; if there is none, the first one that is for any input; {@link #inOrder}
 * makes it one queue for all operations. A request without an answer is a {@link StubError}.
 *
 * <p>For any number of threads.
 */
public abstract class ServiceStub {

    private static final String REGION = "us-east-1";
    private static final String ACCESS_KEY_ID = "AKIDSTUB";
    private static final String SECRET_ACCESS_KEY = "stub";

    private final ServiceDescription description;
    private final StubbedService service;
    private final RequestReader reader;
    private final StubTransport transport;

    /**
     * For generated code.
     *
     * @throws IllegalArgumentException if none of the service's protocols is known here
     */
    protected ServiceStub(ServiceDescription description, List<Operation<?, ?, ?>> operations) {
        AwsJson protocol = AwsJson.of(description);
        ModelChecks checks = new ModelChecks();
        Script script = new Script();
        this.description = description;
        this.service = new StubbedService(protocol, checks, new AnswerWriter(protocol, checks), script);
        this.reader = new RequestReader(protocol, checks, operations);
        this.transport = new StubTransport(reader, script);
    }

    /**
     * Starts to lay down answers of the operation.
     *
     * @throws IllegalArgumentException if the operation is one of another service
     */
    public final <I, O, E> OperationStub<I, O, E> on(Operation<I, O, E> operation) {
        if (!reader.knows(operation)) {
            throw new IllegalArgumentException(operation + " is no operation of " + description.name());
        }
        return new OperationStub<>(service, operation, new InputMatcher.Any<>());
    }

    /**
     * Lets requests come only in the order in which their answers are laid down, whatever the operations.
     *
     * @throws IllegalStateException if an answer is there that is always given
     */
    public final void inOrder() {
        service.script().order();
    }

    /**
     * Sets how much of the model's constraints requests and answers have to satisfy: all of them where nothing is said. Clients
     * check on their own what they check of every service.
     */
    public final void validation(ValidationLevel level) {
        service.checks().setLevel(level);
    }

    /**
     * Prepares a builder whose clients are answered by this stub: in us-east-1, with credentials that are nobody's, up to
     * {@link RetrySettings#DEFAULT_MAX_ATTEMPTS} attempts and no waits between them, whatever the process says. What is set
     * on the builder afterwards counts.
     */
    public final <C> ClientBuilder<C> prepare(ClientBuilder<C> builder) {
        return configured(builder).transport(transport);
    }

    /** As {@link #prepare(ClientBuilder)}, for clients whose calls make nobody wait. */
    public final <C> AsyncClientBuilder<C> prepare(AsyncClientBuilder<C> builder) {
        return configured(builder).transport(transport);
    }

    private static <B extends ServiceClientBuilder<B>> B configured(ServiceClientBuilder<B> builder) {
        return builder.region(REGION)
                .credentials(ACCESS_KEY_ID, SECRET_ACCESS_KEY)
                .retryMode(RetryMode.STANDARD)
                .maxAttempts(RetrySettings.DEFAULT_MAX_ATTEMPTS)
                .retryTimer(NoWait.INSTANCE);
    }

    /** Returns all requests so far that could be read, in the order in which they came. */
    public final List<StubbedRequest<?>> requests() {
        return service.script().requests();
    }

    /** Returns the requests of the operation so far, in the order in which they came. */
    public final <I> List<StubbedRequest<I>> requests(Operation<I, ?, ?> operation) {
        return service.script().requests(operation);
    }

    /** Returns the inputs of {@link #requests(Operation)}: one for each attempt, if a call is tried again. */
    public final <I> List<I> inputs(Operation<I, ?, ?> operation) {
        List<I> inputs = new ArrayList<>();
        for (StubbedRequest<I> request : requests(operation)) {
            inputs.add(request.input());
        }
        return List.copyOf(inputs);
    }

    /**
     * Does nothing if every answer was given, and every request got one.
     *
     * @throws StubError if not; its message names the answers that nobody asked for and the requests that went wrong, also those
     *     whose error the program swallowed
     */
    public final void verify() {
        service.script().verify();
    }
}

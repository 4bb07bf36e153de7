package dev.smithwright.runtime.client.stub;

import dev.smithwright.runtime.client.transport.CallTimeoutException;
import dev.smithwright.runtime.client.transport.HttpResponse;
import dev.smithwright.runtime.client.transport.TransportException;
import dev.smithwright.runtime.error.ServiceException;
import dev.smithwright.runtime.operation.Operation;
import java.net.SocketException;
import java.util.List;
import java.util.function.Function;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;

/**
 * Lays down answers of an operation. Each is given once, one after the other, unless {@link StubbedAnswer} says otherwise;
 * a call that is tried again takes an answer for each attempt, a paginator one for each page.
 *
 * @param <I> type of the input
 * @param <O> type of the output
 * @param <E> sealed type of the errors
 */
public sealed class OperationStub<I, O, E> permits StubbedAnswer {

    private final StubbedService service;
    private final Operation<I, O, E> operation;
    private final InputMatcher<I> inputs;

    OperationStub(StubbedService service, Operation<I, O, E> operation, InputMatcher<I> inputs) {
        this.service = service;
        this.operation = operation;
        this.inputs = inputs;
    }

    OperationStub(OperationStub<I, O, E> same) {
        this(same.service, same.operation, same.inputs);
    }

    /**
     * Answers this input alone, compared as it arrives on the wire. An idempotency token that it leaves out may be any.
     *
     * @throws IllegalArgumentException if the input violates constraints of the model
     */
    public final OperationStub<I, O, E> with(I input) {
        String violations = service.checks().violations(input, List.of());
        if (!violations.isEmpty()) {
            throw new IllegalArgumentException(
                    operation.name() + " can never be called with this input: " + violations);
        }
        return new OperationStub<>(service, operation, new SameInput<>(service.protocol(), operation, input));
    }

    /** Answers inputs for which the predicate holds. Requests wait for it, one after the other. */
    public final OperationStub<I, O, E> where(Predicate<? super I> predicate) {
        return new OperationStub<>(service, operation, new InputMatcher.Where<>(predicate));
    }

    /**
     * Answers with the output; of an operation without one, that is {@code Unit.UNIT}.
     *
     * @throws IllegalArgumentException if the output violates constraints of the model
     */
    public final StubbedAnswer<I, O, E> reply(O output) {
        HttpResponse response = service.answers().output(operation, output);
        return answer(input -> response, output.toString());
    }

    /**
     * Answers with what the function makes of the input. It may throw the errors of the service. It is called in the thread of
     * the call, by several threads at once if there are several.
     */
    public final StubbedAnswer<I, O, E> reply(Function<? super I, ? extends O> answer) {
        return answer(input -> computed(answer, input), "what a function makes of it");
    }

    private HttpResponse computed(Function<? super I, ? extends O> answer, I input) {
        O output;
        try {
            output = answer.apply(input);
        } catch (ServiceException e) {
            return service.answers().error(operation, e);
        }
        return service.answers().output(operation, output);
    }

    /**
     * Answers with an error of the operation.
     *
     * @throws IllegalArgumentException if the error violates constraints of the model, or has no HTTP status of an error
     */
    public final StubbedAnswer<I, O, E> fail(E error) {
        if (!(error instanceof ServiceException exception)) {
            throw new IllegalArgumentException(error.getClass().getName() + " is no error of a service");
        }
        HttpResponse response = service.answers().error(operation, exception);
        return answer(input -> response, exception.toString());
    }

    /**
     * Answers with an error that need not be in the model, for example {@code fail("AccessDeniedException", 400, "no")}.
     *
     * @param code the error's code
     * @param httpStatus HTTP status, from 400 to 599
     * @param message what went wrong, for people; null for no message
     * @throws IllegalArgumentException if the status is none of an error
     */
    public final StubbedAnswer<I, O, E> fail(String code, int httpStatus, @Nullable String message) {
        HttpResponse response = service.answers().error(code, httpStatus, message);
        return answer(input -> response, httpStatus + " " + code);
    }

    /** Gives no answer, for the connection breaks: a {@link TransportException}, after which clients try again. */
    public final StubbedAnswer<I, O, E> breakConnection() {
        return answer(
                input -> {
                    throw new TransportException(
                            operation + ": the stub broke the connection", new SocketException("Connection reset"));
                },
                "a broken connection");
    }

    /** Gives no answer in time: a {@link CallTimeoutException}, at once, after which clients try again. */
    public final StubbedAnswer<I, O, E> timeOut() {
        return answer(
                input -> {
                    throw new CallTimeoutException(operation + ": the stub gave no answer in time", null);
                },
                "no answer in time");
    }

    /** Answers with a response that nobody checks, for example the page of a proxy. */
    public final StubbedAnswer<I, O, E> respond(HttpResponse response) {
        return answer(input -> response, response.toString());
    }

    private StubbedAnswer<I, O, E> answer(Function<I, HttpResponse> answer, String text) {
        Expectation<I> expectation = new Expectation<>(operation, inputs, answer, text);
        service.script().add(expectation);
        return new StubbedAnswer<>(this, service.script(), expectation);
    }
}

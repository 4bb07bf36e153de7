package dev.smithwright.runtime.waiter;

import dev.smithwright.runtime.error.ErrorDetails;
import dev.smithwright.runtime.error.ServiceException;
import dev.smithwright.runtime.fixture.TestService;
import dev.smithwright.runtime.operation.Operation;
import dev.smithwright.runtime.operation.OperationCaller;
import dev.smithwright.runtime.operation.Response;
import dev.smithwright.runtime.operation.ResponseMetadata;
import java.time.Duration;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Deque;
import java.util.List;
import java.util.Map;

/** A service that says what is written for it, the last of it again and again; each call may take time. */
final class DoorService implements OperationCaller {

    /** The inputs that it was called with. */
    final List<Object> inputs = new ArrayList<>();

    private final Deque<Object> answers;
    private final FakeTimer timer;
    private final Duration time;

    DoorService(FakeTimer timer, Duration time, Object... answers) {
        this.answers = new ArrayDeque<>(Arrays.asList(answers));
        this.timer = timer;
        this.time = time;
    }

    static ServiceException notFound() {
        return new TestService.NotFoundException(error("NotFoundException"), null);
    }

    static ServiceException busy() {
        return new TestService.BusyException(error("BusyException"));
    }

    static ServiceException cursed() {
        return new TestService.UnmodeledTestException(error("Cursed"));
    }

    static ServiceException denied() {
        return new TestService.UnmodeledTestException(error("AccessDenied"));
    }

    private static ErrorDetails error(String code) {
        return new ErrorDetails("Look", code, null, "id", 400, 1, false);
    }

    @Override
    @SuppressWarnings("unchecked") // the only operation here gives texts
    public <I, O, E> Response<O> call(Operation<I, O, E> operation, I input) {
        inputs.add(input);
        timer.advance(time);
        Object answer = answers.size() > 1 ? answers.remove() : answers.element();
        if (answer instanceof RuntimeException failure) {
            throw failure;
        }
        return new Response<>((O) answer, new ResponseMetadata("id", 200, Map.of(), 1));
    }
}

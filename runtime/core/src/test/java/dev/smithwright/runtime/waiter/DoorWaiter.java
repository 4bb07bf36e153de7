package dev.smithwright.runtime.waiter;

import dev.smithwright.runtime.error.ServiceException;
import dev.smithwright.runtime.fixture.TestService;
import dev.smithwright.runtime.operation.Operation;
import dev.smithwright.runtime.operation.OperationAuth;
import org.jspecify.annotations.Nullable;

/** A waiter as generated code has them: for a door that opens, unless it is bricked up; one that is not there is open. */
final class DoorWaiter extends Waiter<String, String> {

    static final Operation<String, String, Object> LOOK =
            new Operation<>(TestService.SERVICE, TestService.TYPES, 0, "Look", OperationAuth.NONE);

    DoorWaiter(int minDelay, int maxDelay) {
        super("DoorOpen", LOOK, minDelay, maxDelay);
    }

    @Override
    public AcceptorState onOutput(String input, String output) {
        return switch (output) {
            case "open" -> AcceptorState.SUCCESS;
            case "bricked up" -> AcceptorState.FAILURE;
            default -> AcceptorState.RETRY;
        };
    }

    @Override
    public @Nullable AcceptorState onError(ServiceException error) {
        return switch (error.code()) {
            case "NotFoundException" -> AcceptorState.SUCCESS;
            case "BusyException" -> AcceptorState.RETRY;
            case "Cursed" -> AcceptorState.FAILURE;
            default -> null;
        };
    }
}

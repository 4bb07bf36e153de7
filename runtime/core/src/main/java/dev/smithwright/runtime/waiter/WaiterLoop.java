package dev.smithwright.runtime.waiter;

import dev.smithwright.runtime.error.ServiceException;
import dev.smithwright.runtime.operation.OperationCaller;
import java.time.Duration;

/** One wait: call, judge, sleep, and again. */
final class WaiterLoop<I, O> {

    private final Waiter<I, O> waiter;
    private final OperationCaller caller;
    private final I input;
    private final WaiterSettings settings;
    private final WaiterTimer timer;
    private final WaiterBackoff backoff;

    WaiterLoop(Waiter<I, O> waiter, OperationCaller caller, I input, WaiterSettings settings) {
        this.waiter = waiter;
        this.caller = caller;
        this.input = input;
        this.settings = settings;
        this.timer = settings.timer();
        this.backoff = WaiterBackoff.of(waiter, settings);
    }

    WaiterResult<O> run() {
        long start = timer.nanoseconds();
        for (int attempt = 1; ; attempt++) {
            WaiterResult<O> result = call(attempt);
            switch (judge(result)) {
                case SUCCESS -> {
                    return result;
                }
                case FAILURE -> throw new WaiterFailedException(waiter, result);
                case RETRY -> sleep(result, Duration.ofNanos(timer.nanoseconds() - start));
            }
        }
    }

    private WaiterResult<O> call(int attempt) {
        try {
            return new WaiterResult<>(caller.call(waiter.operation(), input).output(), null, attempt);
        } catch (ServiceException e) {
            return new WaiterResult<>(null, e, attempt);
        }
    }

    private AcceptorState judge(WaiterResult<O> result) {
        ServiceException error = result.errorOrNull();
        AcceptorState state = error == null ? waiter.onOutput(input, result.output()) : waiter.onError(error);
        if (state == null) {
            throw result.error();
        }
        return state;
    }

    private void sleep(WaiterResult<O> last, Duration elapsed) {
        Duration delay = backoff.delay(last.attempts(), elapsed, timer);
        if (last.attempts() >= settings.maxAttempts() || !isPositive(delay)) {
            throw new WaiterTimedOutException(waiter, last, elapsed);
        }
        try {
            timer.sleep(delay);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new WaiterInterruptedException(waiter, last, e);
        }
    }

    private static boolean isPositive(Duration delay) {
        return !delay.isNegative() && !delay.isZero();
    }
}

package dev.smithwright.runtime.client.wire;

import dev.smithwright.runtime.client.retry.CallAttempts;
import dev.smithwright.runtime.client.signing.ClockCorrection;
import dev.smithwright.runtime.client.transport.HttpRequest;
import dev.smithwright.runtime.client.transport.HttpResponse;
import dev.smithwright.runtime.error.ServiceException;
import dev.smithwright.runtime.operation.Operation;
import dev.smithwright.runtime.operation.Response;

/** Reads the answers to attempts, and passes on what they say beside: when to come again, and what time it is. */
final class AttemptAnswers {

    private final ResponseReader responses;
    private final ClockCorrection clock;

    AttemptAnswers(ResponseReader responses, ClockCorrection clock) {
        this.responses = responses;
        this.clock = clock;
    }

    /** Returns what reads the same answers, and corrects the clock of another signer. */
    AttemptAnswers with(ClockCorrection clock) {
        return new AttemptAnswers(responses, clock);
    }

    /** Returns the output, or throws the error, that answers the attempt under way. */
    <O> Response<O> read(CallAttempts attempts, Operation<?, O, ?> operation, HttpRequest sent, HttpResponse response) {
        attempts.answered(response);
        try {
            Response<O> answer = responses.read(operation, response, attempts.count());
            attempts.succeeded();
            return answer;
        } catch (ServiceException error) {
            if (clock.correctClock(error, sent, response)) {
                attempts.signAnew();
            }
            throw error;
        }
    }
}

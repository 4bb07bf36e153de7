package dev.smithwright.runtime.operation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.smithwright.runtime.error.ErrorDetails;
import dev.smithwright.runtime.fixture.Everything;
import dev.smithwright.runtime.fixture.Point;
import dev.smithwright.runtime.fixture.TestService;
import dev.smithwright.runtime.fixture.TestService.NotFoundException;
import dev.smithwright.runtime.fixture.TestService.UnmodeledTestException;
import dev.smithwright.runtime.shape.Unit;
import java.util.Map;
import org.junit.jupiter.api.Test;

class OperationTest {

    private static final ErrorDetails GONE = ErrorDetails.raised("NotFoundException", 404, "gone");

    private record Answer(Object output) implements OperationCaller {
        @Override
        @SuppressWarnings("unchecked") // the tests ask for what they put in
        public <I, O, E> Response<O> call(Operation<I, O, E> operation, I input) {
            if (output instanceof RuntimeException e) {
                throw e;
            }
            return new Response<>((O) output, new ResponseMetadata(null, 200, Map.of(), 1));
        }
    }

    @Test
    void knowsItsNameAndTypes() {
        assertThat(TestService.DRAW).hasToString("TestService.Draw");
        assertThat(TestService.DRAW.inputSchema()).isSameAs(Point.SCHEMA);
        assertThat(TestService.DRAW.outputSchema()).isSameAs(Everything.SCHEMA);
        assertThat(TestService.TOUCH.inputSchema()).isSameAs(Unit.SCHEMA);
        assertThat(TestService.DRAW.isPaginated()).isFalse();
    }

    @Test
    void onlyASignedOperationCanBePresigned() {
        assertThat(TestService.DRAW.isPresignable()).isTrue();
        assertThat(TestService.TOUCH.isPresignable()).isFalse();
    }

    @Test
    void anOutcomeIsTheOutput() {
        Everything output = Everything.builder().build();
        assertThat(new Answer(output).attempt(TestService.DRAW, new Point(1, "a")))
                .isEqualTo(new Success<>(output));
    }

    @Test
    void orAnErrorThatTheOperationLists() {
        NotFoundException error = new NotFoundException(GONE, "r");
        assertThat(new Answer(error).attempt(TestService.DRAW, new Point(1, "a")))
                .isEqualTo(new Failure<>(error));
    }

    @Test
    void anErrorThatItDoesNotListIsUnmodeledWithTheSameDetails() {
        NotFoundException error = new NotFoundException(GONE, "r");
        assertThat(new Answer(error).attempt(TestService.TOUCH, Unit.UNIT))
                .isInstanceOfSatisfying(
                        Failure.class,
                        failure -> assertThat(failure.error())
                                .isInstanceOfSatisfying(
                                        UnmodeledTestException.class,
                                        e -> assertThat(e.details()).isSameAs(GONE)));
    }

    @Test
    void anythingElseIsThrown() {
        IllegalStateException bug = new IllegalStateException("bug");
        assertThatThrownBy(() -> new Answer(bug).attempt(TestService.TOUCH, Unit.UNIT))
                .isSameAs(bug);
    }
}

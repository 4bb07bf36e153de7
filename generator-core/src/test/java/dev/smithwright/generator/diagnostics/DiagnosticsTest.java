package dev.smithwright.generator.diagnostics;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.ObjectInputStream;
import java.io.ObjectOutputStream;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import software.amazon.smithy.model.SourceLocation;

class DiagnosticsTest {

    private final Diagnostics diagnostics = new Diagnostics();

    @Test
    void noErrorThrowsNothing() {
        assertThatCode(diagnostics::throwIfErrors).doesNotThrowAnyException();
    }

    @Test
    void reportsAllSortedByPlaceEachOnce() {
        diagnostics.error("Late", new SourceLocation("b.smithy", 1, 1), "third", "");
        diagnostics.error("Tenth", new SourceLocation("a.smithy", 10, 2), "second", "do this");
        diagnostics.error("Tenth", new SourceLocation("a.smithy", 10, 2), "second", "do this");
        diagnostics.error("Second", new SourceLocation("a.smithy", 2, 30), "first", "");
        diagnostics.error("Folder", Location.of(Path.of("models")), "fourth", "");
        diagnostics.error("Nowhere", Location.NONE, "zeroth", "");

        GenerationException failure = catchThrowableOfType(GenerationException.class, diagnostics::throwIfErrors);

        assertThat(failure).hasMessage("""
                [Nowhere] zeroth
                a.smithy:2:30: [Second] first
                a.smithy:10:2: [Tenth] second
                    do this
                b.smithy:1:1: [Late] third
                models: [Folder] fourth""");
        assertThat(failure.diagnostics()).isEqualTo(diagnostics.errors()).hasSize(5);
    }

    @Test
    void aPlaceThatSmithyDoesNotKnowIsNoPlace() {
        diagnostics.error("Code", SourceLocation.NONE, "what", "");

        assertThat(diagnostics.errors()).containsExactly(new Diagnostic("Code", Location.NONE, "what", ""));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "two\nlines",
                "two\r\nlines",
                "two\u2028lines",
                "two\u0085lines",
                "two\u001B\u0007lines",
                "two\u202Elines",
                "two\n  \tlines"
            })
    void modelTextCannotForgeALineOrMoveTheCursor(String hostile) {
        Diagnostic diagnostic = new Diagnostic("Code", new Location(hostile, 1, 2), hostile, hostile);

        assertThat(diagnostic).hasToString("two lines:1:2: [Code] two lines\n    two lines");
    }

    @Test
    void theExceptionSurvivesSerialization() throws Exception {
        diagnostics.error("Code", new Location("f", 1, 2), "what", "how");
        GenerationException failure = catchThrowableOfType(GenerationException.class, diagnostics::throwIfErrors);
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        new ObjectOutputStream(bytes).writeObject(failure);

        Object copy = new ObjectInputStream(new ByteArrayInputStream(bytes.toByteArray())).readObject();

        assertThat(((GenerationException) copy).diagnostics()).isEqualTo(diagnostics.errors());
    }
}

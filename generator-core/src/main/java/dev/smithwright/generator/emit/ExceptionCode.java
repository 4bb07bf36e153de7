package dev.smithwright.generator.emit;

import com.palantir.javapoet.CodeBlock;
import com.palantir.javapoet.FieldSpec;
import com.palantir.javapoet.MethodSpec;
import com.palantir.javapoet.TypeName;
import dev.smithwright.generator.plan.ExceptionPlan;
import dev.smithwright.generator.plan.TraitPlan;
import javax.lang.model.element.Modifier;

/** The parts that all exceptions have in common. */
final class ExceptionCode {

    private ExceptionCode() {}

    // @Serial
    // private static final long serialVersionUID = 1L;
    static FieldSpec serialVersion() {
        return FieldSpec.builder(TypeName.LONG, "serialVersionUID")
                .addAnnotation(RuntimeTypes.SERIAL)
                .addModifiers(Modifier.PRIVATE, Modifier.STATIC, Modifier.FINAL)
                .initializer("1L")
                .build();
    }

    /** Returns {@code ErrorDetails.raised("ResourceNotFoundException", 404, message)}. */
    static CodeBlock raised(ExceptionPlan error, String message) {
        TraitPlan.Fault fault = error.fault();
        if (fault.retryable()) {
            return CodeBlock.of(
                    "new $T(\"\", $S, $L, null, $L, 0, true)",
                    RuntimeTypes.ERROR_DETAILS,
                    error.code(),
                    message,
                    fault.httpStatus());
        }
        return CodeBlock.of(
                "$T.raised($S, $L, $L)", RuntimeTypes.ERROR_DETAILS, error.code(), fault.httpStatus(), message);
    }

    static MethodSpec.Builder readMethod(ExceptionPlan error) {
        return MethodSpec.methodBuilder("readFrom")
                .addJavadoc(Javadoc.of("Reads an error from the body of an answer.")
                        .param("details", "what is known of the error besides its own members")
                        .param("reader", "the body")
                        .throwing(RuntimeTypes.UNREADABLE_SHAPE, "if the input is malformed")
                        .build())
                .addModifiers(Modifier.PUBLIC, Modifier.STATIC)
                .addParameter(RuntimeTypes.ERROR_DETAILS, "details")
                .addParameter(RuntimeTypes.SHAPE_READER, "reader")
                .returns(TypeNames.of(error.type()));
    }
}

package dev.smithwright.generator.emit;

import com.palantir.javapoet.MethodSpec;
import com.palantir.javapoet.ParameterizedTypeName;
import com.palantir.javapoet.TypeName;
import dev.smithwright.generator.plan.Documentation;
import dev.smithwright.generator.plan.OperationPlan;
import dev.smithwright.generator.plan.RecordPlan;
import java.util.List;

/** The overload of a method that takes a lambda where the method takes the input of an operation. */
final class LambdaOverload {

    private LambdaOverload() {}

    /** Returns the method and its overload; the method alone where there is nothing to fill in. */
    static List<MethodSpec> beside(MethodSpec method, OperationPlan operation, Documentation documentation) {
        return operation
                .input()
                .filter(input -> !input.members().isEmpty())
                .map(input -> List.of(method, of(method, input, documentation)))
                .orElseGet(() -> List.of(method));
    }

    // default GetIdResponse getId(Function<GetIdInput.IdentityPoolIdStage, GetIdInput.Builder> input) {
    //     return getId(input.apply(GetIdInput.builder()).build());
    // }
    private static MethodSpec of(MethodSpec method, RecordPlan input, Documentation documentation) {
        TypeName type = TypeNames.of(input.type());
        // The method that it calls has the rest: here it would only be said a second time.
        Javadoc javadoc = Javadoc.of("As {@link #$L($T)}, with an input that is filled in here.", method.name(), type)
                .deprecatedAs(documentation);
        return MethodSpec.methodBuilder(method.name())
                .addJavadoc(javadoc.build())
                .addAnnotations(method.annotations())
                .addModifiers(method.modifiers())
                .addParameter(lambda(input), "input")
                .returns(method.returnType())
                .addStatement(
                        "$L$L(input.apply($T.builder()).build())",
                        method.returnType().equals(TypeName.VOID) ? "" : "return ",
                        method.name(),
                        type)
                .build();
    }

    private static TypeName lambda(RecordPlan input) {
        return ParameterizedTypeName.get(
                RuntimeTypes.FUNCTION, BuilderCode.startType(input), BuilderCode.builderType(input));
    }
}

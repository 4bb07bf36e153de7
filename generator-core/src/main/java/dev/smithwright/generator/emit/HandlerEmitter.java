package dev.smithwright.generator.emit;

import com.palantir.javapoet.MethodSpec;
import com.palantir.javapoet.TypeName;
import com.palantir.javapoet.TypeSpec;
import dev.smithwright.generator.plan.OperationPlan;
import dev.smithwright.generator.plan.ServicePlan;
import java.util.stream.Stream;
import javax.lang.model.element.Modifier;

/** Emits what an emulator implements: a method for each operation, which answers "not implemented" until then. */
final class HandlerEmitter implements Emitter {

    @Override
    public Stream<JavaFile> emit(ServicePlan plan) {
        return Stream.of(SourceFile.of(plan, plan.types().handler(), type(plan), OperationText.namesDeprecated(plan)));
    }

    private static TypeSpec.Builder type(ServicePlan plan) {
        TypeSpec.Builder type = TypeSpec.interfaceBuilder(plan.types().handler().simpleName())
                .addJavadoc(Javadoc.of(
                                "Answers the calls of $L.",
                                ModelText.escape(plan.service().title()))
                        .paragraph("A method that is not overridden answers that it is not implemented.")
                        .build())
                .addModifiers(Modifier.PUBLIC);
        plan.operations().forEach(operation -> type.addMethod(method(plan, operation)));
        return type;
    }

    // default GetIdResponse getId(GetIdInput input, RequestContext context) {
    //     throw new OperationNotImplementedException(CognitoIdentity.GET_ID);
    // }
    private static MethodSpec method(ServicePlan plan, OperationPlan operation) {
        Javadoc javadoc = Javadoc.of("Answers {@code $L}.", operation.name()).deprecatedAs(operation.documentation());
        MethodSpec.Builder method = MethodSpec.methodBuilder(operation.methodName())
                .addModifiers(Modifier.PUBLIC, Modifier.DEFAULT)
                .returns(operation.output().isPresent() ? OperationText.output(operation) : TypeName.VOID);
        operation.input().ifPresent(input -> {
            javadoc.param("input", "what is asked for");
            method.addParameter(TypeNames.of(input.type()), "input");
        });
        javadoc.param("context", "what else is known of the request");
        operation
                .errors()
                .errors()
                .forEach(error ->
                        javadoc.throwing(TypeNames.of(error.type()), MemberText.sentence(error.documentation())));
        return method.addJavadoc(javadoc.build())
                .addAnnotations(Deprecation.of(operation.documentation()))
                .addParameter(RuntimeTypes.REQUEST_CONTEXT, "context")
                .addStatement(
                        "throw new $T($T.$L)",
                        RuntimeTypes.OPERATION_NOT_IMPLEMENTED,
                        TypeNames.of(plan.types().operations()),
                        operation.constant())
                .build();
    }
}

package dev.smithwright.generator.emit;

import com.palantir.javapoet.MethodSpec;
import com.palantir.javapoet.TypeName;
import com.palantir.javapoet.TypeSpec;
import dev.smithwright.generator.plan.ExceptionPlan;
import dev.smithwright.generator.plan.OperationPlan;
import dev.smithwright.generator.plan.ServicePlan;
import java.util.stream.Stream;
import javax.lang.model.element.Modifier;

/** Emits a sealed interface for each operation: what it can answer with instead of its output. */
final class ErrorSetEmitter implements Emitter {

    @Override
    public Stream<JavaFile> emit(ServicePlan plan) {
        return plan.operations().stream()
                .map(operation -> SourceFile.of(
                        plan,
                        operation.errors().type(),
                        type(plan, operation),
                        operation.errors().errors().stream().anyMatch(ExceptionPlan::isDeprecated)));
    }

    // public sealed interface GetIdError permits ExternalServiceException, …, UnmodeledCognitoIdentityException {
    private static TypeSpec.Builder type(ServicePlan plan, OperationPlan operation) {
        TypeSpec.Builder type = TypeSpec.interfaceBuilder(
                        operation.errors().type().simpleName())
                .addJavadoc("What {@code $L} can answer with instead of its output.\n", operation.name())
                .addModifiers(Modifier.PUBLIC, Modifier.SEALED);
        operation.errors().errors().forEach(error -> type.addPermittedSubclass(TypeNames.of(error.type())));
        return type.addPermittedSubclass(TypeNames.of(plan.types().unmodeled()))
                .addMethod(method("asException", TypeNames.of(plan.types().exception()))
                        .addJavadoc("Returns the error as the exception that it is, with all that is known of it.\n")
                        .build())
                .addMethod(method("code", RuntimeTypes.STRING)
                        .addJavadoc("Returns the error code.\n")
                        .build())
                .addMethod(method("getMessage", TypeNames.nullable(RuntimeTypes.STRING))
                        .addJavadoc("Returns what went wrong, for people; null where the service does not say.\n")
                        .build());
    }

    private static MethodSpec.Builder method(String name, TypeName type) {
        return MethodSpec.methodBuilder(name)
                .addModifiers(Modifier.PUBLIC, Modifier.ABSTRACT)
                .returns(type);
    }
}

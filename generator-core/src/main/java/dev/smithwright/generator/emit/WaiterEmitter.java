package dev.smithwright.generator.emit;

import com.palantir.javapoet.MethodSpec;
import com.palantir.javapoet.ParameterizedTypeName;
import com.palantir.javapoet.TypeName;
import com.palantir.javapoet.TypeSpec;
import dev.smithwright.generator.plan.OperationPlan;
import dev.smithwright.generator.plan.ServicePlan;
import dev.smithwright.generator.plan.WaiterPlan;
import java.util.stream.Stream;
import javax.lang.model.element.Modifier;

/** Emits a class for each waiter, which tells what a response means. */
final class WaiterEmitter implements Emitter {

    @Override
    public Stream<JavaFile> emit(ServicePlan plan) {
        return plan.operations().stream()
                .flatMap(operation -> operation.waiters().stream().map(waiter -> file(plan, operation, waiter)));
    }

    private static JavaFile file(ServicePlan plan, OperationPlan operation, WaiterPlan waiter) {
        AcceptorCode code = new AcceptorCode(operation, waiter);
        return SourceFile.of(
                plan,
                waiter.type(),
                type(plan, operation, waiter, code),
                operation.isDeprecated() || code.namesDeprecated(Deprecation.in(plan)));
    }

    // final class TableExistsWaiter extends Waiter<DescribeTableInput, DescribeTableOutput> {
    private static TypeSpec.Builder type(
            ServicePlan plan, OperationPlan operation, WaiterPlan waiter, AcceptorCode code) {
        TypeName input = OperationText.input(operation);
        TypeName output = OperationText.output(operation);
        return TypeSpec.classBuilder(waiter.type().simpleName())
                .addJavadoc(Javadoc.of(
                                "Tells what a response of {@code $L} means to who waits for {@code $L}.",
                                operation.name(),
                                waiter.name())
                        .build())
                .addModifiers(Modifier.FINAL)
                .superclass(ParameterizedTypeName.get(RuntimeTypes.WAITER, input, output))
                .addMethod(constructor(plan, operation, waiter))
                .addMethod(code.onOutput(input, output))
                .addMethod(code.onError())
                .addMethods(code.paths());
    }

    // TableExistsWaiter() {
    //     super("TableExists", DynamoDb.DESCRIBE_TABLE, 20, 120);
    // }
    private static MethodSpec constructor(ServicePlan plan, OperationPlan operation, WaiterPlan waiter) {
        return MethodSpec.constructorBuilder()
                .addStatement(
                        "super($L, $T.$L, $L, $L)",
                        ModelText.literal(waiter.name()),
                        TypeNames.of(plan.types().operations()),
                        operation.constant(),
                        waiter.minDelay(),
                        waiter.maxDelay())
                .build();
    }
}

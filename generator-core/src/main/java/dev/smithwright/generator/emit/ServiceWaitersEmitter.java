package dev.smithwright.generator.emit;

import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.MethodSpec;
import com.palantir.javapoet.ParameterizedTypeName;
import com.palantir.javapoet.TypeSpec;
import dev.smithwright.generator.plan.OperationPlan;
import dev.smithwright.generator.plan.RecordPlan;
import dev.smithwright.generator.plan.ServicePlan;
import dev.smithwright.generator.plan.WaiterPlan;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import javax.lang.model.element.Modifier;

/** Emits the class that waits, with a method for each waiter of the service. */
final class ServiceWaitersEmitter implements Emitter {

    @Override
    public Stream<JavaFile> emit(ServicePlan plan) {
        if (plan.summary().waiters() == 0) {
            return Stream.of();
        }
        return Stream.of(SourceFile.of(plan, plan.types().waiters(), type(plan), OperationText.namesDeprecated(plan)));
    }

    // default DynamoDbWaiters waiter() {
    //     return new DynamoDbWaiters(this);
    // }
    /** Returns the client's method that gives the waiters; empty where there are none. */
    static Optional<MethodSpec> clientMethod(ServicePlan plan) {
        if (plan.summary().waiters() == 0) {
            return Optional.empty();
        }
        ClassName name = TypeNames.of(plan.types().waiters());
        return Optional.of(MethodSpec.methodBuilder("waiter")
                .addJavadoc("Returns what waits, by calling operations until their responses are what one waits for.\n")
                .addModifiers(Modifier.PUBLIC, Modifier.DEFAULT)
                .returns(name)
                .addStatement("return new $T(this)", name)
                .build());
    }

    // public final class DynamoDbWaiters extends ServiceWaiters<DynamoDbWaiters> {
    private static TypeSpec.Builder type(ServicePlan plan) {
        ClassName name = TypeNames.of(plan.types().waiters());
        TypeSpec.Builder type = TypeSpec.classBuilder(name)
                .addJavadoc(Javadoc.of(
                                "Waits for what comes about in $L. Immutable.",
                                ModelText.escape(plan.service().title()))
                        .paragraph(
                                "Each method calls an operation until its response is what one waits for, no longer than"
                                        + " ten minutes unless {@link #maxWait} says otherwise.")
                        .build())
                .addModifiers(Modifier.PUBLIC, Modifier.FINAL)
                .superclass(ParameterizedTypeName.get(RuntimeTypes.SERVICE_WAITERS, name))
                .addMethod(start())
                .addMethod(constructor())
                .addMethod(with(name));
        for (OperationPlan operation : plan.operations()) {
            operation.waiters().forEach(waiter -> type.addMethods(methods(operation, waiter)));
        }
        return type;
    }

    private static MethodSpec start() {
        return MethodSpec.constructorBuilder()
                .addJavadoc(Javadoc.of("Waits with the settings that waiters have by default.")
                        .param("caller", "what carries out the calls")
                        .build())
                .addModifiers(Modifier.PUBLIC)
                .addParameter(RuntimeTypes.OPERATION_CALLER, "caller")
                .addStatement("this(caller, $T.DEFAULT)", RuntimeTypes.WAITER_SETTINGS)
                .build();
    }

    private static MethodSpec constructor() {
        return MethodSpec.constructorBuilder()
                .addModifiers(Modifier.PRIVATE)
                .addParameter(RuntimeTypes.OPERATION_CALLER, "caller")
                .addParameter(RuntimeTypes.WAITER_SETTINGS, "settings")
                .addStatement("super(caller, settings)")
                .build();
    }

    private static MethodSpec with(ClassName name) {
        return MethodCode.override(Modifier.PROTECTED, "with", name)
                .addParameter(RuntimeTypes.OPERATION_CALLER, "caller")
                .addParameter(RuntimeTypes.WAITER_SETTINGS, "settings")
                .addStatement("return new $T(caller, settings)", name)
                .build();
    }

    private static List<MethodSpec> methods(OperationPlan operation, WaiterPlan waiter) {
        MethodSpec method = operation
                .input()
                .map(input -> withInput(operation, waiter, input))
                .orElseGet(() -> withoutInput(operation, waiter));
        return LambdaOverload.beside(method, operation, waiter.documentation());
    }

    // public WaiterResult<DescribeTableOutput> untilTableExists(DescribeTableInput input) {
    //     return await(new TableExistsWaiter(), input);
    // }
    private static MethodSpec withInput(OperationPlan operation, WaiterPlan waiter, RecordPlan input) {
        return method(operation, waiter, javadoc(operation, waiter).param("input", "what to ask for"))
                .addParameter(TypeNames.of(input.type()), "input")
                .addStatement("return await(new $T(), input)", TypeNames.of(waiter.type()))
                .build();
    }

    private static MethodSpec withoutInput(OperationPlan operation, WaiterPlan waiter) {
        return method(operation, waiter, javadoc(operation, waiter))
                .addStatement("return await(new $T(), $T.UNIT)", TypeNames.of(waiter.type()), RuntimeTypes.UNIT)
                .build();
    }

    private static MethodSpec.Builder method(OperationPlan operation, WaiterPlan waiter, Javadoc javadoc) {
        return MethodSpec.methodBuilder(waiter.methodName())
                .addJavadoc(javadoc.build())
                .addAnnotations(Deprecation.of(waiter.documentation()))
                .addModifiers(Modifier.PUBLIC)
                .returns(ParameterizedTypeName.get(RuntimeTypes.WAITER_RESULT, OperationText.output(operation)));
    }

    private static Javadoc javadoc(OperationPlan operation, WaiterPlan waiter) {
        return Javadoc.of(waiter.documentation(), "Waits for {@code $L}.", waiter.name())
                .paragraph(
                        "Calls {@code $L} every $L to $L seconds.",
                        operation.name(),
                        waiter.minDelay(),
                        waiter.maxDelay())
                .throwing(RuntimeTypes.WAITER_FAILED, "if a response shows that it will not come about")
                .throwing(RuntimeTypes.WAITER_TIMED_OUT, "if the time or the calls that the settings allow are used up")
                .throwing(RuntimeTypes.WAITER_INTERRUPTED, "if the thread is interrupted between two calls")
                .throwing(RuntimeTypes.SERVICE_EXCEPTION, "if the service answers with an error that is no sign");
    }
}

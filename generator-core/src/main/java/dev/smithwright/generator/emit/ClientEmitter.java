package dev.smithwright.generator.emit;

import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.MethodSpec;
import com.palantir.javapoet.ParameterizedTypeName;
import com.palantir.javapoet.TypeSpec;
import dev.smithwright.generator.plan.ServicePlan;
import java.util.stream.Stream;
import javax.lang.model.element.Modifier;

/** Emits the client: an interface on the seam of {@code OperationCaller}, and the record behind it. */
final class ClientEmitter implements Emitter {

    @Override
    public Stream<JavaFile> emit(ServicePlan plan) {
        return Stream.of(
                SourceFile.of(plan, plan.types().client(), client(plan), OperationText.namesDeprecated(plan)),
                SourceFile.of(plan, plan.types().delegate(), delegate(plan)));
    }

    private static TypeSpec.Builder client(ServicePlan plan) {
        ClassName name = TypeNames.of(plan.types().client());
        TypeSpec.Builder type = TypeSpec.interfaceBuilder(name)
                .addJavadoc(Javadoc.of(
                                "A client of $L. Many threads may share it.",
                                ModelText.escape(plan.service().title()))
                        .modelText(plan.service().documentation())
                        .build())
                .addModifiers(Modifier.PUBLIC)
                .addSuperinterface(RuntimeTypes.OPERATION_CALLER)
                .addMethod(builder(plan, name))
                .addMethod(create(name))
                .addMethod(over(plan, name));
        plan.operations().forEach(operation -> ClientMethods.of(plan, operation).forEach(type::addMethod));
        return type;
    }

    // static ClientBuilder<CognitoIdentityClient> builder() {
    //     return new ClientBuilder<>(CognitoIdentity.SERVICE) {
    //         @Override
    //         protected CognitoIdentityClient client(OperationCaller caller) {
    //             return over(caller);
    //         }
    //     };
    // }
    private static MethodSpec builder(ServicePlan plan, ClassName name) {
        return staticMethod("builder")
                .addJavadoc("Starts a builder of a client that speaks to the service.\n")
                .returns(ParameterizedTypeName.get(RuntimeTypes.CLIENT_BUILDER, name))
                .addCode(
                        "return new $T<>($T.SERVICE) {\n$>",
                        RuntimeTypes.CLIENT_BUILDER,
                        TypeNames.of(plan.types().operations()))
                .addCode("@$T\n", RuntimeTypes.OVERRIDE)
                .beginControlFlow("protected $T client($T caller)", name, RuntimeTypes.OPERATION_CALLER)
                .addStatement("return over(caller)")
                .endControlFlow()
                .addCode("$<};\n")
                .build();
    }

    private static MethodSpec create(ClassName name) {
        return staticMethod("create")
                .addJavadoc("Returns a client that speaks to the service, configured by its surroundings.\n")
                .returns(name)
                .addStatement("return builder().build()")
                .build();
    }

    private static MethodSpec over(ServicePlan plan, ClassName name) {
        return staticMethod("over")
                .addJavadoc(
                        "Returns a client whose calls go through {@code caller}: a stub, a decorator, an emulator in"
                                + " the same JVM.\n")
                .addParameter(RuntimeTypes.OPERATION_CALLER, "caller")
                .returns(name)
                .addStatement("return new $T(caller)", TypeNames.of(plan.types().delegate()))
                .build();
    }

    private static MethodSpec.Builder staticMethod(String name) {
        return MethodSpec.methodBuilder(name).addModifiers(Modifier.PUBLIC, Modifier.STATIC);
    }

    // record DelegatingCognitoIdentityClient(OperationCaller caller) implements CognitoIdentityClient {
    private static TypeSpec.Builder delegate(ServicePlan plan) {
        return TypeSpec.recordBuilder(plan.types().delegate().simpleName())
                .addJavadoc(Javadoc.of("A client that hands its calls on.")
                        .param("caller", "to whom")
                        .build())
                .recordConstructor(MethodSpec.constructorBuilder()
                        .addParameter(RuntimeTypes.OPERATION_CALLER, "caller")
                        .build())
                .addSuperinterface(TypeNames.of(plan.types().client()))
                .addMethod(SeamCode.call()
                        .addStatement("return caller.call(operation, input)")
                        .build())
                .addMethod(MethodSpec.methodBuilder("close")
                        .addAnnotation(RuntimeTypes.OVERRIDE)
                        .addModifiers(Modifier.PUBLIC)
                        .addStatement("caller.close()")
                        .build());
    }
}

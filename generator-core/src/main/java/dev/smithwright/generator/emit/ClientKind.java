package dev.smithwright.generator.emit;

import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.CodeBlock;
import com.palantir.javapoet.MethodSpec;
import com.palantir.javapoet.ParameterizedTypeName;
import com.palantir.javapoet.TypeName;
import com.palantir.javapoet.TypeSpec;
import dev.smithwright.generator.plan.ServicePlan;
import java.util.List;
import javax.lang.model.element.Modifier;
import org.jspecify.annotations.Nullable;

/**
 * What each kind of client has, whatever the operations.
 *
 * @param type the client
 * @param delegate the client that hands its calls on
 * @param operations the operations as values
 * @param caller the seam
 * @param serviceClient what the runtime knows of such clients
 * @param builder the runtime's builder of such clients
 * @param answer what the seam's method returns
 * @param endpointsOrNull what finds the address; null where the model has no rules for it
 */
record ClientKind(
        ClassName type,
        ClassName delegate,
        ClassName operations,
        ClassName caller,
        ClassName serviceClient,
        ClassName builder,
        TypeName answer,
        @Nullable ClassName endpointsOrNull) {

    static ClientKind waiting(ServicePlan plan) {
        return new ClientKind(
                TypeNames.of(plan.types().client()),
                TypeNames.of(plan.types().delegate()),
                TypeNames.of(plan.types().operations()),
                RuntimeTypes.OPERATION_CALLER,
                RuntimeTypes.SERVICE_CLIENT,
                RuntimeTypes.CLIENT_BUILDER,
                SeamCode.RESPONSE,
                endpoints(plan));
    }

    static ClientKind async(ServicePlan plan) {
        return new ClientKind(
                TypeNames.of(plan.types().asyncClient()),
                TypeNames.of(plan.types().asyncDelegate()),
                TypeNames.of(plan.types().operations()),
                RuntimeTypes.ASYNC_OPERATION_CALLER,
                RuntimeTypes.ASYNC_SERVICE_CLIENT,
                RuntimeTypes.ASYNC_CLIENT_BUILDER,
                SeamCode.FUTURE_RESPONSE,
                endpoints(plan));
    }

    private static @Nullable ClassName endpoints(ServicePlan plan) {
        return plan.endpoints().isPresent() ? TypeNames.of(plan.types().endpoints()) : null;
    }

    /** Returns the methods that make clients. */
    List<MethodSpec> factories() {
        return List.of(builderMethod(), create(), over());
    }

    // static ClientBuilder<CognitoIdentityClient> builder() {
    //     return new ClientBuilder<>(CognitoIdentity.SERVICE) {
    //         @Override
    //         protected EndpointResolver endpointResolver() {
    //             return new CognitoIdentityEndpoints();
    //         }
    //
    //         @Override
    //         protected CognitoIdentityClient client(OperationCaller caller) {
    //             return over(caller);
    //         }
    //     };
    // }
    private MethodSpec builderMethod() {
        return staticMethod("builder")
                .addJavadoc("Starts a builder of a client that speaks to the service.\n")
                .returns(ParameterizedTypeName.get(builder, type))
                .addCode("return new $T<>($T.SERVICE) {\n$>", builder, operations)
                .addCode(endpointResolver())
                .addCode("@$T\n", RuntimeTypes.OVERRIDE)
                .beginControlFlow("protected $T client($T caller)", type, caller)
                .addStatement("return over(caller)")
                .endControlFlow()
                .addCode("$<};\n")
                .build();
    }

    private CodeBlock endpointResolver() {
        return endpointsOrNull == null
                ? CodeBlock.of("")
                : CodeBlock.builder()
                        .add("@$T\n", RuntimeTypes.OVERRIDE)
                        .beginControlFlow("protected $T endpointResolver()", RuntimeTypes.ENDPOINT_RESOLVER)
                        .addStatement("return new $T()", endpointsOrNull)
                        .endControlFlow()
                        .add("\n")
                        .build();
    }

    private MethodSpec create() {
        return staticMethod("create")
                .addJavadoc("Returns a client that speaks to the service, configured by its surroundings.\n")
                .returns(type)
                .addStatement("return builder().build()")
                .build();
    }

    private MethodSpec over() {
        return staticMethod("over")
                .addJavadoc(
                        "Returns a client whose calls go through {@code caller}: a stub, a decorator, an emulator in"
                                + " the same JVM.\n")
                .addParameter(caller, "caller")
                .returns(type)
                .addStatement("return new $T(caller)", delegate)
                .build();
    }

    // ServiceClient<CognitoIdentityClient>
    TypeName superinterface() {
        return ParameterizedTypeName.get(serviceClient, type);
    }

    // @Override
    // default CognitoIdentityClient with(CallOverrides overrides) {
    //     return over(ServiceClient.overridden(this, overrides));
    // }
    MethodSpec overridden() {
        return MethodSpec.methodBuilder("with")
                .addAnnotation(RuntimeTypes.OVERRIDE)
                .addModifiers(Modifier.PUBLIC, Modifier.DEFAULT)
                .addParameter(RuntimeTypes.CALL_OVERRIDES, "overrides")
                .returns(type)
                .addStatement("return over($T.overridden(this, overrides))", serviceClient)
                .build();
    }

    private static MethodSpec.Builder staticMethod(String name) {
        return MethodSpec.methodBuilder(name).addModifiers(Modifier.PUBLIC, Modifier.STATIC);
    }

    // record DelegatingCognitoIdentityClient(OperationCaller caller) implements CognitoIdentityClient {
    TypeSpec.Builder delegateType() {
        return TypeSpec.recordBuilder(delegate.simpleName())
                .addJavadoc(Javadoc.of("A client that hands its calls on.")
                        .param("caller", "to whom")
                        .build())
                .recordConstructor(MethodSpec.constructorBuilder()
                        .addParameter(caller, "caller")
                        .build())
                .addSuperinterface(type)
                .addMethod(SeamCode.call(answer)
                        .addStatement("return caller.call(operation, input)")
                        .build())
                .addMethod(MethodSpec.methodBuilder("close")
                        .addAnnotation(RuntimeTypes.OVERRIDE)
                        .addModifiers(Modifier.PUBLIC)
                        .addStatement("caller.close()")
                        .build());
    }
}

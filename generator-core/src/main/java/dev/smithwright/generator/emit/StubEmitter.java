package dev.smithwright.generator.emit;

import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.CodeBlock;
import com.palantir.javapoet.MethodSpec;
import com.palantir.javapoet.TypeSpec;
import dev.smithwright.generator.plan.ServicePlan;
import java.util.stream.Stream;
import javax.lang.model.element.Modifier;

/** Emits the service for tests: what lays down answers, and gives clients that get them. */
final class StubEmitter implements Emitter {

    private final boolean besideClient;
    private final boolean besideAsyncClient;

    /** Makes an emitter, which is told the clients that there are. */
    StubEmitter(boolean besideClient, boolean besideAsyncClient) {
        this.besideClient = besideClient;
        this.besideAsyncClient = besideAsyncClient;
    }

    @Override
    public Stream<JavaFile> emit(ServicePlan plan) {
        return Stream.of(SourceFile.of(plan, plan.types().stub(), type(plan)));
    }

    // public final class StubbedCognitoIdentity extends ServiceStub {
    private TypeSpec.Builder type(ServicePlan plan) {
        TypeSpec.Builder type = TypeSpec.classBuilder(plan.types().stub().simpleName())
                .addJavadoc(javadoc(plan))
                .addModifiers(Modifier.PUBLIC, Modifier.FINAL)
                .superclass(RuntimeTypes.SERVICE_STUB)
                .addMethod(constructor(plan));
        if (besideClient) {
            ClassName client = TypeNames.of(plan.types().client());
            type.addMethod(client("client", "Returns a client that is answered by this stub.\n", client));
        }
        if (besideAsyncClient) {
            ClassName client = TypeNames.of(plan.types().asyncClient());
            type.addMethod(client(
                    "asyncClient", "Returns a client that is answered by this stub, and makes nobody wait.\n", client));
        }
        return type;
    }

    private static CodeBlock javadoc(ServicePlan plan) {
        return Javadoc.of(
                        "$L for tests: answers as the test lays down, for example {@code stub.on(operation).reply(output)}.",
                        ModelText.escape(plan.service().title()))
                .paragraph("Requests and answers have to satisfy the model; see {@link $T}.", RuntimeTypes.SERVICE_STUB)
                .build();
    }

    // public StubbedCognitoIdentity() {
    //     super(CognitoIdentity.SERVICE, CognitoIdentity.operations());
    // }
    private static MethodSpec constructor(ServicePlan plan) {
        return MethodSpec.constructorBuilder()
                .addJavadoc("Makes a stub for which nothing is laid down yet.\n")
                .addModifiers(Modifier.PUBLIC)
                .addStatement(
                        "super($1T.SERVICE, $1T.operations())",
                        TypeNames.of(plan.types().operations()))
                .build();
    }

    // public CognitoIdentityClient client() {
    //     return prepare(CognitoIdentityClient.builder()).build();
    // }
    private static MethodSpec client(String name, String javadoc, ClassName client) {
        return MethodSpec.methodBuilder(name)
                .addJavadoc(javadoc)
                .addModifiers(Modifier.PUBLIC)
                .returns(client)
                .addStatement("return prepare($T.builder()).build()", client)
                .build();
    }
}

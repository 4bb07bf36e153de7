package dev.smithwright.generator.emit;

import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.FieldSpec;
import com.palantir.javapoet.MethodSpec;
import com.palantir.javapoet.TypeSpec;
import dev.smithwright.generator.plan.EndpointCasePlan;
import dev.smithwright.generator.plan.EndpointPlan;
import dev.smithwright.generator.plan.JavaType;
import dev.smithwright.generator.plan.ServicePlan;
import java.util.stream.Stream;
import javax.lang.model.element.Modifier;

/** Emits a test with JUnit for the class that finds the address of the service: one method for each case of the model. */
final class EndpointTestsEmitter implements Emitter {

    @Override
    public Stream<JavaFile> emit(ServicePlan plan) {
        return plan.endpoints().filter(endpoints -> !endpoints.cases().isEmpty()).stream()
                .map(endpoints -> file(plan, endpoints));
    }

    private static JavaFile file(ServicePlan plan, EndpointPlan endpoints) {
        JavaType resolver = plan.types().endpoints();
        JavaType test = new JavaType(resolver.packageName(), resolver.simpleName() + "Test");
        EndpointTestCode code = new EndpointTestCode(plan);
        TypeSpec.Builder type = type(plan, endpoints, test);
        endpoints.cases().forEach(testCase -> type.addMethod(code.method(testCase)));
        if (endpoints.cases().stream().anyMatch(testCase -> testCase.expected() instanceof EndpointCasePlan.Address)) {
            type.addMethod(assertAddress());
        }
        if (endpoints.cases().stream().anyMatch(testCase -> testCase.expected() instanceof EndpointCasePlan.Failure)) {
            type.addMethod(assertFailure());
        }
        return SourceFile.of(plan, test, type, code.namesDeprecated());
    }

    // class CognitoIdentityEndpointsTest {
    //     private final EndpointResolver endpoints = new CognitoIdentityEndpoints();
    private static TypeSpec.Builder type(ServicePlan plan, EndpointPlan endpoints, JavaType test) {
        ClassName resolver = TypeNames.of(plan.types().endpoints());
        long outdated = endpoints.cases().stream()
                .filter(testCase -> testCase.outdatedOrNull() != null)
                .count();
        return TypeSpec.classBuilder(TypeNames.of(test))
                .addJavadoc(Javadoc.of(
                                "The cases by which the model of $L tests its endpoint rules, asked of {@link $T}. It has $L$L.",
                                ModelText.escape(plan.service().title()),
                                resolver,
                                endpoints.cases().size(),
                                outdated == 0 ? "" : ", of which " + outdated + " are outdated and say so")
                        .build())
                .addField(
                        FieldSpec.builder(RuntimeTypes.ENDPOINT_RESOLVER, "endpoints", Modifier.PRIVATE, Modifier.FINAL)
                                .initializer("new $T()", resolver)
                                .build());
    }

    private static MethodSpec assertAddress() {
        return MethodSpec.methodBuilder("assertAddress")
                .addModifiers(Modifier.PRIVATE)
                .addParameter(RuntimeTypes.ENDPOINT, "expected")
                .addParameter(RuntimeTypes.ENDPOINT_PARAMETERS, "parameters")
                .addStatement("$T.assertEquals(expected, endpoints.resolve(parameters))", RuntimeTypes.ASSERTIONS)
                .build();
    }

    private static MethodSpec assertFailure() {
        return MethodSpec.methodBuilder("assertFailure")
                .addModifiers(Modifier.PRIVATE)
                .addParameter(RuntimeTypes.STRING, "expected")
                .addParameter(RuntimeTypes.ENDPOINT_PARAMETERS, "parameters")
                .addStatement(
                        "$1T failure = $2T.assertThrows($1T.class, () -> endpoints.resolve(parameters))",
                        RuntimeTypes.ENDPOINT_EXCEPTION,
                        RuntimeTypes.ASSERTIONS)
                .addStatement("$T.assertEquals(expected, failure.getMessage())", RuntimeTypes.ASSERTIONS)
                .build();
    }
}

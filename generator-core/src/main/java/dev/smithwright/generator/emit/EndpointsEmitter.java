package dev.smithwright.generator.emit;

import com.palantir.javapoet.CodeBlock;
import com.palantir.javapoet.MethodSpec;
import com.palantir.javapoet.TypeSpec;
import dev.smithwright.generator.plan.EndpointPlan;
import dev.smithwright.generator.plan.ServicePlan;
import java.util.Set;
import java.util.stream.Stream;
import javax.lang.model.element.Modifier;

/** Emits the class that finds the address of the service: its endpoint rules, as plain Java. */
final class EndpointsEmitter implements Emitter {

    private static final Set<String> RESERVED = Set.of("parameters", "operation", "input");

    @Override
    public Stream<JavaFile> emit(ServicePlan plan) {
        return plan.endpoints().stream().map(endpoints -> file(plan, endpoints));
    }

    private static JavaFile file(ServicePlan plan, EndpointPlan endpoints) {
        EndpointBindingCode bindings = new EndpointBindingCode(plan, endpoints);
        TypeSpec.Builder type = type(plan, endpoints, bindings);
        return SourceFile.of(plan, plan.types().endpoints(), type, bindings.namesDeprecated());
    }

    // public final class CognitoIdentityEndpoints implements EndpointResolver {
    private static TypeSpec.Builder type(ServicePlan plan, EndpointPlan endpoints, EndpointBindingCode bindings) {
        RuleCode rules = new RuleCode(RESERVED);
        return TypeSpec.classBuilder(plan.types().endpoints().simpleName())
                .addJavadoc(Javadoc.of(
                                "Finds the address of $L, by the endpoint rules of its model. Immutable.",
                                ModelText.escape(plan.service().title()))
                        .build())
                .addModifiers(Modifier.PUBLIC, Modifier.FINAL)
                .addSuperinterface(RuntimeTypes.ENDPOINT_RESOLVER)
                .addMethod(MethodSpec.constructorBuilder()
                        .addJavadoc("Makes a resolver.\n")
                        .addModifiers(Modifier.PUBLIC)
                        .build())
                .addMethod(resolve(endpoints, rules))
                .addMethods(rules.methods())
                .addMethods(bindings.methods());
    }

    private static MethodSpec resolve(EndpointPlan endpoints, RuleCode rules) {
        RuleScope scope = RuleScope.ofMethod(RESERVED);
        CodeBlock.Builder parameters = CodeBlock.builder();
        endpoints.parameters().forEach(parameter -> parameters.add(EndpointParameterCode.local(parameter, scope)));
        return MethodCode.override("resolve", RuntimeTypes.ENDPOINT)
                .addParameter(RuntimeTypes.ENDPOINT_PARAMETERS, "parameters")
                .addCode(parameters.build())
                .addCode(rules.body(endpoints.rules(), scope))
                .build();
    }
}

package dev.smithwright.generator.emit;

import com.palantir.javapoet.CodeBlock;
import dev.smithwright.generator.plan.RulePlan;
import dev.smithwright.generator.plan.RuleValue;
import java.util.List;

/** Expressions for endpoints: {@code Endpoint.of("https://…").with(AuthScheme.of("sigv4").withSigningRegion(region))}. */
final class EndpointValueCode {

    private final RuleValueCode values;

    private EndpointValueCode(RuleScope scope) {
        this.values = new RuleValueCode(scope);
    }

    static CodeBlock of(RulePlan.EndpointValue endpoint, RuleScope scope) {
        return new EndpointValueCode(scope).endpoint(endpoint);
    }

    private CodeBlock endpoint(RulePlan.EndpointValue endpoint) {
        CodeBlock.Builder code = CodeBlock.builder().add("$T.of($L)", RuntimeTypes.ENDPOINT, values.of(endpoint.url()));
        endpoint.properties()
                .forEach((name, value) -> code.add(".withProperty($L, $L)", ModelText.literal(name), values.of(value)));
        endpoint.headers()
                .forEach((name, texts) -> code.add(".withHeader($L, $L)", ModelText.literal(name), joined(texts)));
        endpoint.authSchemes().forEach(scheme -> code.add(".with($L)", authScheme(scheme)));
        return code.build();
    }

    private CodeBlock authScheme(RulePlan.AuthScheme scheme) {
        CodeBlock.Builder code =
                CodeBlock.builder().add("$T.of($L)", RuntimeTypes.AUTH_SCHEME, values.of(scheme.name()));
        for (RulePlan.AuthProperty property : scheme.properties()) {
            CodeBlock argument = property.isList()
                    ? CodeBlock.of("$T.of($L)", RuntimeTypes.LIST, joined(property.values()))
                    : joined(property.values());
            code.add(".with$L($L)", RuleCode.capitalised(property.name()), argument);
        }
        return code.build();
    }

    private CodeBlock joined(List<RuleValue> texts) {
        return texts.stream().map(values::of).collect(CodeBlock.joining(", "));
    }
}

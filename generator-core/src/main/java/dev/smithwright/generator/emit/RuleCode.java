package dev.smithwright.generator.emit;

import com.palantir.javapoet.CodeBlock;
import com.palantir.javapoet.MethodSpec;
import com.palantir.javapoet.TypeName;
import dev.smithwright.generator.plan.RulePlan;
import dev.smithwright.generator.plan.RuleType;
import dev.smithwright.generator.plan.RuleValue;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import javax.lang.model.element.Modifier;
import org.jspecify.annotations.Nullable;

/** Turns endpoint rules into statements, and larger trees of them into methods of their own. */
final class RuleCode {

    /** With more rules than this below it, a tree becomes a method. */
    private static final int LEAVES_IN_PLACE = 5;

    private final List<MethodSpec> methods = new ArrayList<>();
    private final Set<String> names = new TreeSet<>(Set.of("resolve", "bind", "isPerCall"));
    private final Set<String> reserved;

    /**
     * Writes rules.
     *
     * @param reserved names that variables must not have
     */
    RuleCode(Set<String> reserved) {
        this.reserved = reserved;
    }

    /** Returns the methods that trees became so far, each behind the one that calls it. */
    List<MethodSpec> methods() {
        return methods;
    }

    /** Returns statements that give an endpoint or throw. */
    CodeBlock body(List<RulePlan> rules, RuleScope scope) {
        CodeBlock.Builder code = CodeBlock.builder();
        for (RulePlan rule : rules) {
            if (add(code, rule, scope.block())) {
                return code.build();
            }
        }
        return code.addStatement("throw $T.noRule()", RuntimeTypes.ENDPOINT_EXCEPTION)
                .build();
    }

    /** Adds a rule, and tells whether it decides in any case. */
    private boolean add(CodeBlock.Builder code, RulePlan rule, RuleScope scope) {
        RuleConditions conditions = new RuleConditions(code, scope);
        rule.conditions().forEach(conditions::add);
        conditions.close();
        code.add(decision(rule, scope, conditions.blocks() == 0));
        for (int i = 0; i < conditions.blocks(); i++) {
            code.endControlFlow();
        }
        return conditions.blocks() == 0;
    }

    private CodeBlock decision(RulePlan rule, RuleScope scope, boolean always) {
        if (rule instanceof RulePlan.Failure failure) {
            CodeBlock message = new RuleValueCode(scope).of(failure.message());
            return statement("throw new $T($L)", RuntimeTypes.ENDPOINT_EXCEPTION, message);
        }
        if (rule instanceof RulePlan.Address address) {
            return statement("return $L", EndpointValueCode.of(address.endpoint(), scope));
        }
        RulePlan.Tree tree = (RulePlan.Tree) rule;
        boolean inPlace = always || tree.leaves() <= LEAVES_IN_PLACE;
        return inPlace ? body(tree.rules(), scope) : method(tree, scope);
    }

    private static CodeBlock statement(String format, Object... arguments) {
        return CodeBlock.builder().addStatement(format, arguments).build();
    }

    // private static Endpoint withUseFips(String region, boolean useDualStack, Partition partitionResult) {
    private CodeBlock method(RulePlan.Tree tree, RuleScope scope) {
        String name = methodName(tree);
        Set<String> used = tree.rules().stream().flatMap(RulePlan::variables).collect(Collectors.toSet());
        RuleScope inner = RuleScope.ofMethod(reserved);
        MethodSpec.Builder method = MethodSpec.methodBuilder(name)
                .addModifiers(Modifier.PRIVATE, Modifier.STATIC)
                .returns(RuntimeTypes.ENDPOINT);
        List<CodeBlock> arguments = new ArrayList<>();
        for (Map.Entry<String, RuleScope.Variable> entry : scope.variables().entrySet()) {
            RuleScope.Variable variable = entry.getValue();
            if (used.contains(entry.getKey())) {
                RuleScope.Variable parameter = inner.declare(entry.getKey(), variable.type(), variable.nullable());
                method.addParameter(parameterType(variable), parameter.javaName());
                arguments.add(CodeBlock.of("$L", variable.javaName()));
            }
        }
        int place = methods.size();
        CodeBlock body = body(tree.rules(), inner);
        methods.add(place, method.addCode(body).build());
        return statement("return $L($L)", name, arguments.stream().collect(CodeBlock.joining(", ")));
    }

    private static TypeName parameterType(RuleScope.Variable variable) {
        TypeName type = localType(variable);
        return variable.nullable() ? TypeNames.nullable(type) : type;
    }

    /** Returns the type of a local variable, which needs no annotation. */
    static TypeName localType(RuleScope.Variable variable) {
        TypeName type = RuleValueCode.typeName(variable.type());
        return variable.nullable() ? type.box() : type;
    }

    static String capitalised(String name) {
        return Character.toUpperCase(name.charAt(0)) + name.substring(1);
    }

    private String methodName(RulePlan.Tree tree) {
        List<String> words = tree.conditions().stream()
                .map(RuleCode::word)
                .filter(word -> !word.isEmpty())
                .distinct()
                .limit(3)
                .toList();
        String wish = words.isEmpty() ? "rules" : "with" + String.join("And", words);
        String name = wish;
        for (int number = 2; !names.add(name); number++) {
            name = wish + number;
        }
        return name;
    }

    private static String word(RulePlan.Condition condition) {
        @Nullable String variable = condition.variable();
        return variable == null ? word(condition.value()) : capitalised(variable);
    }

    private static String word(RuleValue value) {
        if (value instanceof RuleValue.Reference reference) {
            return capitalised(reference.name());
        }
        if (value instanceof RuleValue.Attribute attribute && attribute.type() == RuleType.TRUTH) {
            return capitalised(attribute.attribute().methodName());
        }
        return value.parts().stream()
                .map(RuleCode::word)
                .filter(word -> !word.isEmpty())
                .findFirst()
                .orElse("");
    }
}

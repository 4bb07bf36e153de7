package dev.smithwright.generator.emit;

import com.palantir.javapoet.CodeBlock;
import com.palantir.javapoet.ParameterizedTypeName;
import com.palantir.javapoet.TypeName;
import dev.smithwright.generator.plan.MemberPlan;
import dev.smithwright.generator.plan.OperationPlan;
import dev.smithwright.generator.plan.PaginatorPlan;
import dev.smithwright.generator.plan.TypeRef;
import java.util.List;

/** How a paginator finds things in a page. */
final class PaginatorCode {

    private PaginatorCode() {}

    /** Returns the type of the items; of a map, its entries; the page itself where the model names no items. */
    static TypeName itemType(OperationPlan operation, PaginatorPlan paginator) {
        TypeRef type = itemsType(paginator);
        if (type instanceof TypeRef.ListOf list) {
            return ((ParameterizedTypeName) TypeNames.of(list)).typeArguments().get(0);
        }
        if (type instanceof TypeRef.MapOf map) {
            List<TypeName> arguments = ((ParameterizedTypeName) TypeNames.of(map)).typeArguments();
            return ParameterizedTypeName.get(RuntimeTypes.MAP.nestedClass("Entry"), arguments.get(0), arguments.get(1));
        }
        return OperationText.output(operation);
    }

    private static TypeRef itemsType(PaginatorPlan paginator) {
        List<MemberPlan> path = paginator.items();
        return path.isEmpty() ? TypeRef.Unit.UNIT : path.get(path.size() - 1).type();
    }

    // return page.nextToken();
    static CodeBlock nextToken(PaginatorPlan paginator) {
        CodeBlock.Builder code = CodeBlock.builder();
        String last = walk(paginator.outputToken(), code);
        return code.addStatement("return $L", last).build();
    }

    // List<IdentityPoolShortDescription> identityPools = page.identityPools();
    // return identityPools == null ? List.of() : identityPools;
    static CodeBlock items(PaginatorPlan paginator) {
        List<MemberPlan> path = paginator.items();
        if (path.isEmpty()) {
            return CodeBlock.builder()
                    .addStatement("return $T.of(page)", RuntimeTypes.LIST)
                    .build();
        }
        CodeBlock.Builder code = CodeBlock.builder();
        String last = walk(path, code);
        MemberPlan items = path.get(path.size() - 1);
        boolean nullable = path.stream().anyMatch(MemberPlan::isNullable);
        String name = last;
        if (nullable) {
            name = items.javaName();
            code.addStatement("$T $L = $L", TypeNames.of(items.type()), name, last);
        }
        CodeBlock list = items.type() instanceof TypeRef.MapOf
                ? CodeBlock.of("$T.copyOf($L.entrySet())", RuntimeTypes.LIST, name)
                : CodeBlock.of("$L", name);
        return nullable
                ? code.addStatement("return $L == null ? $T.of() : $L", name, RuntimeTypes.LIST, list)
                        .build()
                : code.addStatement("return $L", list).build();
    }

    /** Adds the steps before the last one, each to a variable, and returns the expression for the last one. */
    private static String walk(List<MemberPlan> path, CodeBlock.Builder code) {
        String holder = "page";
        boolean nullable = false;
        for (MemberPlan step : path.subList(0, path.size() - 1)) {
            String value = step(holder, nullable, step);
            nullable |= step.isNullable();
            code.addStatement("$T $L = $L", TypeNames.of(step.type()), step.javaName(), value);
            holder = step.javaName();
        }
        return step(holder, nullable, path.get(path.size() - 1));
    }

    private static String step(String holder, boolean nullable, MemberPlan member) {
        String value = holder + "." + member.javaName() + "()";
        return nullable ? holder + " == null ? null : " + value : value;
    }
}

package dev.smithwright.generator.emit;

import com.palantir.javapoet.CodeBlock;
import com.palantir.javapoet.ParameterizedTypeName;
import com.palantir.javapoet.TypeName;
import dev.smithwright.generator.plan.MemberPlan;
import dev.smithwright.generator.plan.OperationPlan;
import dev.smithwright.generator.plan.PaginatorPlan;
import dev.smithwright.generator.plan.RecordPlan;
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

    // return input.toBuilder().nextToken(token).build();
    static CodeBlock withToken(PaginatorPlan paginator) {
        RecordPlan holder = paginator.tokenHolderOrNull();
        CodeBlock token = holder == null
                ? CodeBlock.of("token")
                : CodeBlock.of(
                        "inToken($T.readFrom($T.reader(token)).$L())",
                        TypeNames.of(holder.type()),
                        RuntimeTypes.PAGE_TOKENS,
                        paginator.nextToken().javaName());
        return CodeBlock.builder()
                .addStatement(
                        "return input.toBuilder().$L($L).build()",
                        paginator.inputToken().javaName(),
                        token)
                .build();
    }

    // return page.nextToken();
    static CodeBlock nextToken(PaginatorPlan paginator) {
        PageWalk walk = new PageWalk(paginator.outputToken());
        RecordPlan holder = paginator.tokenHolderOrNull();
        return holder == null ? walk.returning() : mapToken(walk, paginator.nextToken(), holder);
    }

    // Map<String, AttributeValue> lastEvaluatedKey = page.lastEvaluatedKey();
    // return lastEvaluatedKey == null || lastEvaluatedKey.isEmpty()
    //         ? null
    //         : PageTokens.text(QueryOutput.builder().lastEvaluatedKey(lastEvaluatedKey).build());
    private static CodeBlock mapToken(PageWalk walk, MemberPlan token, RecordPlan holder) {
        String name = walk.last();
        return walk.code()
                .addStatement(
                        "return $1L$2L.isEmpty() ? null : $3T.text($4T.builder().$5L($2L).build())",
                        walk.isNullable() ? name + " == null || " : "",
                        name,
                        RuntimeTypes.PAGE_TOKENS,
                        TypeNames.of(holder.type()),
                        token.javaName())
                .build();
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
        PageWalk walk = new PageWalk(path);
        boolean isMap = itemsType(paginator) instanceof TypeRef.MapOf;
        if (!walk.isNullable() && !isMap) {
            return walk.returning();
        }
        String name = walk.last();
        CodeBlock list =
                isMap ? CodeBlock.of("$T.copyOf($L.entrySet())", RuntimeTypes.LIST, name) : CodeBlock.of("$L", name);
        return walk.isNullable()
                ? walk.code()
                        .addStatement("return $L == null ? $T.of() : $L", name, RuntimeTypes.LIST, list)
                        .build()
                : walk.code().addStatement("return $L", list).build();
    }
}

package dev.smithwright.generator.plan;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import software.amazon.smithy.model.knowledge.PaginatedIndex;
import software.amazon.smithy.model.knowledge.PaginationInfo;
import software.amazon.smithy.model.shapes.MemberShape;
import software.amazon.smithy.model.shapes.OperationShape;

/**
 * Plans paginators. The runtime's tokens, and its resume tokens, are strings; a token that is a map is written as the JSON
 * of the structure that holds it. Tokens are nothing else (Smithy specification, "paginated trait").
 */
final class PaginatorPlanner {

    private static final Set<TypeRef.Scalar> PAGE_SIZES =
            EnumSet.of(TypeRef.Scalar.BYTE, TypeRef.Scalar.SHORT, TypeRef.Scalar.INTEGER, TypeRef.Scalar.LONG);

    private final ShapeClosure closure;
    private final Naming naming;
    private final Map<JavaType, RecordPlan> records;
    private final Types types;
    private final NameScope names = NameScope.ofTypes();

    PaginatorPlanner(Types types, Naming naming, Map<JavaType, RecordPlan> records) {
        this.closure = types.closure();
        this.naming = naming;
        this.records = records;
        this.types = types;
    }

    /** Returns how the operation's results come in pages; null where they do not. */
    @Nullable
    PaginatorPlan plan(OperationShape operation) {
        return PaginatedIndex.of(closure.model())
                .getPaginationInfo(closure.service(), operation)
                .map(pagination -> plan(operation, pagination))
                .filter(PaginatorPlanner::hasUsableTokens)
                .orElse(null);
    }

    private PaginatorPlan plan(OperationShape operation, PaginationInfo pagination) {
        List<MemberPlan> outputToken = path(pagination.getOutputTokenMemberPath());
        boolean isText = last(outputToken).type() == TypeRef.Scalar.STRING;
        String name = names.claim(types.names().nameOf(operation) + "Paginator");
        return new PaginatorPlan(
                new JavaType(naming.paginatorPackage(), name),
                member(pagination.getInputTokenMember()),
                outputToken,
                path(pagination.getItemsMemberPath()),
                pagination
                        .getPageSizeMember()
                        .map(this::member)
                        .filter(member -> member.type() instanceof TypeRef.Scalar size && PAGE_SIZES.contains(size))
                        .orElse(null),
                closure.inferredPaginators().contains(operation.getId()),
                isText ? null : holder(last(pagination.getOutputTokenMemberPath())));
    }

    private static boolean hasUsableTokens(PaginatorPlan plan) {
        MemberPlan next = plan.nextToken();
        @Nullable RecordPlan holder = plan.tokenHolderOrNull();
        boolean isUsable = holder == null || (next.type() instanceof TypeRef.MapOf && isEnough(next, holder));
        return isUsable && plan.inputToken().type().equals(next.type());
    }

    /** Tells whether the member alone makes a value of the structure. */
    private static boolean isEnough(MemberPlan member, RecordPlan holder) {
        return holder.members().stream().noneMatch(other -> other.isStage() && !other.equals(member));
    }

    private List<MemberPlan> path(List<MemberShape> members) {
        List<MemberPlan> path = new ArrayList<>();
        members.forEach(member -> path.add(member(member)));
        return path;
    }

    private MemberPlan member(MemberShape member) {
        return holder(member).members().stream()
                .filter(plan -> plan.name().equals(member.getMemberName()))
                .findFirst()
                .orElseThrow(() -> new IllegalStateException("no plan for " + member.getId()));
    }

    private RecordPlan holder(MemberShape member) {
        JavaType holder = types.names().typeOf(closure.model().expectShape(member.getContainer()));
        return Optional.ofNullable(records.get(holder))
                .orElseThrow(() -> new IllegalStateException("no plan for the structure of " + member.getId()));
    }

    private static <T> T last(List<T> path) {
        return path.get(path.size() - 1);
    }
}

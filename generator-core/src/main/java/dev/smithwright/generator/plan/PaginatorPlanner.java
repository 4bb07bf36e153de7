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
 * Plans paginators. An operation whose token is no string has none: the runtime's tokens, and its resume tokens, are
 * strings.
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
                .filter(PaginatorPlanner::hasStringTokens)
                .orElse(null);
    }

    private PaginatorPlan plan(OperationShape operation, PaginationInfo pagination) {
        String name = names.claim(operation.getId().getName(closure.service()) + "Paginator");
        return new PaginatorPlan(
                new JavaType(naming.paginatorPackage(), name),
                member(pagination.getInputTokenMember()),
                path(pagination.getOutputTokenMemberPath()),
                path(pagination.getItemsMemberPath()),
                pagination
                        .getPageSizeMember()
                        .map(this::member)
                        .filter(member -> member.type() instanceof TypeRef.Scalar size && PAGE_SIZES.contains(size))
                        .orElse(null),
                closure.inferredPaginators().contains(operation.getId()));
    }

    private static boolean hasStringTokens(PaginatorPlan plan) {
        List<MemberPlan> path = plan.outputToken();
        return plan.inputToken().type() == TypeRef.Scalar.STRING
                && path.get(path.size() - 1).type() == TypeRef.Scalar.STRING;
    }

    private List<MemberPlan> path(List<MemberShape> members) {
        List<MemberPlan> path = new ArrayList<>();
        members.forEach(member -> path.add(member(member)));
        return path;
    }

    private MemberPlan member(MemberShape member) {
        JavaType holder = types.names().typeOf(closure.model().expectShape(member.getContainer()));
        return Optional.ofNullable(records.get(holder)).stream()
                .flatMap(record -> record.members().stream())
                .filter(plan -> plan.name().equals(member.getMemberName()))
                .findFirst()
                .orElseThrow(() -> new IllegalStateException("no plan for " + member.getId()));
    }
}

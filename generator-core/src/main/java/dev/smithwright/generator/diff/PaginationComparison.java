package dev.smithwright.generator.diff;

import dev.smithwright.generator.plan.MemberPlan;
import dev.smithwright.generator.plan.OperationPlan;
import dev.smithwright.generator.plan.PaginatorPlan;
import dev.smithwright.generator.plan.TypeRef;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Compares how the results of an operation come in pages. */
final class PaginationComparison {

    private final ChangeLog log;

    PaginationComparison(ChangeLog log) {
        this.log = log;
    }

    /** Compares; {@code touched} are the types that name the operation. */
    void compare(OperationPlan old, OperationPlan current, List<String> touched) {
        Optional<PaginatorPlan> was = old.paginator();
        Optional<PaginatorPlan> is = current.paginator();
        if (was.isEmpty() && is.isPresent()) {
            log.note(ChangeKind.PAGINATION_ADDED, current.name())
                    .in(touched)
                    .to(is.get().type().simpleName())
                    .breaks("Compile anew: the type of " + current.constant()
                            + " is a subtype now; source has to change only where it infers a type argument from it");
        } else if (was.isPresent() && is.isEmpty()) {
            log.note(ChangeKind.PAGINATION_REMOVED, current.name())
                    .in(withPaginator(touched, was.get()))
                    .from(was.get().type().simpleName())
                    .breaks("Follow the tokens by hand");
        } else if (was.isPresent()) {
            compare(old, was.get(), current, is.get(), touched);
        }
    }

    private void compare(
            OperationPlan old, PaginatorPlan was, OperationPlan current, PaginatorPlan is, List<String> touched) {
        String oldNames = was.type().simpleName() + ", " + old.paginatorMethodName();
        String newNames = is.type().simpleName() + ", " + current.paginatorMethodName();
        if (!oldNames.equals(newNames)) {
            log.note(ChangeKind.PAGINATION_CHANGED, current.name())
                    .in(withPaginator(touched, was))
                    .from(oldNames)
                    .to(newNames)
                    .breaks("Use the new names");
        }
        String oldItem = item(old, was);
        String newItem = item(current, is);
        if (!oldItem.equals(newItem)) {
            ChangeLog.Entry entry = log.note(ChangeKind.PAGINATOR_ITEM_CHANGED, current.name())
                    .in(touched)
                    .from(oldItem)
                    .to(newItem);
            if (JavaNames.withoutAnnotations(oldItem).equals(JavaNames.withoutAnnotations(newItem))) {
                entry.behaves("Items may be null, or are so no longer");
            } else {
                entry.rated(
                        "Use the new type; old classes link, and meet items of the other type",
                        Rating.SOURCE_BREAKING,
                        Rating.BEHAVIOUR);
            }
        }
        if (!members(was).equals(members(is))) {
            log.note(ChangeKind.PAGINATION_CHANGED, current.name())
                    .from(members(was))
                    .to(members(is))
                    .behaves("Pages are found by other members; tokens that were kept may not fit");
        }
    }

    private static List<String> withPaginator(List<String> touched, PaginatorPlan paginator) {
        return Stream.concat(touched.stream(), Stream.of(paginator.type().simpleName()))
                .toList();
    }

    private static String item(OperationPlan operation, PaginatorPlan paginator) {
        List<MemberPlan> path = paginator.items();
        TypeRef type =
                path.isEmpty() ? TypeRef.Unit.UNIT : path.get(path.size() - 1).type();
        String name = JavaNames.of(type);
        if (type.isCollection()) {
            String entry = name.substring(name.indexOf('<') + 1, name.length() - 1);
            return type instanceof TypeRef.MapOf ? "Map.Entry<" + entry + ">" : entry;
        }
        return operation.output().map(output -> output.type().simpleName()).orElse("");
    }

    private static String members(PaginatorPlan paginator) {
        MemberPlan size = paginator.pageSize();
        return "from " + path(paginator.outputToken()) + " to "
                + paginator.inputToken().name()
                + (paginator.items().isEmpty() ? "" : ", items in " + path(paginator.items()))
                + (size == null ? "" : ", page size in " + size.name());
    }

    private static String path(List<MemberPlan> path) {
        return path.stream().map(MemberPlan::name).collect(Collectors.joining("."));
    }
}

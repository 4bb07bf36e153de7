package dev.smithwright.generator.outline;

import dev.smithwright.generator.plan.EnumPlan;
import dev.smithwright.generator.plan.ExceptionPlan;
import dev.smithwright.generator.plan.JavaType;
import dev.smithwright.generator.plan.MemberPlan;
import dev.smithwright.generator.plan.OperationPlan;
import dev.smithwright.generator.plan.RecordPlan;
import dev.smithwright.generator.plan.ServicePlan;
import dev.smithwright.generator.plan.UnionPlan;
import dev.smithwright.generator.plan.WaiterPlan;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;

/** The elements of an API, each with what there is to compare of it, such as the type of a member. */
public final class ApiOutline {

    private static final String SEPARATOR = "\t";

    private final SortedMap<ApiElement, String> elements = new TreeMap<>();

    private ApiOutline() {}

    /** Returns the outline of a plan. */
    public static ApiOutline of(ServicePlan plan) {
        ApiOutline outline = new ApiOutline();
        plan.operations().forEach(outline::add);
        plan.records().forEach(outline::add);
        plan.enums().forEach(outline::add);
        plan.unions().forEach(outline::add);
        plan.errors().forEach(outline::add);
        return outline;
    }

    private void add(OperationPlan operation) {
        String name = operation.name();
        add(ApiElement.Kind.OPERATION, "", name, type(operation.input()) + " -> " + type(operation.output()));
        for (ExceptionPlan error : operation.errors().errors()) {
            add(ApiElement.Kind.ERROR_OF_OPERATION, name, error.type().simpleName(), "");
        }
        operation.paginator().ifPresent(paginator -> add(ApiElement.Kind.PAGINATOR, "", name, ""));
        for (WaiterPlan waiter : operation.waiters()) {
            add(ApiElement.Kind.WAITER, "", waiter.name(), name);
        }
    }

    private static String type(Optional<RecordPlan> structure) {
        return structure.map(RecordPlan::type).map(JavaType::simpleName).orElse("nothing");
    }

    private void add(RecordPlan structure) {
        add(ApiElement.Kind.RECORD, "", structure.type().simpleName(), "");
        structure.members().forEach(member -> add(structure.type(), member));
    }

    private void add(UnionPlan union) {
        add(ApiElement.Kind.UNION, "", union.type().simpleName(), "");
        union.variants().forEach(variant -> add(union.type(), variant.member()));
    }

    private void add(ExceptionPlan error) {
        add(ApiElement.Kind.ERROR, "", error.type().simpleName(), "");
        error.members().forEach(member -> add(error.type(), member));
    }

    private void add(EnumPlan constants) {
        add(ApiElement.Kind.ENUM, "", constants.type().simpleName(), "");
        for (EnumPlan.Value value : constants.values()) {
            add(ApiElement.Kind.VALUE, constants.type().simpleName(), value.constant(), value.value());
        }
    }

    private void add(JavaType owner, MemberPlan member) {
        add(ApiElement.Kind.MEMBER, owner.simpleName(), member.javaName(), MemberText.of(member));
    }

    private void add(ApiElement.Kind kind, String owner, String name, String detail) {
        elements.put(new ApiElement(kind, owner, name), detail);
    }

    /** Returns the elements with what there is to compare of them. */
    SortedMap<ApiElement, String> elements() {
        return new TreeMap<>(elements);
    }

    /** Returns the outline as lines, sorted, from which {@link #parse} makes it again. */
    public List<String> lines() {
        return elements.entrySet().stream().map(ApiOutline::line).toList();
    }

    private static String line(Map.Entry<ApiElement, String> entry) {
        ApiElement element = entry.getKey();
        return String.join(SEPARATOR, element.kind().name(), element.owner(), element.name(), entry.getValue());
    }

    /** Returns the outline that has these lines; empty where they are none of this version's. */
    public static Optional<ApiOutline> parse(List<String> lines) {
        ApiOutline outline = new ApiOutline();
        for (String line : lines) {
            String[] parts = line.split(SEPARATOR, -1);
            Optional<ApiElement.Kind> kind = kind(parts[0]);
            if (parts.length != 4 || kind.isEmpty()) {
                return Optional.empty();
            }
            outline.add(kind.get(), parts[1], parts[2], parts[3]);
        }
        return Optional.of(outline);
    }

    private static Optional<ApiElement.Kind> kind(String name) {
        for (ApiElement.Kind kind : ApiElement.Kind.values()) {
            if (kind.name().equals(name)) {
                return Optional.of(kind);
            }
        }
        return Optional.empty();
    }
}

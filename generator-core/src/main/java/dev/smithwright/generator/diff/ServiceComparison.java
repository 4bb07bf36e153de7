package dev.smithwright.generator.diff;

import dev.smithwright.generator.plan.EndpointPlan;
import dev.smithwright.generator.plan.ExceptionPlan;
import dev.smithwright.generator.plan.JavaType;
import dev.smithwright.generator.plan.OperationPlan;
import dev.smithwright.generator.plan.ServiceFacts;
import dev.smithwright.generator.plan.ServicePlan;
import dev.smithwright.generator.plan.ServiceTypes;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Compares what there is one of: the service, its types and its address. */
final class ServiceComparison {

    private final ServicePlan before;
    private final ServicePlan after;
    private final ChangeLog log;

    ServiceComparison(ServicePlan before, ServicePlan after, ChangeLog log) {
        this.before = before;
        this.after = after;
        this.log = log;
    }

    void compare() {
        compareTypes(before.types(), after.types());
        compareFacts(before.service(), after.service());
        compareEndpoints();
        new DocumentationComparison(log)
                .compare(
                        name(),
                        before.service().documentation(),
                        after.service().documentation());
    }

    private String name() {
        return Names.ofShape(after.service().shapeId());
    }

    private void compareTypes(ServiceTypes old, ServiceTypes current) {
        if (!old.equals(current)) {
            log.note(ChangeKind.SERVICE_RENAMED, name())
                    .in(all(old))
                    .from(old.client().simpleName() + ", " + old.exception().simpleName())
                    .to(current.client().simpleName() + ", "
                            + current.exception().simpleName())
                    .breaks("Use the new names of the client and of all that is called after the service");
        }
    }

    /** Errors extend the service's exception, and error sets return it. */
    private List<String> all(ServiceTypes types) {
        return Stream.of(
                        Stream.of(
                                types.operations(),
                                types.client(),
                                types.delegate(),
                                types.asyncClient(),
                                types.asyncDelegate(),
                                types.exception(),
                                types.unmodeled(),
                                types.handler(),
                                types.router(),
                                types.waiters(),
                                types.endpoints(),
                                types.stub()),
                        before.errors().stream().map(ExceptionPlan::type),
                        before.operations().stream()
                                .map(operation -> operation.errors().type()))
                .flatMap(all -> all)
                .map(JavaType::simpleName)
                .toList();
    }

    private void compareFacts(ServiceFacts old, ServiceFacts current) {
        fact("shape", old.shapeId(), current.shapeId());
        fact("title", old.title(), current.title());
        fact("version", old.version(), current.version());
        fact("sdkId", old.sdkId(), current.sdkId());
        fact("endpoint prefix", old.endpointPrefix(), current.endpointPrefix());
        fact("signing name", old.signingName(), current.signingName());
        fact("protocols", String.join(", ", old.protocols()), String.join(", ", current.protocols()));
        fact("awsQuery's error codes", words(old.queryCompatible()), words(current.queryCompatible()));
    }

    private static String words(boolean queryCompatible) {
        return queryCompatible ? "kept" : "not kept";
    }

    private void fact(String what, @Nullable String old, @Nullable String current) {
        if (!Objects.equals(old, current)) {
            log.note(ChangeKind.SERVICE_CHANGED, name())
                    .from(what + " " + Objects.requireNonNullElse(old, "absent"))
                    .to(what + " " + Objects.requireNonNullElse(current, "absent"))
                    .behaves("Requests may go elsewhere, or be signed or written otherwise");
        }
    }

    private void compareEndpoints() {
        Optional<EndpointPlan> old = before.endpoints();
        Optional<EndpointPlan> current = after.endpoints();
        String type = after.types().endpoints().simpleName();
        if (old.isEmpty() && current.isPresent()) {
            log.note(ChangeKind.ENDPOINTS_ADDED, name()).to(type).behaves("Clients find the address by the rules");
        } else if (old.isPresent() && current.isEmpty()) {
            log.note(ChangeKind.ENDPOINTS_REMOVED, name())
                    .in(type)
                    .from(type)
                    .breaks("Clients find the address by endpoint prefix and region");
        } else if (old.isPresent() && !rules(before, old.get()).equals(rules(after, current.orElseThrow()))) {
            log.note(ChangeKind.ENDPOINTS_CHANGED, name()).behaves("Addresses may differ");
        }
    }

    /** Operations are told by name: their places differ where others came or went, and their inputs in their texts. */
    private static List<Object> rules(ServicePlan plan, EndpointPlan endpoints) {
        TreeMap<String, List<String>> bindings = new TreeMap<>();
        for (EndpointPlan.Binding binding : endpoints.bindings()) {
            OperationPlan operation = plan.operations().get(binding.operation());
            bindings.put(
                    operation.name(),
                    binding.arguments().stream()
                            .map(ServiceComparison::argument)
                            .toList());
        }
        return List.of(endpoints.parameters(), endpoints.rules(), bindings);
    }

    private static String argument(EndpointPlan.Argument argument) {
        if (argument instanceof EndpointPlan.InputMember member) {
            return argument.parameter() + " = " + member.member().name();
        }
        return argument instanceof EndpointPlan.InputPath path
                ? argument.parameter() + " = " + path.path().expression()
                : argument.toString();
    }
}

package dev.smithwright.generator.emit;

import com.palantir.javapoet.AnnotationSpec;
import dev.smithwright.generator.plan.Documentation;
import dev.smithwright.generator.plan.ExceptionPlan;
import dev.smithwright.generator.plan.JavaType;
import dev.smithwright.generator.plan.MemberPlan;
import dev.smithwright.generator.plan.OperationPlan;
import dev.smithwright.generator.plan.ServicePlan;
import dev.smithwright.generator.plan.TypePlan;
import dev.smithwright.generator.plan.TypeRef;
import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * What the model advises against is marked {@code @Deprecated}. Other generated code has to go on knowing it, and says so
 * with a suppression where javac would warn: not within what is deprecated itself.
 *
 * @param types the types that the model advises against
 */
record Deprecation(Set<JavaType> types) {

    static final AnnotationSpec SUPPRESSION = AnnotationSpec.builder(RuntimeTypes.SUPPRESS_WARNINGS)
            .addMember("value", "$S", "deprecation")
            .build();

    private static final String BARE = "@SuppressWarnings(\"deprecation\")\n";
    private static final String EXPLAINED =
            "@SuppressWarnings(\"deprecation\") // the model advises against a part of this, but still has it\n";

    static Deprecation in(ServicePlan plan) {
        Stream<JavaType> types = plan.typePlans()
                .filter(type -> type.documentation().isDeprecated())
                .map(TypePlan::type);
        Stream<JavaType> errors =
                plan.errors().stream().filter(ExceptionPlan::isDeprecated).map(ExceptionPlan::type);
        return new Deprecation(Stream.concat(types, errors).collect(Collectors.toUnmodifiableSet()));
    }

    /** Returns the annotation for what the model advises against. */
    static List<AnnotationSpec> of(Documentation documentation) {
        return documentation.isDeprecated()
                ? List.of(AnnotationSpec.builder(RuntimeTypes.DEPRECATED).build())
                : List.of();
    }

    /** JavaPoet has no place for a comment behind an annotation. */
    static String explained(String source) {
        return source.replace(BARE, EXPLAINED);
    }

    boolean isNamedBy(Collection<MemberPlan> members) {
        return members.stream().map(MemberPlan::type).anyMatch(this::isNamedBy);
    }

    boolean isNamedBy(OperationPlan operation) {
        return Stream.concat(operation.input().stream(), operation.output().stream())
                .anyMatch(record -> types.contains(record.type()));
    }

    /** Tells whether the type, written out, names a deprecated one. */
    boolean isNamedBy(TypeRef type) {
        if (type instanceof TypeRef.ListOf list) {
            return isNamedBy(list.element());
        }
        if (type instanceof TypeRef.MapOf map) {
            return isNamedBy(map.key()) || isNamedBy(map.value());
        }
        if (type instanceof TypeRef.EventsOf events) {
            return isNamedBy(events.event());
        }
        return type instanceof TypeRef.Declared declared && types.contains(declared.type());
    }
}

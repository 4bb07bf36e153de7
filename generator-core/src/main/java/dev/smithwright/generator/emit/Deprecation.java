package dev.smithwright.generator.emit;

import com.palantir.javapoet.AnnotationSpec;
import dev.smithwright.generator.plan.Documentation;
import dev.smithwright.generator.plan.EnumPlan;
import dev.smithwright.generator.plan.ExceptionPlan;
import dev.smithwright.generator.plan.JavaType;
import dev.smithwright.generator.plan.MemberPlan;
import dev.smithwright.generator.plan.OperationPlan;
import dev.smithwright.generator.plan.RecordPlan;
import dev.smithwright.generator.plan.ServicePlan;
import dev.smithwright.generator.plan.TypeRef;
import dev.smithwright.generator.plan.UnionPlan;
import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.function.Function;
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
        return new Deprecation(Stream.of(
                        deprecated(plan.records(), RecordPlan::documentation, RecordPlan::type),
                        deprecated(plan.enums(), EnumPlan::documentation, EnumPlan::type),
                        deprecated(plan.unions(), UnionPlan::documentation, UnionPlan::type),
                        deprecated(plan.errors(), ExceptionPlan::documentation, ExceptionPlan::type))
                .flatMap(types -> types)
                .collect(Collectors.toUnmodifiableSet()));
    }

    private static <T> Stream<JavaType> deprecated(
            Collection<T> plans, Function<T, Documentation> documentation, Function<T, JavaType> type) {
        return plans.stream()
                .filter(plan -> documentation.apply(plan).isDeprecated())
                .map(type);
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
        return type instanceof TypeRef.Declared declared && types.contains(declared.type());
    }
}

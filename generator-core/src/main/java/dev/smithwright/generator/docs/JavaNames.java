package dev.smithwright.generator.docs;

import dev.smithwright.generator.plan.JavaType;
import dev.smithwright.generator.plan.ServicePlan;
import java.util.Set;
import java.util.stream.Collectors;

/** Names types that are not generated: by their simple names, but where a generated type has that one. */
final class JavaNames {

    private final Set<String> declared;

    JavaNames(ServicePlan plan) {
        this.declared = plan.declared().stream().map(JavaType::simpleName).collect(Collectors.toUnmodifiableSet());
    }

    /** Returns the name of a type of the JDK or the runtime, in code. */
    String of(String qualifiedName) {
        String simpleName = simpleName(qualifiedName);
        return declared.contains(simpleName) ? qualifiedName : simpleName;
    }

    /** Returns the name with the mark of a value that may be null. */
    String nullable(String name) {
        int simple = name.length() - simpleName(name).length();
        return name.substring(0, simple) + "@" + of("org.jspecify.annotations.Nullable") + " " + name.substring(simple);
    }

    private static String simpleName(String qualifiedName) {
        return qualifiedName.substring(qualifiedName.lastIndexOf('.') + 1);
    }
}

package dev.smithwright.generator.emit;

import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.MethodSpec;
import com.palantir.javapoet.TypeSpec;
import dev.smithwright.generator.plan.JavaType;
import dev.smithwright.generator.plan.OperationPart;
import dev.smithwright.generator.plan.OperationPlan;
import dev.smithwright.generator.plan.ServicePlan;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Stream;

/**
 * The methods of a client for its operations: in the client itself, or, where they are too many for one class file, in
 * interfaces that it extends.
 *
 * @param plan the service
 * @param client the client
 * @param caller the seam that the client is on
 * @param methods gives the methods for an operation
 * @param namesDeprecated whether methods that are not deprecated name types that are
 */
record ClientParts(
        ServicePlan plan,
        JavaType client,
        ClassName caller,
        Function<OperationPlan, List<MethodSpec>> methods,
        boolean namesDeprecated) {

    // public interface CognitoIdentityClient extends ServiceClient<CognitoIdentityClient> {
    // public interface VeryLargeClient extends ServiceClient<VeryLargeClient>, VeryLargeClientPart1,
    // VeryLargeClientPart2 {
    void addTo(TypeSpec.Builder type) {
        if (isWhole()) {
            addMethods(type, plan.operations());
        } else {
            plan.operationParts().forEach(part -> type.addSuperinterface(TypeNames.of(client.part(part.number()))));
        }
    }

    private boolean isWhole() {
        return plan.operationParts().size() == 1;
    }

    /** Returns the interfaces that the client extends; none where it has all methods itself. */
    Stream<JavaFile> files() {
        return isWhole() ? Stream.empty() : plan.operationParts().stream().map(this::file);
    }

    // interface VeryLargeClientPart1 extends OperationCaller {
    private JavaFile file(OperationPart part) {
        JavaType name = client.part(part.number());
        TypeSpec.Builder type = TypeSpec.interfaceBuilder(name.simpleName())
                .addJavadoc(
                        "A part of {@link $T}, whose operations are too many for one class file.\n",
                        TypeNames.of(client))
                .addSuperinterface(caller);
        addMethods(type, part.operations());
        return SourceFile.of(plan, name, type, namesDeprecated);
    }

    private void addMethods(TypeSpec.Builder type, List<OperationPlan> operations) {
        operations.forEach(operation -> methods.apply(operation).forEach(type::addMethod));
    }
}

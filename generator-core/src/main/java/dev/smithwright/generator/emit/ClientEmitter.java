package dev.smithwright.generator.emit;

import com.palantir.javapoet.TypeSpec;
import dev.smithwright.generator.plan.ServicePlan;
import java.util.stream.Stream;
import javax.lang.model.element.Modifier;

/** Emits the client: an interface on the seam of {@code OperationCaller}, and the record behind it. */
final class ClientEmitter implements Emitter {

    @Override
    public Stream<JavaFile> emit(ServicePlan plan) {
        ClientKind kind = ClientKind.waiting(plan);
        boolean namesDeprecated = OperationText.namesDeprecated(plan);
        ClientParts parts = new ClientParts(
                plan,
                plan.types().client(),
                kind.caller(),
                operation -> ClientMethods.of(plan, operation),
                namesDeprecated);
        return Stream.concat(
                Stream.of(
                        SourceFile.of(plan, plan.types().client(), client(plan, kind, parts), namesDeprecated),
                        SourceFile.of(plan, plan.types().delegate(), kind.delegateType())),
                parts.files());
    }

    private static TypeSpec.Builder client(ServicePlan plan, ClientKind kind, ClientParts parts) {
        TypeSpec.Builder type = TypeSpec.interfaceBuilder(kind.type())
                .addJavadoc(Javadoc.of(
                                "A client of $L. Many threads may share it.",
                                ModelText.escape(plan.service().title()))
                        .modelText(plan.service().documentation().text())
                        .noted(plan.service().documentation().notes())
                        .build())
                .addModifiers(Modifier.PUBLIC)
                .addSuperinterface(kind.superinterface());
        kind.factories().forEach(type::addMethod);
        type.addMethod(kind.overridden());
        ServiceWaitersEmitter.clientMethod(plan).ifPresent(type::addMethod);
        parts.addTo(type);
        return type;
    }
}

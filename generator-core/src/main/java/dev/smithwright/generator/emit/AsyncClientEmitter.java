package dev.smithwright.generator.emit;

import com.palantir.javapoet.TypeSpec;
import dev.smithwright.generator.plan.ServicePlan;
import java.util.stream.Stream;
import javax.lang.model.element.Modifier;

/** Emits the client whose calls make nobody wait: an interface on the seam of {@code AsyncOperationCaller}. */
final class AsyncClientEmitter implements Emitter {

    private final boolean besideClient;

    /** Makes an emitter; {@code besideClient} says whether the other client, which comments can point to, is there. */
    AsyncClientEmitter(boolean besideClient) {
        this.besideClient = besideClient;
    }

    @Override
    public Stream<JavaFile> emit(ServicePlan plan) {
        ClientKind kind = ClientKind.async(plan);
        boolean namesDeprecated = OperationText.namesDeprecatedItems(plan);
        ClientParts parts = new ClientParts(
                plan,
                plan.types().asyncClient(),
                kind.caller(),
                operation -> AsyncClientMethods.of(plan, operation, besideClient),
                namesDeprecated);
        return Stream.concat(
                Stream.of(
                        SourceFile.of(plan, plan.types().asyncClient(), client(plan, kind, parts), namesDeprecated),
                        SourceFile.of(plan, plan.types().asyncDelegate(), kind.delegateType())),
                parts.files());
    }

    private TypeSpec.Builder client(ServicePlan plan, ClientKind kind, ClientParts parts) {
        TypeSpec.Builder type = TypeSpec.interfaceBuilder(kind.type())
                .addJavadoc(javadoc(plan).build())
                .addModifiers(Modifier.PUBLIC)
                .addSuperinterface(kind.superinterface());
        kind.factories().forEach(type::addMethod);
        type.addMethod(kind.overridden());
        parts.addTo(type);
        return type;
    }

    private Javadoc javadoc(ServicePlan plan) {
        Javadoc javadoc = Javadoc.of(
                        "A client of $L whose calls make nobody wait. Many threads may share it.",
                        ModelText.escape(plan.service().title()))
                .paragraph("Calls return at once; all that goes wrong arrives through their futures.");
        return besideClient
                ? javadoc
                : javadoc.modelText(plan.service().documentation().text())
                        .noted(plan.service().documentation().notes());
    }
}

package dev.smithwright.generator.emit;

import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.CodeBlock;
import com.palantir.javapoet.MethodSpec;
import com.palantir.javapoet.ParameterizedTypeName;
import com.palantir.javapoet.TypeName;
import com.palantir.javapoet.TypeSpec;
import dev.smithwright.generator.plan.MemberPlan;
import dev.smithwright.generator.plan.OperationPlan;
import dev.smithwright.generator.plan.PaginatorPlan;
import dev.smithwright.generator.plan.ServicePlan;
import dev.smithwright.generator.plan.TypeRef;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import javax.lang.model.element.Modifier;

/** Emits a paginator for each operation whose results come in pages. */
final class PaginatorEmitter implements Emitter {

    @Override
    public Stream<JavaFile> emit(ServicePlan plan) {
        Deprecation deprecation = Deprecation.in(plan);
        return plan.operations().stream()
                .flatMap(operation -> operation.paginator().stream()
                        .map(paginator -> SourceFile.of(
                                plan,
                                paginator.type(),
                                type(plan, operation, paginator),
                                isSuppressed(operation, paginator, deprecation))));
    }

    private static boolean isSuppressed(OperationPlan operation, PaginatorPlan paginator, Deprecation deprecation) {
        List<MemberPlan> members = new ArrayList<>(paginator.outputToken());
        members.addAll(paginator.items());
        members.add(paginator.inputToken());
        Optional.ofNullable(paginator.pageSize()).ifPresent(members::add);
        boolean named = deprecation.isNamedBy(operation)
                || deprecation.isNamedBy(members)
                || members.stream().anyMatch(member -> member.documentation().isDeprecated());
        return named && !operation.isDeprecated();
    }

    // public final class ListIdentityPoolsPaginator
    //         extends Paginator<ListIdentityPoolsInput, ListIdentityPoolsResponse, IdentityPoolShortDescription> {
    private static TypeSpec.Builder type(ServicePlan plan, OperationPlan operation, PaginatorPlan paginator) {
        ClassName name = TypeNames.of(paginator.type());
        TypeName input = OperationText.input(operation);
        TypeName output = OperationText.output(operation);
        TypeName item = PaginatorCode.itemType(operation, paginator);
        return TypeSpec.classBuilder(name)
                .addJavadoc(javadoc(operation, paginator)
                        .deprecatedAs(operation.documentation())
                        .build())
                .addAnnotations(Deprecation.of(operation.documentation()))
                .addModifiers(Modifier.PUBLIC, Modifier.FINAL)
                .superclass(ParameterizedTypeName.get(RuntimeTypes.PAGINATOR, input, output, item))
                .addMethod(start(input))
                .addMethod(constructor(plan, operation, input))
                .addMethod(with(name, input))
                .addMethod(MethodCode.override(Modifier.PROTECTED, "withToken", input)
                        .addParameter(input, "input")
                        .addParameter(RuntimeTypes.STRING, "token")
                        .addCode(PaginatorCode.withToken(paginator))
                        .build())
                .addMethod(withPageSize(operation, paginator, input))
                .addMethod(MethodCode.override(Modifier.PROTECTED, "nextToken", TypeNames.nullable(RuntimeTypes.STRING))
                        .addParameter(output, "page")
                        .addCode(PaginatorCode.nextToken(paginator))
                        .build())
                .addMethod(MethodCode.override(
                                Modifier.PROTECTED, "items", ParameterizedTypeName.get(RuntimeTypes.LIST, item))
                        .addParameter(output, "page")
                        .addCode(PaginatorCode.items(paginator))
                        .build());
    }

    private static Javadoc javadoc(OperationPlan operation, PaginatorPlan paginator) {
        Javadoc javadoc = Javadoc.of("The results of {@code $L}, page by page or item by item.", operation.name());
        if (paginator.tokenHolderOrNull() != null) {
            javadoc.paragraph(
                    "A token is the JSON text of an object with the member {@code $L}.",
                    paginator.nextToken().name());
        }
        if (paginator.isInferred()) {
            javadoc.paragraph(
                    "The model does not say that the operation has pages. They are inferred from the names of its members:"
                            + " {@code $L} leads to the next one$L.",
                    names(paginator.outputToken()),
                    paginator.items().isEmpty() ? "" : ", {@code " + names(paginator.items()) + "} holds the items");
        }
        return javadoc;
    }

    private static String names(List<MemberPlan> path) {
        return path.stream().map(MemberPlan::name).collect(Collectors.joining("."));
    }

    // public ListIdentityPoolsPaginator(OperationCaller caller, ListIdentityPoolsInput input) {
    //     this(caller, input, PaginatorSettings.ALL);
    // }
    private static MethodSpec start(TypeName input) {
        return MethodSpec.constructorBuilder()
                .addJavadoc(Javadoc.of("Starts at the first page; nothing is called yet.")
                        .param("caller", "what carries out the calls")
                        .param("input", "what to ask for")
                        .build())
                .addModifiers(Modifier.PUBLIC)
                .addParameter(RuntimeTypes.OPERATION_CALLER, "caller")
                .addParameter(input, "input")
                .addStatement("this(caller, input, $T.ALL)", RuntimeTypes.PAGINATOR_SETTINGS)
                .build();
    }

    private static MethodSpec constructor(ServicePlan plan, OperationPlan operation, TypeName input) {
        return MethodSpec.constructorBuilder()
                .addModifiers(Modifier.PRIVATE)
                .addParameter(RuntimeTypes.OPERATION_CALLER, "caller")
                .addParameter(input, "input")
                .addParameter(RuntimeTypes.PAGINATOR_SETTINGS, "settings")
                .addStatement(
                        "super(caller, $T.$L, input, settings)",
                        TypeNames.of(plan.types().operations()),
                        operation.constant())
                .build();
    }

    private static MethodSpec with(ClassName name, TypeName input) {
        return MethodCode.override(Modifier.PROTECTED, "with", name)
                .addParameter(RuntimeTypes.OPERATION_CALLER, "caller")
                .addParameter(input, "input")
                .addParameter(RuntimeTypes.PAGINATOR_SETTINGS, "settings")
                .addStatement("return new $T(caller, input, settings)", name)
                .build();
    }

    // return input.toBuilder().maxResults(pageSize).build();
    private static MethodSpec withPageSize(OperationPlan operation, PaginatorPlan paginator, TypeName input) {
        MethodSpec.Builder method = MethodCode.override(Modifier.PROTECTED, "withPageSize", input)
                .addParameter(input, "input")
                .addParameter(TypeName.INT, "pageSize");
        MemberPlan member = paginator.pageSize();
        if (member == null) {
            return method.addStatement(
                            "throw new $T($S)",
                            RuntimeTypes.UNSUPPORTED_OPERATION,
                            operation.name() + " does not let its caller choose the size of a page")
                    .build();
        }
        return method.addStatement(
                        "return input.toBuilder().$L($L).build()", member.javaName(), pageSize(member.type()))
                .build();
    }

    private static CodeBlock pageSize(TypeRef type) {
        return switch ((TypeRef.Scalar) type) {
            case BYTE -> CodeBlock.of("byteOf(pageSize)");
            case SHORT -> CodeBlock.of("shortOf(pageSize)");
            case LONG -> CodeBlock.of("(long) pageSize");
            default -> CodeBlock.of("pageSize");
        };
    }
}

package dev.smithwright.generator.emit;

import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.CodeBlock;
import com.palantir.javapoet.MethodSpec;
import com.palantir.javapoet.ParameterizedTypeName;
import com.palantir.javapoet.TypeName;
import dev.smithwright.generator.plan.OperationPlan;
import dev.smithwright.generator.plan.PaginatorPlan;
import dev.smithwright.generator.plan.RecordPlan;
import dev.smithwright.generator.plan.ServicePlan;
import java.util.ArrayList;
import java.util.List;
import javax.lang.model.element.Modifier;

/** The methods of an asynchronous client for one operation. */
final class AsyncClientMethods {

    private final ServicePlan plan;
    private final OperationPlan operation;
    private final ClassName operations;
    private final boolean besideClient;

    private AsyncClientMethods(ServicePlan plan, OperationPlan operation, boolean besideClient) {
        this.plan = plan;
        this.operation = operation;
        this.operations = TypeNames.of(plan.types().operations());
        this.besideClient = besideClient;
    }

    /** Returns the methods; {@code besideClient} says whether their comments can point to the other client. */
    static List<MethodSpec> of(ServicePlan plan, OperationPlan operation, boolean besideClient) {
        AsyncClientMethods methods = new AsyncClientMethods(plan, operation, besideClient);
        List<MethodSpec> all = new ArrayList<>();
        MethodSpec call = operation.input().map(methods::call).orElseGet(methods::callWithoutInput);
        all.addAll(LambdaOverload.beside(call, operation, operation.documentation()));
        operation.paginator().ifPresent(paginator -> {
            MethodSpec pages = methods.paginator(paginator, operation.input().orElseThrow());
            all.addAll(LambdaOverload.beside(pages, operation, operation.documentation()));
        });
        return all;
    }

    // default CompletableFuture<GetIdResponse> getId(GetIdInput input) {
    //     return CallFuture.output(call(CognitoIdentity.GET_ID, input));
    // }
    private MethodSpec call(RecordPlan input) {
        ClassName type = TypeNames.of(input.type());
        return method(operation.methodName(), callJavadoc(CodeBlock.of("$T", type)))
                .addParameter(type, "input")
                .returns(result())
                .addStatement(
                        "return $T.$L(call($T.$L, input))",
                        RuntimeTypes.CALL_FUTURE,
                        end(),
                        operations,
                        operation.constant())
                .build();
    }

    // default CompletableFuture<Void> ping() {
    //     return CallFuture.completion(call(Service.PING, Unit.UNIT));
    // }
    private MethodSpec callWithoutInput() {
        return method(operation.methodName(), callJavadoc(CodeBlock.of("")))
                .returns(result())
                .addStatement(
                        "return $T.$L(call($T.$L, $T.UNIT))",
                        RuntimeTypes.CALL_FUTURE,
                        end(),
                        operations,
                        operation.constant(),
                        RuntimeTypes.UNIT)
                .build();
    }

    // default AsyncPaginator<ListIdentityPoolsInput, ListIdentityPoolsResponse, IdentityPoolShortDescription>
    //         listIdentityPoolsPaginator(ListIdentityPoolsInput input) {
    //     return paginator(CognitoIdentity.LIST_IDENTITY_POOLS, input);
    // }
    private MethodSpec paginator(PaginatorPlan paginator, RecordPlan input) {
        Javadoc javadoc = Javadoc.of(
                        "Returns the results of {@code $L} page by page or item by item; nothing is called yet.",
                        operation.name())
                .deprecatedAs(operation.documentation());
        return method(operation.paginatorMethodName(), javadoc)
                .addParameter(TypeNames.of(input.type()), "input")
                .returns(paginatorType(paginator))
                .addStatement("return paginator($T.$L, input)", operations, operation.constant())
                .build();
    }

    private TypeName paginatorType(PaginatorPlan paginator) {
        return ParameterizedTypeName.get(
                RuntimeTypes.ASYNC_PAGINATOR,
                OperationText.input(operation),
                OperationText.output(operation),
                PaginatorCode.itemType(operation, paginator));
    }

    /** Returns the name of what makes of a response what the method gives. */
    private String end() {
        return operation.output().isPresent() ? "output" : "completion";
    }

    private TypeName result() {
        return ParameterizedTypeName.get(
                RuntimeTypes.COMPLETABLE_FUTURE,
                operation.output().isPresent() ? OperationText.output(operation) : RuntimeTypes.VOID);
    }

    private Javadoc callJavadoc(CodeBlock parameter) {
        if (besideClient) {
            ClassName client = TypeNames.of(plan.types().client());
            return Javadoc.of("As {@link $T#$L($L)}, without waiting.", client, operation.methodName(), parameter)
                    .deprecatedAs(operation.documentation());
        }
        return OperationText.full(operation)
                .paragraph(
                        "What the service refuses is a {@link $T}.",
                        TypeNames.of(operation.errors().type()));
    }

    private MethodSpec.Builder method(String name, Javadoc javadoc) {
        return MethodSpec.methodBuilder(name)
                .addJavadoc(javadoc.build())
                .addAnnotations(Deprecation.of(operation.documentation()))
                .addModifiers(Modifier.PUBLIC, Modifier.DEFAULT);
    }
}

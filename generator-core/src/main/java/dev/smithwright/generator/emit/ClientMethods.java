package dev.smithwright.generator.emit;

import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.MethodSpec;
import com.palantir.javapoet.TypeName;
import dev.smithwright.generator.plan.OperationPlan;
import dev.smithwright.generator.plan.PaginatorPlan;
import dev.smithwright.generator.plan.RecordPlan;
import dev.smithwright.generator.plan.ServicePlan;
import java.util.ArrayList;
import java.util.List;
import javax.lang.model.element.Modifier;

/** The methods of a client for one operation. */
final class ClientMethods {

    private final OperationPlan operation;
    private final ClassName operations;
    private final ExampleText examples;

    private ClientMethods(ServicePlan plan, OperationPlan operation) {
        this.operation = operation;
        this.operations = TypeNames.of(plan.types().operations());
        this.examples = new ExampleText(plan);
    }

    static List<MethodSpec> of(ServicePlan plan, OperationPlan operation) {
        ClientMethods methods = new ClientMethods(plan, operation);
        List<MethodSpec> all = new ArrayList<>();
        MethodSpec call = operation.input().map(methods::call).orElseGet(methods::callWithoutInput);
        all.addAll(LambdaOverload.beside(call, operation, operation.documentation()));
        operation.paginator().ifPresent(paginator -> {
            MethodSpec pages = methods.paginator(paginator, operation.input().orElseThrow());
            all.addAll(LambdaOverload.beside(pages, operation, operation.documentation()));
        });
        return all;
    }

    // default GetIdResponse getId(GetIdInput input) {
    //     return call(CognitoIdentity.GET_ID, input).output();
    // }
    private MethodSpec call(RecordPlan input) {
        String format = isVoid() ? "call($T.$L, input)" : "return call($T.$L, input).output()";
        return method(operation.methodName(), callJavadoc().param("input", "what to ask for"))
                .addParameter(TypeNames.of(input.type()), "input")
                .returns(result())
                .addStatement(format, operations, operation.constant())
                .build();
    }

    // default void ping() {
    //     call(Service.PING, Unit.UNIT);
    // }
    private MethodSpec callWithoutInput() {
        String format = isVoid() ? "call($T.$L, $T.UNIT)" : "return call($T.$L, $T.UNIT).output()";
        return method(operation.methodName(), callJavadoc())
                .returns(result())
                .addStatement(format, operations, operation.constant(), RuntimeTypes.UNIT)
                .build();
    }

    // default ListIdentityPoolsPaginator listIdentityPoolsPaginator(ListIdentityPoolsInput input) {
    //     return new ListIdentityPoolsPaginator(this, input);
    // }
    private MethodSpec paginator(PaginatorPlan paginator, RecordPlan input) {
        Javadoc javadoc = Javadoc.of(
                        "Returns the results of {@code $L} page by page or item by item; nothing is called yet.",
                        operation.name())
                .deprecatedAs(operation.documentation())
                .param("input", "what to ask for");
        return method(operation.paginatorMethodName(), javadoc)
                .addParameter(TypeNames.of(input.type()), "input")
                .returns(TypeNames.of(paginator.type()))
                .addStatement("return new $T(this, input)", TypeNames.of(paginator.type()))
                .build();
    }

    private boolean isVoid() {
        return operation.output().isEmpty();
    }

    private TypeName result() {
        return isVoid() ? TypeName.VOID : OperationText.output(operation);
    }

    private Javadoc callJavadoc() {
        Javadoc javadoc = OperationText.full(operation);
        examples.addTo(javadoc, operation);
        operation
                .errors()
                .errors()
                .forEach(error ->
                        javadoc.throwing(TypeNames.of(error.type()), MemberText.sentence(error.documentation())));
        return javadoc;
    }

    private MethodSpec.Builder method(String name, Javadoc javadoc) {
        return MethodSpec.methodBuilder(name)
                .addJavadoc(javadoc.build())
                .addAnnotations(Deprecation.of(operation.documentation()))
                .addModifiers(Modifier.PUBLIC, Modifier.DEFAULT);
    }
}

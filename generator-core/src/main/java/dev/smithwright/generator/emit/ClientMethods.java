package dev.smithwright.generator.emit;

import com.palantir.javapoet.ClassName;
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
        all.add(operation.input().map(methods::call).orElseGet(methods::callWithoutInput));
        operation
                .input()
                .filter(ClientMethods::hasMembers)
                .map(methods::callWithLambda)
                .ifPresent(all::add);
        operation.paginator().ifPresent(paginator -> {
            RecordPlan input = operation.input().orElseThrow();
            all.add(methods.paginator(paginator, input));
            all.add(methods.paginatorWithLambda(paginator, input));
        });
        return all;
    }

    static boolean hasMembers(RecordPlan input) {
        return !input.members().isEmpty();
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

    // default GetIdResponse getId(Function<GetIdInput.IdentityPoolIdStage, GetIdInput.Builder> input) {
    //     return getId(input.apply(GetIdInput.builder()).build());
    // }
    private MethodSpec callWithLambda(RecordPlan input) {
        return method(operation.methodName(), lambdaJavadoc(operation.methodName(), input))
                .addParameter(lambda(input), "input")
                .returns(result())
                .addStatement(
                        "$L$L(input.apply($T.builder()).build())",
                        isVoid() ? "" : "return ",
                        operation.methodName(),
                        TypeNames.of(input.type()))
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

    private MethodSpec paginatorWithLambda(PaginatorPlan paginator, RecordPlan input) {
        return method(operation.paginatorMethodName(), lambdaJavadoc(operation.paginatorMethodName(), input))
                .addParameter(lambda(input), "input")
                .returns(TypeNames.of(paginator.type()))
                .addStatement(
                        "return $L(input.apply($T.builder()).build())",
                        operation.paginatorMethodName(),
                        TypeNames.of(input.type()))
                .build();
    }

    /** Returns {@code Function<GetIdInput.IdentityPoolIdStage, GetIdInput.Builder>}. */
    static TypeName lambda(RecordPlan input) {
        return ParameterizedTypeName.get(
                RuntimeTypes.FUNCTION, BuilderCode.startType(input), BuilderCode.builderType(input));
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

    /** The method that it calls has the rest: here it would only be said a second time. */
    private Javadoc lambdaJavadoc(String method, RecordPlan input) {
        return Javadoc.of(
                        "As {@link #$L($T)}, with an input that is filled in here.", method, TypeNames.of(input.type()))
                .deprecatedAs(operation.documentation())
                .param("input", "fills in the input that it is given");
    }

    private MethodSpec.Builder method(String name, Javadoc javadoc) {
        return MethodSpec.methodBuilder(name)
                .addJavadoc(javadoc.build())
                .addAnnotations(Deprecation.of(operation.documentation()))
                .addModifiers(Modifier.PUBLIC, Modifier.DEFAULT);
    }
}

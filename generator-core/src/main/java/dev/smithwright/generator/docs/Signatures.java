package dev.smithwright.generator.docs;

import dev.smithwright.generator.plan.JavaType;
import dev.smithwright.generator.plan.MemberPlan;
import dev.smithwright.generator.plan.OperationPlan;
import dev.smithwright.generator.plan.PaginatorPlan;
import dev.smithwright.generator.plan.RecordPlan;
import dev.smithwright.generator.plan.TypeRef;
import dev.smithwright.generator.plan.WaiterPlan;
import java.util.ArrayList;
import java.util.List;

/** Writes the headers of generated methods. */
final class Signatures {

    private static final String OPERATION = "dev.smithwright.runtime.operation.";

    private final JavaNames names;
    private final TypeText types;

    Signatures(JavaNames names, TypeText types) {
        this.names = names;
        this.types = types;
    }

    // GetIdResponse getId(GetIdInput input)
    // GetIdResponse getId(Function<GetIdInput.IdentityPoolIdStage, GetIdInput.Builder> input)
    List<String> call(OperationPlan operation) {
        return overloads(operation.output().map(Signatures::name).orElse("void"), operation.methodName(), operation);
    }

    // CompletableFuture<GetIdResponse> getId(GetIdInput input)
    List<String> asyncCall(OperationPlan operation) {
        String output = operation.output().map(Signatures::name).orElseGet(() -> names.of("java.lang.Void"));
        return overloads(
                names.of("java.util.concurrent.CompletableFuture") + "<" + output + ">",
                operation.methodName(),
                operation);
    }

    List<String> paginator(OperationPlan operation, PaginatorPlan paginator) {
        return overloads(paginator.type().simpleName(), operation.paginatorMethodName(), operation);
    }

    // AsyncPaginator<ListIdentityPoolsInput, ListIdentityPoolsResponse, IdentityPoolShortDescription>
    List<String> asyncPaginator(OperationPlan operation, PaginatorPlan paginator) {
        String type = names.of(OPERATION + "AsyncPaginator") + "<" + input(operation) + ", " + output(operation) + ", "
                + item(operation, paginator) + ">";
        return overloads(type, operation.paginatorMethodName(), operation);
    }

    List<String> waiter(OperationPlan operation, WaiterPlan waiter) {
        return overloads(waiterResult(operation), waiter.methodName(), operation);
    }

    String waiterResult(OperationPlan operation) {
        return names.of("dev.smithwright.runtime.waiter.WaiterResult") + "<" + output(operation) + ">";
    }

    // GetIdResponse getId(GetIdInput input, RequestContext context)
    String handler(OperationPlan operation) {
        List<String> parameters = new ArrayList<>();
        operation.input().ifPresent(input -> parameters.add(name(input) + " input"));
        parameters.add(names.of("dev.smithwright.runtime.emulator.RequestContext") + " context");
        return MethodLayout.header(
                operation.output().map(Signatures::name).orElse("void") + " " + operation.methodName(), parameters);
    }

    /** Returns the type of what a paginator gives one by one: of a map, its entries. */
    String item(OperationPlan operation, PaginatorPlan paginator) {
        List<MemberPlan> path = paginator.items();
        TypeRef type =
                path.isEmpty() ? TypeRef.Unit.UNIT : path.get(path.size() - 1).type();
        if (type instanceof TypeRef.ListOf list) {
            return arguments(list);
        }
        return type instanceof TypeRef.MapOf map
                ? names.of("java.util.Map") + ".Entry<" + arguments(map) + ">"
                : output(operation);
    }

    private String arguments(TypeRef collection) {
        String text = types.boxed(collection);
        return text.substring(text.indexOf('<') + 1, text.length() - 1);
    }

    private List<String> overloads(String result, String method, OperationPlan operation) {
        if (operation.input().isEmpty()) {
            return List.of(result + " " + method + "()");
        }
        RecordPlan input = operation.input().orElseThrow();
        List<String> overloads = new ArrayList<>();
        overloads.add(result + " " + method + "(" + name(input) + " input)");
        if (!input.members().isEmpty()) {
            String lambda = names.of("java.util.function.Function") + "<" + name(input) + "."
                    + input.firstStage().map(MemberPlan::stage).orElse("Builder") + ", " + name(input)
                    + ".Builder> input";
            overloads.add(MethodLayout.header(result + " " + method, List.of(lambda)));
        }
        return overloads;
    }

    private String input(OperationPlan operation) {
        return operation.input().map(Signatures::name).orElseGet(this::unit);
    }

    private String output(OperationPlan operation) {
        return operation.output().map(Signatures::name).orElseGet(this::unit);
    }

    private String unit() {
        return names.of("dev.smithwright.runtime.shape.Unit");
    }

    private static String name(RecordPlan plan) {
        JavaType type = plan.type();
        return type.simpleName();
    }
}

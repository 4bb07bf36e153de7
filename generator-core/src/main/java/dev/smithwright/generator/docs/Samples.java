package dev.smithwright.generator.docs;

import dev.smithwright.generator.plan.EnumPlan;
import dev.smithwright.generator.plan.MemberPlan;
import dev.smithwright.generator.plan.OperationPlan;
import dev.smithwright.generator.plan.PaginatorPlan;
import dev.smithwright.generator.plan.RecordPlan;
import dev.smithwright.generator.plan.ServicePlan;
import dev.smithwright.generator.plan.TypeRef;
import dev.smithwright.generator.plan.UnionPlan;
import dev.smithwright.generator.plan.WaiterPlan;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/**
 * Writes samples that compile. Each is a method that takes what has to be given, so that no value has to be made up.
 */
final class Samples {

    /** What samples call things that are no members. */
    private static final Set<String> TAKEN = Set.of("client", "in", "item");

    private final ServicePlan plan;
    private final JavaNames names;
    private final TypeText types;
    private final Signatures signatures;

    Samples(ServicePlan plan, JavaNames names, TypeText types) {
        this.plan = plan;
        this.names = names;
        this.types = types;
        this.signatures = new Signatures(names, types);
    }

    String client() {
        String client = plan.types().client().simpleName();
        return client + " client() {\n    return " + client + ".create();\n}";
    }

    String clientOfRegion() {
        String client = plan.types().client().simpleName();
        return client + " clientIn(" + string() + " region) {\n    return " + client
                + ".builder().region(region).build();\n}";
    }

    String asyncClient() {
        String client = plan.types().asyncClient().simpleName();
        return client + " asyncClient() {\n    return " + client + ".create();\n}";
    }

    String call(OperationPlan operation) {
        String result =
                operation.output().map(output -> output.type().simpleName()).orElse("void");
        return MethodLayout.method(
                result + " " + operation.methodName(),
                parameters(operation),
                statement(result.equals("void") ? "" : "return ", "client." + operation.methodName(), operation, ";"));
    }

    // void listIdentityPools(CognitoIdentityClient client, int maxResults) {
    //     for (IdentityPoolShortDescription item : client.listIdentityPoolsPaginator(in ->
    // in.maxResults(maxResults)).items()) {
    String paginate(OperationPlan operation, PaginatorPlan paginator) {
        String type = paginator.type().simpleName();
        String item = signatures.item(operation, paginator);
        String body = statement(type + " pages = ", "client." + operation.paginatorMethodName(), operation, ";")
                + "\n    for (" + item + " item : pages.items()) {\n        System.out.println(item);\n    }";
        return MethodLayout.method("void " + operation.paginatorMethodName(), parameters(operation), body);
    }

    String await(OperationPlan operation, WaiterPlan waiter) {
        return MethodLayout.method(
                signatures.waiterResult(operation) + " " + waiter.methodName(),
                parameters(operation),
                statement("return ", "client.waiter()." + waiter.methodName(), operation, ";"));
    }

    // GetIdInput getIdInput(String identityPoolId) {
    //     return GetIdInput.builder().identityPoolId(identityPoolId).build();
    // }
    String build(RecordPlan plan) {
        List<String> calls = new ArrayList<>(setters(plan));
        calls.add(".build()");
        String type = plan.type().simpleName();
        return MethodLayout.method(
                type + " build", members(plan), MethodLayout.chain("return " + type + ".builder()", calls, ";"));
    }

    // Value text(String text) {
    //     return new Value.Text(text);
    // }
    String construct(UnionPlan union, UnionPlan.Variant variant) {
        MemberPlan member = variant.member();
        boolean isEmpty = member.type() == TypeRef.Unit.UNIT;
        String type = union.type().simpleName();
        return MethodLayout.method(
                type + " choose",
                isEmpty ? List.of() : List.of(types.value(member.type()) + " " + name(member)),
                "    return new " + type + "." + variant.name() + "(" + (isEmpty ? "" : name(member)) + ");");
    }

    String compare(EnumPlan plan, EnumPlan.Value value) {
        String type = plan.type().simpleName();
        return "boolean isKnown(" + type + " value) {\n    return value == " + type + "." + value.constant()
                + "\n            || value instanceof " + type + ".Known;\n}";
    }

    String report() {
        return "void report(" + plan.types().exception().simpleName() + " error) {\n"
                + "    System.err.println(error.code() + \": \" + error.getMessage() + \" \" + error.requestId());\n}";
    }

    String serve() {
        String server = names.of("dev.smithwright.runtime.emulator.EmulatorServer");
        return MethodLayout.method(
                server + " serve",
                List.of(plan.types().handler().simpleName() + " handler"),
                "    return " + server + ".builder(new " + plan.types().router().simpleName() + "(handler)).start();");
    }

    private String statement(String start, String method, OperationPlan operation, String end) {
        if (operation.input().isEmpty()) {
            return "    " + start + method + "()" + end;
        }
        RecordPlan input = operation.input().orElseThrow();
        if (input.members().isEmpty()) {
            return "    " + start + method + "(" + input.type().simpleName() + ".builder().build())" + end;
        }
        return MethodLayout.chain(start + method + "(in -> in", setters(input), ")" + end);
    }

    private List<String> parameters(OperationPlan operation) {
        List<String> parameters = new ArrayList<>();
        parameters.add(plan.types().client().simpleName() + " client");
        operation.input().ifPresent(input -> parameters.addAll(members(input)));
        return parameters;
    }

    private List<String> members(RecordPlan record) {
        return record.stages().stream()
                .map(member -> types.value(member.type()) + " " + name(member))
                .toList();
    }

    private static List<String> setters(RecordPlan record) {
        return record.stages().stream()
                .map(member -> "." + member.javaName() + "(" + name(member) + ")")
                .toList();
    }

    private static String name(MemberPlan member) {
        return TAKEN.contains(member.javaName()) ? member.javaName() + "Given" : member.javaName();
    }

    private String string() {
        return names.of("java.lang.String");
    }
}

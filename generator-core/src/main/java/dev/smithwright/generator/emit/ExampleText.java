package dev.smithwright.generator.emit;

import dev.smithwright.generator.plan.ExamplePlan;
import dev.smithwright.generator.plan.ExampleValue;
import dev.smithwright.generator.plan.ExceptionPlan;
import dev.smithwright.generator.plan.JavaType;
import dev.smithwright.generator.plan.OperationPlan;
import dev.smithwright.generator.plan.ServicePlan;
import dev.smithwright.generator.plan.TypePlan;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Shows in Javadoc how an operation is called, after the examples of the model. */
final class ExampleText {

    /** A longer call teaches nobody; people look into the model. */
    private static final int MOST_LINES = 40;

    private static final int MOST_MEMBERS = 6;

    private final ExampleCode code;

    ExampleText(ServicePlan plan) {
        Stream<JavaType> types = Stream.concat(
                plan.typePlans().map(TypePlan::type), plan.errors().stream().map(ExceptionPlan::type));
        this.code = new ExampleCode(types.map(JavaType::simpleName).collect(Collectors.toUnmodifiableSet()));
    }

    void addTo(Javadoc javadoc, OperationPlan operation) {
        for (ExamplePlan example : operation.examples()) {
            javadoc.paragraph("Example: $L", ModelText.escape(example.title())).modelText(example.text());
            List<ExampleValue.Assignment> input = example.input();
            if (input == null) {
                javadoc.paragraph("Its input does not fit the model, so that no call can be shown.");
                continue;
            }
            List<String> lines = call(operation, example, input);
            if (lines.size() > MOST_LINES) {
                javadoc.paragraph("The call takes $L lines, too many to be shown here.", lines.size());
            } else {
                javadoc.code(Stream.concat(lines.stream(), answer(operation, example).stream())
                        .toList());
            }
        }
    }

    // GetIdResponse response = client.getId(in -> in.identityPoolId("us-east-1:1a2b"));
    private List<String> call(OperationPlan operation, ExamplePlan example, List<ExampleValue.Assignment> input) {
        boolean hasResponse = example.error() == null && operation.output().isPresent();
        String start = (hasResponse ? OperationText.output(operation).simpleName() + " response = " : "") + "client."
                + operation.methodName() + "(";
        if (operation.input().isEmpty()) {
            return List.of(start + ");");
        }
        if (operation.input().orElseThrow().members().isEmpty()) {
            return List.of(start + OperationText.input(operation).simpleName() + ".builder().build());");
        }
        return SnippetLayout.lines(new Snippet.Chain(start + "in -> in", code.setters(input)), ");");
    }

    private List<String> answer(OperationPlan operation, ExamplePlan example) {
        JavaType error = example.error();
        if (error != null) {
            String message = example.message();
            return List.of("// throws " + error.simpleName() + (message == null ? "" : text(message)));
        }
        if (operation.output().isEmpty()) {
            return List.of();
        }
        List<String> lines = new ArrayList<>();
        example.output().stream().limit(MOST_MEMBERS).forEach(member -> lines.add(answer(member)));
        int more = example.output().size() - lines.size();
        if (more > 0) {
            lines.add("// and " + more + " more");
        }
        return lines;
    }

    private static String text(String message) {
        String flat = ": " + ExampleLiteral.text(message).flat();
        return flat.length() > SnippetLayout.COLUMNS / 2 ? "" : flat;
    }

    // // response.identityId() is "us-east-1:1a2b"
    private String answer(ExampleValue.Assignment member) {
        String start = "// response." + member.javaName() + "() ";
        String line = start + "is " + code.of(member.value()).flat();
        return line.length() <= SnippetLayout.COLUMNS ? line : start + size(member.value());
    }

    private static String size(ExampleValue value) {
        if (value instanceof ExampleValue.Elements list) {
            return entries(list.values().size());
        }
        return value instanceof ExampleValue.Entries map ? entries(map.entries().size()) : "is set";
    }

    private static String entries(int number) {
        return number == 1 ? "has 1 entry" : "has " + number + " entries";
    }
}

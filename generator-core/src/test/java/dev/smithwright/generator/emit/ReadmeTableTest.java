package dev.smithwright.generator.emit;

import static java.util.stream.Collectors.joining;
import static org.assertj.core.api.Assertions.assertThat;

import dev.smithwright.generator.plan.ExceptionPlan;
import dev.smithwright.generator.plan.MemberPlan;
import dev.smithwright.generator.plan.OperationPlan;
import dev.smithwright.generator.plan.RecordPlan;
import dev.smithwright.generator.plan.ServicePlan;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** What the README says is generated is what is generated. */
class ReadmeTableTest {

    private static final Set<String> ANSWERED_BY_ALL = Set.of("InternalErrorException", "TooManyRequestsException");

    private final ServicePlan plan = Generated.cognitoIdentityPlan();

    @Test
    void hasEachOperationWithItsArgumentsResultAndErrors() throws IOException {
        List<String> readme = Files.readAllLines(Path.of("../README.md"));

        assertThat(readme.stream().filter(line -> line.startsWith("| `")))
                .containsExactlyElementsOf(
                        plan.operations().stream().map(ReadmeTableTest::row).toList());
    }

    private static String row(OperationPlan operation) {
        String marks = (operation.auth() == OperationPlan.Auth.OPTIONAL ? " ○" : "")
                + (operation.paginator().isPresent() ? " ⇉" : "");
        String result = operation
                .output()
                .map(output -> '`' + output.type().simpleName() + '`')
                .orElse("nothing");
        return "| `%s`%s | %s | %s | %s |"
                .formatted(operation.methodName(), marks, arguments(operation), result, errors(operation));
    }

    private static String arguments(OperationPlan operation) {
        List<MemberPlan> members = operation.input().map(RecordPlan::members).orElse(List.of());
        Stream<String> required =
                members.stream().filter(MemberPlan::isStage).map(member -> "**" + member.javaName() + "**");
        Stream<String> others =
                members.stream().filter(member -> !member.isStage()).map(MemberPlan::javaName);
        return Stream.concat(required, others).collect(joining(", "));
    }

    private static String errors(OperationPlan operation) {
        return operation.errors().errors().stream()
                .map(ExceptionPlan::code)
                .filter(code -> !ANSWERED_BY_ALL.contains(code))
                .map(code -> code.substring(0, code.length() - "Exception".length()))
                .collect(joining(", "));
    }
}

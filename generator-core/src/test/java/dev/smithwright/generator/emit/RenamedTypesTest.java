package dev.smithwright.generator.emit;

import static org.assertj.core.api.Assertions.assertThat;

import dev.smithwright.generator.plan.ExceptionPlan;
import dev.smithwright.generator.plan.JavaType;
import dev.smithwright.generator.plan.Naming;
import dev.smithwright.generator.plan.OperationPlan;
import dev.smithwright.generator.plan.Rename;
import dev.smithwright.generator.plan.Renames;
import dev.smithwright.generator.plan.ServicePlan;
import dev.smithwright.generator.plan.TypePlan;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** A model that has one of everything, with another name for each type and operation, in other packages. */
class RenamedTypesTest {

    private static final ServicePlan PLAIN = Generated.zooPlan();
    private static final ServicePlan RENAMED =
            Generated.zooPlan(new Naming("example.park", "example.park.types", "Park", new Renames(renames(), false)));
    private static final Map<String, String> SOURCES = Generated.sources(RENAMED);

    /** The texts of Java source. */
    private static final Pattern LITERAL = Pattern.compile("\"(?:[^\"\\\\]|\\\\.)*\"");

    private static List<Rename> renames() {
        Stream<Rename> types = Stream.concat(
                        PLAIN.typePlans().map(TypePlan::shapeId),
                        PLAIN.errors().stream().map(ExceptionPlan::shapeId))
                .map(id -> new Rename(id, "Zq" + id.substring(id.indexOf('#') + 1)));
        Stream<Rename> operations =
                PLAIN.operations().stream().map(OperationPlan::name).map(name -> new Rename(name, "Zq" + name));
        return Stream.concat(types, operations).toList();
    }

    @Test
    void compileWithoutAWordFromTheCompiler() {
        assertThat(Javac.complaints(SOURCES)).isEmpty();
    }

    @Test
    void allTypesAndOperationsHaveTheirNewNames() {
        assertThat(RENAMED.typePlans().map(TypePlan::type))
                .extracting(JavaType::simpleName)
                .allMatch(name -> name.startsWith("Zq"));
        assertThat(RENAMED.operations()).allSatisfy(operation -> {
            assertThat(operation.methodName()).startsWith("zq");
            assertThat(operation.errors().type().simpleName()).startsWith("Zq");
        });
        assertThat(SOURCES.keySet())
                .contains(
                        "example/park/ParkClient.java",
                        "example/park/types/ParkException.java",
                        "example/park/types/package-info.java",
                        "example/park/paginators/ZqListAnimalsPaginator.java",
                        "example/park/emulator/ParkHandler.java")
                .noneMatch(path -> path.contains("/model/"));
    }

    @Test
    void onTheWireNothingHasAnotherName() {
        List<String> plain = literals(Generated.sources(PLAIN));
        List<String> renamed = literals(SOURCES);

        // The schema of errors that no model knows is of no model either.
        assertThat(renamed)
                .filteredOn(literal -> !plain.contains(literal))
                .containsExactly("\"example.zoo#UnmodeledParkException\"");
        assertThat(renamed).hasSameSizeAs(plain);
    }

    private static List<String> literals(Map<String, String> sources) {
        return sources.values().stream()
                .flatMap(text -> text.lines().filter(line -> !line.strip().startsWith("*")))
                .flatMap(line -> LITERAL.matcher(line).results().map(result -> result.group()))
                .sorted()
                .collect(Collectors.toList());
    }
}

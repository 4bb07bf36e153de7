package dev.smithwright.generator.plan;

import static dev.smithwright.generator.TestModels.OTHER;
import static dev.smithwright.generator.TestModels.WEATHER;
import static dev.smithwright.generator.TestModels.write;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import dev.smithwright.generator.diagnostics.Diagnostic;
import dev.smithwright.generator.diagnostics.Diagnostics;
import dev.smithwright.generator.load.ModelLoader;
import dev.smithwright.generator.load.ModelSources;
import dev.smithwright.generator.select.Selection;
import dev.smithwright.generator.select.ServiceSelector;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class RenamesTest {

    private static final String LEGAL =
            "\n    Name it in 'renames' by an identifier with a capital in front, which is no Java keyword";
    private static final String UNKNOWN = " No structure, union, enum, error or operation that is generated is called ";
    private static final String ERRORS = """
            apply Weather @documentation("x")
            @error("client")
            structure NoCity { message: String }
            """;

    private final Diagnostics diagnostics = new Diagnostics();

    @TempDir
    private Path folder;

    @Test
    void renamesByNameInTheServiceOrByShapeId() {
        ServicePlan plan = plan(
                new Rename("Point", "Spot"),
                new Rename("OtherPoint", "FarSpot"),
                new Rename("test.weather#Day", "When"),
                new Rename("NoCity", "UnknownCity"));

        assertThat(diagnostics.errors()).isEmpty();
        assertThat(Stream.concat(
                        plan.typePlans()
                                .map(type -> tuple(type.shapeId(), type.type().simpleName())),
                        plan.errors().stream()
                                .map(error ->
                                        tuple(error.shapeId(), error.type().simpleName()))))
                .contains(
                        tuple("test.weather#Point", "Spot"),
                        tuple("test.other#Point", "FarSpot"),
                        tuple("test.weather#Day", "When"),
                        tuple("test.weather#NoCity", "UnknownCity"));
        assertThat(plan.errors()).extracting(ExceptionPlan::code).containsExactly("NoCity");
    }

    @Test
    void anOperationGivesItsNewNameToItsMethodAndItsErrorsAndKeepsItsOwn() {
        ServicePlan plan = plan(new Rename("GetForecast", "Foretell"));

        assertThat(plan.operations())
                .extracting(
                        OperationPlan::name,
                        OperationPlan::methodName,
                        OperationPlan::constant,
                        operation -> operation.errors().type().simpleName(),
                        operation -> operation.input().orElseThrow().type().simpleName())
                .contains(tuple("GetForecast", "foretell", "FORETELL", "ForetellError", "GetForecastInput"));
    }

    /** Smithy's own way, which the service's owner chose. */
    @Test
    void aServiceRenamesToo() {
        assertThat(plan().typePlans().filter(type -> type.shapeId().equals("test.other#Point")))
                .extracting(type -> type.type().simpleName())
                .containsExactly("OtherPoint");
    }

    @Test
    void allMistakesAreToldAtOnce() {
        plan(
                new Rename("Piont", "Spot"),
                new Rename("Poin", "Spot"),
                new Rename("Point", "spot"),
                new Rename("test.weather#Point", "Place"),
                new Rename("Day", "enum"),
                new Rename("NoCity", "a.b"),
                new Rename("GetCityInput", "Builder"),
                new Rename("GetCityOutput", "lowerCase"),
                new Rename("String", "Text"),
                new Rename("GetForecastOutput", "X {} class Injected"));

        assertThat(diagnostics.errors())
                .extracting(Diagnostic::toString)
                .containsExactly(
                        "[ContradictoryRenames] test.weather#Point is renamed to spot and to Place\n"
                                + "    Name it once in 'renames'",
                        "[InvalidRename] \"Builder\", the new name of GetCityInput, is no name of a Java type" + LEGAL,
                        "[InvalidRename] \"X {} class Injected\", the new name of GetForecastOutput, is no name of a Java type"
                                + LEGAL,
                        "[InvalidRename] \"a.b\", the new name of NoCity, is no name of a Java type" + LEGAL,
                        "[InvalidRename] \"enum\", the new name of Day, is no name of a Java type" + LEGAL,
                        "[InvalidRename] \"lowerCase\", the new name of GetCityOutput, is no name of a Java type"
                                + LEGAL,
                        "[InvalidRename] \"spot\", the new name of Point, is no name of a Java type" + LEGAL,
                        "[UnknownRename]" + UNKNOWN + "\"Piont\"",
                        "[UnknownRename]" + UNKNOWN + "\"Poin\"\n    Near names are: OtherPoint, Point",
                        "[UnknownRename]" + UNKNOWN + "\"String\"");
    }

    @Test
    void namesThatClashAreTold() {
        plan(
                new Rename("Day", "POINT"),
                new Rename("GetCityInput", "Same"),
                new Rename("GetCityOutput", "Same"),
                new Rename("GetCity", "Getforecast"));

        assertThat(diagnostics.errors())
                .extracting(Diagnostic::toString)
                .containsExactly(
                        clash(
                                "GetCityInput",
                                "10, 30",
                                "GetCityOutput",
                                "10, 72",
                                "become Java types in one file, Same.java, on a disk that ignores case"),
                        clash(
                                "GetCity",
                                "10, 1",
                                "GetForecast",
                                "11, 1",
                                "give their name, GetForecast, to types that a disk cannot tell apart"),
                        clash(
                                "Day",
                                "12, 1",
                                "Point",
                                "15, 1",
                                "become Java types in one file, Point.java, on a disk that ignores case"));
    }

    @Test
    void namesMayChangePlaces() {
        ServicePlan plan = plan(new Rename("test.weather#Point", "OtherPoint"), new Rename("OtherPoint", "Point"));

        assertThat(diagnostics.errors()).isEmpty();
        assertThat(plan.typePlans()
                        .map(type -> tuple(type.shapeId(), type.type().simpleName())))
                .contains(tuple("test.weather#Point", "OtherPoint"), tuple("test.other#Point", "Point"));
    }

    @Test
    void whatWeAddMakesRoomForANewName() {
        ServicePlan plan = plan(new Rename("Point", "WeatherStationException"));

        assertThat(diagnostics.errors()).isEmpty();
        assertThat(plan.types().exception().simpleName()).isEqualTo("WeatherStationServiceException");
    }

    @Test
    void inAnOlderModelShapesMayBeMissing() {
        plan(new Naming("p").withNames(null, List.of(new Rename("Gone", "Here"), new Rename("Point", "Spot"))));

        assertThat(diagnostics.errors()).isEmpty();
    }

    private String clash(String one, String place, String other, String otherPlace, String what) {
        Path file = folder.resolve("weather.smithy");
        return file + ":" + otherPlace.replace(", ", ":") + ": [TypeNameClash] The shapes test.weather#" + one + " ("
                + file
                + " [" + place + "]) and test.weather#" + other + " (" + file + " [" + otherPlace + "]) would " + what
                + "\n    Rename one of them otherwise, in 'renames' or by 'rename' of the service test.weather#Weather";
    }

    private ServicePlan plan(Rename... renames) {
        return plan(new Naming("p", "p.model", null, new Renames(List.of(renames), false)));
    }

    private ServicePlan plan(Naming naming) {
        Path model = write(
                folder.resolve("weather.smithy"),
                WEATHER.replace("output := { place", "errors: [NoCity], output := { place") + ERRORS);
        Path other = write(folder.resolve("other.smithy"), OTHER);
        Selection all = new Selection(null, List.of(), false);
        return new Planner()
                .plan(
                        new ServiceSelector()
                                .select(
                                        new ModelLoader()
                                                .load(new ModelSources(List.of(model, other), List.of()), diagnostics),
                                        all,
                                        diagnostics),
                        naming,
                        diagnostics);
    }
}

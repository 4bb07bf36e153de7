package dev.smithwright.generator.select;

import static dev.smithwright.generator.TestModels.OTHER;
import static dev.smithwright.generator.TestModels.WEATHER;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.smithwright.generator.diagnostics.Diagnostics;
import dev.smithwright.generator.diagnostics.GenerationException;
import java.util.List;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import software.amazon.smithy.model.Model;
import software.amazon.smithy.model.shapes.EnumShape;
import software.amazon.smithy.model.shapes.OperationShape;
import software.amazon.smithy.model.shapes.ShapeId;
import software.amazon.smithy.model.shapes.StructureShape;

class ServiceSelectorTest {

    private static final String SECOND = """
            $version: "2"
            namespace test.second
            use aws.protocols#restJson1
            @restJson1
            service Weather { operations: [Ping] }
            @http(method: "GET", uri: "/")
            operation Ping {}
            """;

    private static final String TAGGED = """
            $version: "2"
            namespace test.tags
            @aws.protocols#awsJson1_0
            service Tagged { version: "1", operations: [Open, Preview, Both], errors: [Common, Teapot] }
            @tags(["public"])
            operation Open { input := { @required id: String, @tags(["preview"]) hint: Hint }, errors: [Rare, Plain] }
            @tags(["preview"])
            operation Preview { input := { @required @tags(["secret"]) key: String } }
            @tags(["public", "preview"])
            operation Both { input := { colour: Colour, either: Either } }
            enum Colour { RED, @tags(["preview"]) ULTRAVIOLET }
            union Either { one: String, @tags(["preview"]) other: Hint }
            structure Hint { @tags(["deep"]) text: String }
            @error("client") structure Common {}
            @tags(["rare"]) @error("client") structure Rare {}
            @error("client") structure Plain {}
            @tags(["rare"]) @error("server") structure Teapot {}
            """;

    @Test
    void takesTheOnlyServiceWithAllItsOperations() {
        SelectedService selected = select(null, WEATHER, OTHER);

        assertThat(selected.service().getId()).hasToString("test.weather#Weather");
        assertThat(names(selected)).containsExactly("GetCity", "GetForecast");
        assertThat(selected.protocol()).isEqualTo("awsJson1_1");
        assertThat(selected.title()).isEqualTo("Weather Station");
    }

    @Test
    void leavesNoMoreThanTheServiceReaches() {
        SelectedService selected = select(null, WEATHER, OTHER);

        assertThat(selected.model().getShapeIds())
                .contains(ShapeId.from("test.weather#Point"), ShapeId.from("test.other#Point"))
                .doesNotContain(ShapeId.from("test.weather#Unreached"), ShapeId.from("test.weather#Named"));
    }

    @Test
    void flattensMixinsInModelOrder() {
        SelectedService selected = select(null, WEATHER, OTHER);

        StructureShape output =
                selected.model().expectShape(ShapeId.from("test.weather#GetCityOutput"), StructureShape.class);
        assertThat(output.getMemberNames()).containsExactly("name", "point");
        assertThat(output.getMixins()).isEmpty();
    }

    @Test
    void keepsRenames() {
        SelectedService selected = select(null, WEATHER, OTHER);

        assertThat(ShapeId.from("test.other#Point").getName(selected.service())).isEqualTo("OtherPoint");
    }

    @ParameterizedTest
    @ValueSource(strings = {"GetForecast", "test.weather#GetForecast"})
    void takesSomeOperationsAndWhatTheyReach(String operation) {
        SelectedService selected = select(null, List.of(operation), true, WEATHER, OTHER);

        assertThat(names(selected)).containsExactly("GetForecast");
        assertThat(selected.service().getOperations()).containsExactly(ShapeId.from("test.weather#GetForecast"));
        assertThat(selected.model().getShapeIds())
                .contains(ShapeId.from("test.weather#Day"))
                .doesNotContain(ShapeId.from("test.weather#GetCity"), ShapeId.from("test.weather#Point"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"test.weather#Weather", "Weather Station"})
    void takesOneOfSeveralServices(String name) {
        SelectedService selected = select(name, WEATHER, OTHER, SECOND);

        assertThat(selected.service().getId()).hasToString("test.weather#Weather");
        assertThat(selected.model().getServiceShapes()).hasSize(1);
    }

    @Test
    void anEnumOfSmithyOneIsAnEnum() {
        SelectedService selected = select(null, """
                $version: "1.0"
                namespace test.old
                use aws.protocols#awsJson1_0
                @awsJson1_0
                service Old { version: "1", operations: [Op] }
                operation Op { input: In }
                structure In { colour: Colour }
                @enum([{ value: "red" }])
                string Colour
                """);

        assertThat(selected.model()
                        .expectShape(ShapeId.from("test.old#Colour"), EnumShape.class)
                        .getEnumValues())
                .containsValue("red");
        assertThat(selected.protocol()).isEqualTo("awsJson1_0");
    }

    @Test
    void noServiceIsAnError() {
        assertFails(
                () -> select(null, OTHER),
                "[NoService] The models hold no service\n" + "    Add the model file that defines the service");
    }

    @Test
    void severalServicesAreListedWithHowToChoose() {
        assertFails(
                () -> select(null, WEATHER, OTHER, SECOND),
                "[SeveralServices] The models hold 2 services: test.second#Weather (Weather),"
                        + " test.weather#Weather (Weather Station)\n"
                        + "    Choose one by its shape id, its name or its sdkId, with the parameter 'service'");
    }

    @Test
    void aNameOfSeveralServicesIsAnError() {
        assertFails(
                () -> select("Weather", WEATHER, OTHER, SECOND),
                "[SeveralServices] Several services are called \"Weather\": test.second#Weather (Weather),"
                        + " test.weather#Weather (Weather Station)\n"
                        + "    Choose one by its shape id, its name or its sdkId, with the parameter 'service'");
    }

    @Test
    void anUnknownServiceIsAnErrorThatListsThem() {
        assertFails(
                () -> select("Wether", WEATHER, OTHER),
                "[UnknownService] No service is called \"Wether\". There are: test.weather#Weather (Weather Station)\n"
                        + "    Choose one by its shape id, its name or its sdkId, with the parameter 'service'");
    }

    @Test
    void everyUnknownOperationIsAnErrorWithNearNames() {
        assertFails(() -> select(null, List.of("getforcast", "City", "Nothing", "GetCity"), true, WEATHER, OTHER), """
                [UnknownOperation] The service test.weather#Weather has no operation "City"
                    Near names are: GetCity
                [UnknownOperation] The service test.weather#Weather has no operation "Nothing"
                [UnknownOperation] The service test.weather#Weather has no operation "getforcast"
                    Near names are: GetForecast""");
    }

    @Test
    void aServiceWithoutOperationsIsAnError() {
        assertFails(
                () -> select(null, "$version: \"2\"\nnamespace a\n@aws.protocols#awsJson1_0\nservice Empty {}"),
                "model0.smithy:4:1: [NoOperations] The service a#Empty has no operation");
    }

    @Test
    void anUnsupportedProtocolIsAnErrorWhereAClientWouldSpeakIt() {
        assertFails(
                () -> select(null, SECOND),
                "model0.smithy:5:1: [UnsupportedProtocol] No client can be generated for the service test.second#Weather:"
                        + " it speaks restJson1, and the runtime speaks awsJson1_1, awsJson1_0\n"
                        + "    Set 'client' to false: its types and the emulator's skeleton are generated for any protocol");
        assertThat(select(null, List.of(), false, SECOND).protocol()).isEqualTo("restJson1");
    }

    @Test
    void noProtocolIsAnError() {
        assertFails(
                () -> select(null, "$version: \"2\"\nnamespace a\nservice Mute { operations: [Op] }\noperation Op {}"),
                "model0.smithy:3:1: [NoProtocol] The service a#Mute names no protocol\n"
                        + "    Add a trait such as @aws.protocols#awsJson1_1");
    }

    @ParameterizedTest
    @CsvSource({
        "@aws.protocols#awsQuery @aws.protocols#awsJson1_0, awsJson1_0",
        "@aws.protocols#awsJson1_0 @aws.protocols#awsJson1_1, awsJson1_1"
    })
    void takesTheProtocolThatIsSupported(String traits, String protocol) {
        SelectedService selected = select(
                null,
                "$version: \"2\"\nnamespace a\n" + traits
                        + "\n@xmlNamespace(uri: \"http://a.example\")\nservice Both { version: \"1\", operations: [Op] }\noperation Op {}");

        assertThat(selected.protocol()).isEqualTo(protocol);
    }

    @Test
    void includedTagsChooseOperations() {
        assertThat(names(tagged(List.of(), List.of("preview"), List.of()))).containsExactly("Both", "Preview");
        assertThat(names(tagged(List.of(), List.of("preview"), List.of("public"))))
                .containsExactly("Preview");
    }

    @Test
    void excludedTagsLeaveOutOperationsAndMembersAndWhatOnlyTheyReach() {
        SelectedService selected = tagged(List.of(), List.of(), List.of("preview"));

        assertThat(names(selected)).containsExactly("Open");
        assertThat(selected.model()
                        .expectShape(ShapeId.from("test.tags#OpenInput"))
                        .getMemberNames())
                .containsExactly("id");
        assertThat(selected.model().getShapeIds())
                .doesNotContain(ShapeId.from("test.tags#Hint"), ShapeId.from("test.tags#Colour"));
    }

    @Test
    void excludedTagsLeaveOutErrorsOfOperationsAndOfTheService() {
        SelectedService selected = tagged(List.of(), List.of(), List.of("rare"));

        assertThat(selected.model().getShapeIds())
                .contains(ShapeId.from("test.tags#Plain"), ShapeId.from("test.tags#Common"))
                .doesNotContain(ShapeId.from("test.tags#Rare"), ShapeId.from("test.tags#Teapot"));
        assertThat(selected.operations().get(1).getErrorsSet()).containsExactly(ShapeId.from("test.tags#Plain"));
    }

    @Test
    void excludedTagsLeaveOutEnumValuesAndMembersOfUnions() {
        SelectedService selected = choose(
                new Selection(null, List.of(), new TagSelection(List.of(), List.of("hidden")), false, true),
                TAGGED.replace("\"public\", \"preview\"", "\"public\"")
                        .replace("@tags([\"preview\"]) ULTRA", "@tags([\"hidden\"]) ULTRA")
                        .replace("@tags([\"preview\"]) other", "@tags([\"hidden\"]) other"));

        assertThat(selected.model()
                        .expectShape(ShapeId.from("test.tags#Colour"))
                        .getMemberNames())
                .containsExactly("RED");
        assertThat(selected.model()
                        .expectShape(ShapeId.from("test.tags#Either"))
                        .getMemberNames())
                .containsExactly("one");
    }

    @Test
    void aRequiredMemberCannotBeLeftOut() {
        assertFails(
                () -> tagged(List.of(), List.of(), List.of("secret")),
                "model0.smithy:8:60: [NeededMember] The member test.tags#PreviewInput$key cannot be left out for its tags"
                        + " [secret]: it is required, or its shape is nothing without it\n"
                        + "    Exclude other tags, or take the tag from the member");
        assertThat(names(tagged(List.of("Open"), List.of(), List.of("secret")))).containsExactly("Open");
    }

    @Test
    void aTagThatNothingCarriesIsAnErrorWithNearNames() {
        assertFails(() -> tagged(List.of(), List.of("publik", "deep"), List.of("previev")), """
                [UnknownTag] No operation of the service test.tags#Tagged carries the tag "deep"
                [UnknownTag] No operation of the service test.tags#Tagged carries the tag "publik"
                    Near names are: public
                [UnknownTag] No operation, member, error or enum value of the service test.tags#Tagged carries the tag "previev"
                    Near names are: preview""");
    }

    @Test
    void tagsNarrowWhatIsNamedButDoNotContradictIt() {
        assertThat(names(tagged(List.of("Open", "Both"), List.of("public"), List.of())))
                .containsExactly("Both", "Open");
        assertFails(
                () -> tagged(List.of("Preview"), List.of("public"), List.of()),
                "model0.smithy:8:1: [ContradictoryOperation] The operation test.tags#Preview is named in 'operations', and"
                        + " left out by its tags\n"
                        + "    Do not name it, or let 'includeTags' and 'excludeTags' keep it");
    }

    @Test
    void tagsThatLeaveNoOperationAreAnError() {
        assertFails(
                () -> tagged(List.of(), List.of("public"), List.of("public")),
                "[NoOperationLeft] The tags leave no operation of the service test.tags#Tagged\n"
                        + "    Include more tags, or exclude fewer");
    }

    private static SelectedService tagged(List<String> operations, List<String> include, List<String> exclude) {
        return choose(new Selection(null, operations, new TagSelection(include, exclude), false, true), TAGGED);
    }

    private static List<String> names(SelectedService selected) {
        return selected.operations().stream()
                .map(OperationShape::getId)
                .map(ShapeId::getName)
                .toList();
    }

    private static void assertFails(ThrowingCallable call, String message) {
        assertThatThrownBy(call).isInstanceOf(GenerationException.class).hasMessage(message);
    }

    private static SelectedService select(@Nullable String service, String... models) {
        return select(service, List.of(), true, models);
    }

    private static SelectedService select(
            @Nullable String service, List<String> operations, boolean protocolNeeded, String... models) {
        return choose(new Selection(service, operations, protocolNeeded), models);
    }

    private static SelectedService choose(Selection selection, String... models) {
        var assembler = Model.assembler().discoverModels(ServiceSelectorTest.class.getClassLoader());
        for (int i = 0; i < models.length; i++) {
            assembler.addUnparsedModel("model" + i + ".smithy", models[i]);
        }
        return new ServiceSelector().select(assembler.assemble().unwrap(), selection, new Diagnostics());
    }
}

package dev.smithwright.generator.diff;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.params.provider.Arguments.arguments;

import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** Each kind of change by itself: what is told of it, and that japicmp knows of no break besides. */
class RulesTest {

    private static Texts texts;

    @BeforeAll
    static void prepare(@TempDir Path folder) {
        texts = new Texts(folder);
    }

    @ParameterizedTest(name = "{0} → {1}")
    @MethodSource({"members", "types", "operations", "service"})
    void isToldByWhatItMeansToUsers(String from, String to, List<String> expected) {
        CompiledApi before = texts.api(Texts.BASE);
        CompiledApi after = texts.api(Texts.edit(Texts.BASE, from, to));

        DiffReport report = Agreement.check(before, after);

        assertThat(report.changes()).extracting(RulesTest::shown).containsExactlyElementsOf(expected);
        Agreement.check(after, before);
    }

    static String shown(Change change) {
        return change.kind() + " " + change.subject() + " " + change.ratings()
                + (change.reach() == Reach.EVERYONE ? "" : " " + change.reach().word());
    }

    static Stream<Arguments> members() {
        return Stream.of(
                change(
                        "note: PlainText\n",
                        "note: PlainText, other: PlainText\n",
                        "MEMBER_ADDED GetPlaceInput$other [SOURCE_BREAKING, BINARY_BREAKING] constructors"),
                change(
                        "note: PlainText\n",
                        "note: PlainText, @required other: PlainText\n",
                        "MEMBER_ADDED GetPlaceInput$other [SOURCE_BREAKING, BINARY_BREAKING]"),
                change(
                        "note: PlainText\n",
                        "\n",
                        "MEMBER_REMOVED GetPlaceInput$note [SOURCE_BREAKING, BINARY_BREAKING]"),
                change(
                        "    note: PlainText\n",
                        "    @required note: PlainText\n",
                        "MEMBER_NOW_REQUIRED GetPlaceInput$note [SOURCE_BREAKING, BINARY_BREAKING]"),
                change(
                        "    @required\n    region: PlainText\n",
                        "    region: PlainText\n",
                        "MEMBER_NO_LONGER_REQUIRED GetPlaceInput$region [SOURCE_BREAKING, BINARY_BREAKING]"),
                change(
                        "    @required\n    id: PlaceId\n",
                        "    id: PlaceId\n",
                        "MEMBER_NO_LONGER_REQUIRED GetPlaceInput$id [SOURCE_BREAKING, BINARY_BREAKING]"),
                change(
                        "    @required\n    height: Integer",
                        "    height: Integer",
                        "MEMBER_NO_LONGER_REQUIRED Place$height [SOURCE_BREAKING, BINARY_BREAKING]"),
                change(
                        "    weight: Integer\n",
                        "    @required weight: Integer\n",
                        "MEMBER_NOW_REQUIRED Place$weight [SOURCE_BREAKING, BINARY_BREAKING]"),
                change(
                        "weight: Integer\n",
                        "weight: Long\n",
                        "MEMBER_TYPE_CHANGED Place$weight [SOURCE_BREAKING, BINARY_BREAKING]"),
                change(
                        "weight: Integer\n",
                        "weight: Integer = 5\n",
                        "MEMBER_NULLNESS_CHANGED Place$weight [SOURCE_BREAKING, BINARY_BREAKING]",
                        "DEFAULT_CHANGED Place$weight [BEHAVIOUR]"),
                change(
                        "    note: PlainText\n",
                        "    @clientOptional @required note: PlainText\n",
                        "CONSTRAINT_ADDED GetPlaceInput$note [BEHAVIOUR]"),
                change("size: Size = 1", "size: Size = 2", "DEFAULT_CHANGED Place$size [BEHAVIOUR]"),
                change(
                        "size: Size = 1",
                        "size: Size",
                        "MEMBER_NULLNESS_CHANGED Place$size [SOURCE_BREAKING, BINARY_BREAKING]",
                        "DEFAULT_CHANGED Place$size [BEHAVIOUR]"),
                change(
                        "names: Names\n    tags",
                        "names: Tags\n    tags",
                        "MEMBER_TYPE_CHANGED Place$names [SOURCE_BREAKING, BINARY_BREAKING]"),
                change(
                        "map Tags { key: PlainText, value: PlainText }",
                        "map Tags { key: PlainText, value: Kind }",
                        "MEMBER_TYPE_CHANGED Place$tags [SOURCE_BREAKING, BEHAVIOUR]",
                        "TARGET_CHANGED Tags$value [BEHAVIOUR]"),
                change(
                        "list Names {",
                        "@sparse list Names {",
                        "MEMBER_TYPE_CHANGED ListPlacesOutput$others [BEHAVIOUR]",
                        "MEMBER_TYPE_CHANGED Place$names [BEHAVIOUR]",
                        "MEMBER_TYPE_CHANGED Reading$list [BEHAVIOUR]"),
                change(
                        "    weight: Integer\n    names: Names\n",
                        "    names: Names\n    weight: Integer\n",
                        "MEMBERS_REORDERED Place [SOURCE_BREAKING, BINARY_BREAKING] constructors"),
                change(
                        "structure Point { x: Double, y: Double }",
                        "structure Point { y: Double, x: Double }",
                        "MEMBERS_REORDERED Point [BEHAVIOUR] constructors"),
                change(
                        "    @required\n    id: PlaceId\n    @required\n    region: PlainText\n",
                        "    @required\n    region: PlainText\n    @required\n    id: PlaceId\n",
                        "MEMBERS_REORDERED GetPlaceInput [SOURCE_BREAKING, BINARY_BREAKING]",
                        "DOCUMENTATION_CHANGED GetPlaceInput$id [DOCUMENTATION]",
                        "DOCUMENTATION_CHANGED GetPlaceInput$region [DOCUMENTATION]"),
                change(
                        "    since: Timestamp",
                        "    Since: Timestamp",
                        "MEMBER_WIRE_NAME_CHANGED Place$Since [BEHAVIOUR]"),
                change(
                        "    since: Timestamp",
                        "    until: Timestamp",
                        "MEMBER_REMOVED Place$since [SOURCE_BREAKING, BINARY_BREAKING]",
                        "MEMBER_ADDED Place$until [SOURCE_BREAKING, BINARY_BREAKING] constructors"),
                change(
                        "    since: Timestamp",
                        "    @timestampFormat(\"http-date\") since: Timestamp",
                        "CONSTRAINT_ADDED Place$since [BEHAVIOUR]"),
                change(
                        "    @idempotencyToken\n    request",
                        "    request",
                        "CONSTRAINT_REMOVED GetPlaceInput$request [BEHAVIOUR]"),
                change(
                        "    /// Which one.\n",
                        "    /// Which place.\n",
                        "DOCUMENTATION_CHANGED GetPlaceInput$id [DOCUMENTATION]"),
                change(
                        "    note: PlainText\n",
                        "    @deprecated(message: \"Say nothing.\") note: PlainText\n",
                        "DEPRECATED GetPlaceInput$note [COMPATIBLE]"),
                change(
                        "    note: PlainText\n",
                        "    note: Secret\n",
                        "TARGET_CHANGED GetPlaceInput$note [BEHAVIOUR]",
                        "CONSTRAINT_ADDED GetPlaceInput$note [BEHAVIOUR]"),
                change(
                        "secret: Secret",
                        "secret: String",
                        "TARGET_CHANGED Place$secret [BEHAVIOUR]",
                        "CONSTRAINT_REMOVED Place$secret [BEHAVIOUR]"),
                change(
                        "    kind: Kind\n",
                        "    kind: String\n",
                        "TYPE_REMOVED Kind [SOURCE_BREAKING, BINARY_BREAKING]",
                        "MEMBER_TYPE_CHANGED Place$kind [SOURCE_BREAKING, BINARY_BREAKING]"));
    }

    static Stream<Arguments> types() {
        return Stream.of(
                change(
                        "@length(min: 1, max: 10)",
                        "@length(min: 1, max: 20)",
                        "CONSTRAINT_CHANGED PlaceId [BEHAVIOUR]"),
                change(
                        "@length(min: 1, max: 10)",
                        "@length(min: 2, max: 10)",
                        "CONSTRAINT_CHANGED PlaceId [BEHAVIOUR]"),
                change(
                        "@length(min: 1, max: 10)",
                        "@length(min: 2, max: 20)",
                        "CONSTRAINT_CHANGED PlaceId [BEHAVIOUR]"),
                change("@length(min: 1, max: 10)\n", "", "CONSTRAINT_REMOVED PlaceId [BEHAVIOUR]"),
                change("@pattern(\"^[a-z]+$\")", "@pattern(\"^[a-z0-9]+$\")", "CONSTRAINT_CHANGED PlaceId [BEHAVIOUR]"),
                change("integer Size\n", "@range(min: 1)\ninteger Size\n", "CONSTRAINT_ADDED Size [BEHAVIOUR]"),
                change("@sensitive\nstring Secret", "string Secret", "CONSTRAINT_REMOVED Secret [BEHAVIOUR]"),
                change(
                        "list Names { member: PlainText }",
                        "list Names { member: String }",
                        "TARGET_CHANGED Names$member [COMPATIBLE]"),
                change(
                        "list Names { member: PlainText }",
                        "list Names { member: PlaceId }",
                        "TARGET_CHANGED Names$member [BEHAVIOUR]"),
                change(
                        "list Names { member: PlainText }",
                        "@uniqueItems list Names { member: PlainText }",
                        "CONSTRAINT_ADDED Names [BEHAVIOUR]"),
                change(
                        "VILLAGE = \"village\"\n",
                        "VILLAGE = \"village\"\n    CITY = \"city\"\n",
                        "VALUE_ADDED Kind$CITY [SOURCE_BREAKING, BEHAVIOUR] switches"),
                change(
                        "    /// Small.\n    VILLAGE = \"village\"\n",
                        "",
                        "VALUE_REMOVED Kind$VILLAGE [SOURCE_BREAKING, BINARY_BREAKING]"),
                change(
                        "VILLAGE = \"village\"",
                        "HAMLET = \"village\"",
                        "VALUE_RENAMED Kind$HAMLET [SOURCE_BREAKING, BINARY_BREAKING]"),
                change("VILLAGE = \"village\"", "VILLAGE = \"hamlet\"", "VALUE_CHANGED Kind$VILLAGE [BEHAVIOUR]"),
                change(
                        "    TOWN = \"town\"\n    /// Small.\n    VILLAGE = \"village\"",
                        "    /// Small.\n    VILLAGE = \"village\"\n    TOWN = \"town\"",
                        "VALUES_REORDERED Kind [BEHAVIOUR]"),
                change(
                        "    /// Small.\n    VILLAGE",
                        "    /// Very small.\n    VILLAGE",
                        "DOCUMENTATION_CHANGED Kind$VILLAGE [DOCUMENTATION]"),
                change(
                        "    /// Small.\n    VILLAGE",
                        "    /// Small.\n    @deprecated\n    VILLAGE",
                        "DEPRECATED Kind$VILLAGE [COMPATIBLE]"),
                change(
                        "    HIGH = 2\n",
                        "    HIGH = 2\n    HIGHEST = 3\n",
                        "VALUE_ADDED Level$HIGHEST [SOURCE_BREAKING, BEHAVIOUR] switches"),
                change(
                        "intEnum Level {\n    LOW = 1\n    HIGH = 2\n",
                        "enum Level {\n    LOW = \"1\"\n    HIGH = \"2\"\n",
                        "TYPE_REPLACED Level [SOURCE_BREAKING, BINARY_BREAKING]"),
                change(
                        "nothing: Unit, list: Names }",
                        "nothing: Unit, list: Names, flag: Boolean }",
                        "VARIANT_ADDED Reading$flag [SOURCE_BREAKING, BEHAVIOUR] switches"),
                change(
                        "text: PlainText, nothing: Unit",
                        "nothing: Unit",
                        "VARIANT_REMOVED Reading$text [SOURCE_BREAKING, BINARY_BREAKING]"),
                change(
                        "number: Double, text: PlainText",
                        "text: PlainText, number: Double",
                        "MEMBERS_REORDERED Reading [COMPATIBLE]"),
                change(
                        "number: Double, text",
                        "number: Float, text",
                        "MEMBER_TYPE_CHANGED Reading$number [SOURCE_BREAKING, BINARY_BREAKING]"),
                change(
                        "nothing: Unit, list",
                        "nothing: PlainText, list",
                        "MEMBER_TYPE_CHANGED Reading$nothing [SOURCE_BREAKING, BINARY_BREAKING]"),
                change(
                        "nothing: Unit, list: Names }",
                        "nothing: Unit, list: Places }",
                        "MEMBER_TYPE_CHANGED Reading$list [SOURCE_BREAKING, BEHAVIOUR]"),
                change(
                        "number: Double, text",
                        "Number: Double, text",
                        "MEMBER_WIRE_NAME_CHANGED Reading$Number [BEHAVIOUR]"),
                change(
                        "union Reading { number: Double, text: PlainText, nothing: Unit, list: Names }",
                        "structure Reading { number: Double, text: PlainText, list: Names }",
                        "TYPE_REPLACED Reading [SOURCE_BREAKING, BINARY_BREAKING]"),
                change(
                        "structure Point { x: Double, y: Double }",
                        "structure Point {}",
                        "MEMBER_REMOVED Point$x [SOURCE_BREAKING, BINARY_BREAKING]",
                        "MEMBER_REMOVED Point$y [SOURCE_BREAKING, BINARY_BREAKING]"),
                change(
                        "    point: Point\n",
                        "",
                        "MEMBER_REMOVED Place$point [SOURCE_BREAKING, BINARY_BREAKING]",
                        "TYPE_REMOVED Point [SOURCE_BREAKING, BINARY_BREAKING]"),
                change(
                        "    point: Point\n",
                        "    point: Reading\n",
                        "MEMBER_TYPE_CHANGED Place$point [SOURCE_BREAKING, BINARY_BREAKING]",
                        "TYPE_REMOVED Point [SOURCE_BREAKING, BINARY_BREAKING]"));
    }

    static Stream<Arguments> operations() {
        return Stream.of(
                change(
                        "operations: [GetPlace, ListPlaces, Ping]\n",
                        "operations: [GetPlace, ListPlaces]\n",
                        "OPERATION_REMOVED Ping [SOURCE_BREAKING, BINARY_BREAKING]"),
                change(
                        "operation Ping {}",
                        "operation Ping { input := {} }",
                        "INPUT_CHANGED Ping [SOURCE_BREAKING, BINARY_BREAKING]",
                        "TYPE_ADDED PingInput [COMPATIBLE]"),
                change(
                        "operation Ping {}",
                        "operation Ping { input := { loud: Boolean } }",
                        "INPUT_CHANGED Ping [SOURCE_BREAKING, BINARY_BREAKING]",
                        "TYPE_ADDED PingInput [COMPATIBLE]"),
                change(
                        "operation Ping {}",
                        "operation Ping { output := { loud: Boolean } }",
                        "OUTPUT_CHANGED Ping [SOURCE_BREAKING, BINARY_BREAKING]",
                        "TYPE_ADDED PingOutput [COMPATIBLE]"),
                change(
                        "input: GetPlaceInput, output",
                        "input: Point, output",
                        "TYPE_REMOVED Day [SOURCE_BREAKING, BINARY_BREAKING]",
                        "INPUT_CHANGED GetPlace [SOURCE_BREAKING, BINARY_BREAKING]",
                        "TYPE_REMOVED GetPlaceInput [SOURCE_BREAKING, BINARY_BREAKING]"),
                change(
                        "@waitable(PlaceReady: { minDelay: 2, acceptors: [{ state: \"success\", matcher: { output: {\n    path: \"name\", expected: \"ready\", comparator: \"stringEquals\" } } }] })\n",
                        "",
                        "WAITER_REMOVED GetPlace [SOURCE_BREAKING, BINARY_BREAKING]"),
                change(
                        "errors: [Gone, Busy]",
                        "errors: [Gone]",
                        "ERROR_REMOVED Busy [SOURCE_BREAKING, BINARY_BREAKING]",
                        "OPERATION_ERROR_REMOVED GetPlace [SOURCE_BREAKING, BINARY_BREAKING]"),
                change(
                        "operation Ping {}",
                        "operation Ping { errors: [Gone] }",
                        "OPERATION_ERROR_ADDED Ping [SOURCE_BREAKING, BEHAVIOUR] switches"),
                change(
                        "operation Ping {}",
                        "operation Ping { errors: [Lost] }\n@error(\"client\") structure Lost { message: String }",
                        "ERROR_ADDED Lost [SOURCE_BREAKING, BEHAVIOUR] switches",
                        "OPERATION_ERROR_ADDED Ping [SOURCE_BREAKING, BEHAVIOUR] switches"),
                change(
                        "@paginated(inputToken: \"token\", outputToken: \"next\", items: \"places\", pageSize: \"size\")\n",
                        "",
                        "PAGINATION_REMOVED ListPlaces [SOURCE_BREAKING, BINARY_BREAKING]"),
                change(
                        "items: \"places\", ",
                        "items: \"others\", ",
                        "PAGINATOR_ITEM_CHANGED ListPlaces [SOURCE_BREAKING, BEHAVIOUR]",
                        "PAGINATION_CHANGED ListPlaces [BEHAVIOUR]"),
                change(
                        "items: \"places\", ",
                        "",
                        "PAGINATOR_ITEM_CHANGED ListPlaces [SOURCE_BREAKING, BEHAVIOUR]",
                        "PAGINATION_CHANGED ListPlaces [BEHAVIOUR]"),
                change(", pageSize: \"size\")", ")", "PAGINATION_CHANGED ListPlaces [BEHAVIOUR]"),
                change("expected: \"ready\"", "expected: \"done\"", "WAITER_CHANGED GetPlace [BEHAVIOUR]"),
                change(
                        "PlaceReady: { minDelay",
                        "PlaceFound: { minDelay",
                        "WAITER_REMOVED GetPlace [SOURCE_BREAKING, BINARY_BREAKING]",
                        "WAITER_ADDED GetPlace [COMPATIBLE]"),
                change("minDelay: 2", "minDelay: 3", "WAITER_CHANGED GetPlace [BEHAVIOUR]"),
                change("operation Ping {}", "@auth([])\noperation Ping {}", "AUTH_CHANGED Ping [BEHAVIOUR]"),
                change(
                        "operation Ping {}",
                        "@endpoint(hostPrefix: \"ping.\")\noperation Ping {}",
                        "OPERATION_CHANGED Ping [BEHAVIOUR]"),
                change("operation Ping {}", "@deprecated\noperation Ping {}", "DEPRECATED Ping [COMPATIBLE]"),
                change(
                        "operation Ping {}",
                        "/// Plays.\noperation Ping {}",
                        "DOCUMENTATION_CHANGED Ping [DOCUMENTATION]"),
                change("operation Ping {}", "@idempotent\noperation Ping {}", "TRAIT_ADDED Ping [COMPATIBLE]"),
                change(
                        "operation Ping {}",
                        "@examples([{ title: \"Play\" }])\noperation Ping {}",
                        "EXAMPLES_CHANGED Ping [DOCUMENTATION]"),
                change("@httpError(404)", "@httpError(410)", "ERROR_CHANGED Gone [BEHAVIOUR]"),
                change("@error(\"server\")\n@retryable", "@error(\"server\")", "ERROR_CHANGED Busy [BEHAVIOUR]"),
                change(
                        "structure Gone { message: PlainText }",
                        "structure Gone { message: PlainText, since: Timestamp }",
                        "ERROR_CHANGED Gone [SOURCE_BREAKING, BINARY_BREAKING]",
                        "MEMBER_ADDED Gone$since [COMPATIBLE]"),
                change("structure Gone { message: PlainText }", "structure Gone {}", "ERROR_CHANGED Gone [BEHAVIOUR]"),
                change(
                        "after: Integer, reason: PlainText }",
                        "after: Integer, reason: PlainText, more: PlainText }",
                        "MEMBER_ADDED Busy$more [COMPATIBLE]"),
                change(
                        "@required after: Integer, reason: PlainText }",
                        "after: Integer, reason: PlainText }",
                        "MEMBER_NO_LONGER_REQUIRED Busy$after [SOURCE_BREAKING, BINARY_BREAKING]"),
                change(
                        "after: Integer, reason: PlainText }",
                        "after: Integer, @required reason: PlainText }",
                        "MEMBER_NOW_REQUIRED Busy$reason [SOURCE_BREAKING, BINARY_BREAKING]"),
                change(
                        "structure Gone { message: PlainText }",
                        "structure Gone { @required message: PlainText }",
                        "CONSTRAINT_CHANGED Gone$message [BEHAVIOUR]"),
                change(
                        "structure Gone { message: PlainText }",
                        "structure Gone { @length(max: 9) message: PlainText }",
                        "CONSTRAINT_ADDED Gone$message [BEHAVIOUR]"),
                change(
                        "structure Busy { message: PlainText, @required after: Integer, ",
                        "structure Busy { @required after: Integer, message: PlainText, ",
                        "MEMBERS_REORDERED Busy [COMPATIBLE]"),
                change("/// It is gone.", "/// It went.", "DOCUMENTATION_CHANGED Gone [DOCUMENTATION]"));
    }

    static Stream<Arguments> service() {
        return Stream.of(
                change(
                        "sdkId: \"Weather Station\"",
                        "sdkId: \"Rain Station\"",
                        "SERVICE_RENAMED Weather [SOURCE_BREAKING, BINARY_BREAKING]",
                        "SERVICE_CHANGED Weather [BEHAVIOUR]"),
                change(
                        "endpointPrefix: \"weather\"",
                        "endpointPrefix: \"rain\"",
                        "SERVICE_CHANGED Weather [BEHAVIOUR]"),
                change("@sigv4(name: \"weather\")", "@sigv4(name: \"rain\")", "SERVICE_CHANGED Weather [BEHAVIOUR]"),
                change("@awsJson1_1\n", "@aws.protocols#awsJson1_0\n", "SERVICE_CHANGED Weather [BEHAVIOUR]"),
                change("@title(\"Weather\")", "@title(\"Rain\")", "SERVICE_CHANGED Weather [BEHAVIOUR]"),
                change("version: \"1\"", "version: \"2\"", "SERVICE_CHANGED Weather [BEHAVIOUR]"),
                change("/// The weather.\n", "/// The rain.\n", "DOCUMENTATION_CHANGED Weather [DOCUMENTATION]"),
                change(
                        "namespace test.diff",
                        "namespace test.other",
                        "SERVICE_CHANGED Weather [BEHAVIOUR]",
                        "SHAPE_RENAMED Weather [COMPATIBLE]"),
                change(
                        "@title(\"Weather\")\n",
                        "@title(\"Weather\")\n@smithy.rules#endpointRuleSet({ version: \"1.0\", parameters: {}, rules: [{ type: \"endpoint\", conditions: [], endpoint: { url: \"https://example.com\" } }] })\n",
                        "ENDPOINTS_ADDED Weather [BEHAVIOUR]"));
    }

    private static Arguments change(String from, String to, String... expected) {
        return arguments(from, to, List.of(expected));
    }
}

package dev.smithwright.generator.diff;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.params.provider.Arguments.arguments;

import dev.smithwright.generator.TestModels;
import dev.smithwright.generator.load.ModelSources;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledIfSystemProperty;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/** Twenty edits of the official model of Cognito Identity, one by one and all at once: each is told, and nothing else. */
@EnabledIfSystemProperty(named = "smithwright.models", matches = ".+", disabledReason = "no folder of models is named")
class OfficialEditsTest {

    private static final String NAMESPACE = "com.amazonaws.cognitoidentity#";
    private static final JsonMapper JSON = JsonMapper.shared();

    @TempDir
    private static Path folder;

    private static String official;
    private static CompiledApi before;

    /** What somebody does to the model. */
    record Edit(String name, Consumer<ObjectNode> change) {
        @Override
        public String toString() {
            return name;
        }
    }

    @BeforeAll
    static void read() throws IOException {
        official =
                Files.readString(Path.of(System.getProperty("smithwright.models"), "cognito-identity-2014-06-30.json"));
        before = api(official);
    }

    static Stream<Arguments> edits() {
        return Stream.of(
                edit(
                        "an operation removed",
                        shapes -> remove(shapes, "AWSCognitoIdentityService", "operations", "UnlinkIdentity"),
                        "OPERATION_REMOVED UnlinkIdentity [SOURCE_BREAKING, BINARY_BREAKING]",
                        "TYPE_REMOVED UnlinkIdentityInput [SOURCE_BREAKING, BINARY_BREAKING]"),
                edit(
                        "an operation added",
                        shapes -> {
                            shapes.set(
                                    NAMESPACE + "Ping", JSON.createObjectNode().put("type", "operation"));
                            ((ArrayNode) shape(shapes, "AWSCognitoIdentityService")
                                            .get("operations"))
                                    .add(target("Ping"));
                        },
                        "OPERATION_ADDED Ping [COMPATIBLE]"),
                edit(
                        "an optional argument added",
                        shapes -> members(shapes, "GetIdInput").set("Note", target("smithy.api#String")),
                        "MEMBER_ADDED GetIdInput$Note [SOURCE_BREAKING, BINARY_BREAKING] constructors"),
                edit(
                        "an optional member of a result added",
                        shapes -> members(shapes, "IdentityPoolShortDescription")
                                .set("Note", target("smithy.api#String")),
                        "MEMBER_ADDED IdentityPoolShortDescription$Note [SOURCE_BREAKING, BINARY_BREAKING] constructors"),
                edit(
                        "an argument removed",
                        shapes -> members(shapes, "GetOpenIdTokenInput").remove("Logins"),
                        "MEMBER_REMOVED GetOpenIdTokenInput$Logins [SOURCE_BREAKING, BINARY_BREAKING]"),
                edit(
                        "an argument required",
                        shapes -> memberTraits(shapes, "GetCredentialsForIdentityInput", "Logins")
                                .set("smithy.api#required", JSON.createObjectNode()),
                        "MEMBER_NOW_REQUIRED GetCredentialsForIdentityInput$Logins [SOURCE_BREAKING, BINARY_BREAKING]"),
                edit(
                        "an argument no longer required",
                        shapes -> memberTraits(shapes, "MergeDeveloperIdentitiesInput", "DeveloperProviderName")
                                .remove("smithy.api#required"),
                        "MEMBER_NO_LONGER_REQUIRED MergeDeveloperIdentitiesInput$DeveloperProviderName [SOURCE_BREAKING, BINARY_BREAKING]"),
                edit(
                        "another type of a member",
                        shapes -> ((ObjectNode) members(shapes, "Credentials").get("Expiration"))
                                .put("target", "smithy.api#String"),
                        "MEMBER_TYPE_CHANGED Credentials$Expiration [SOURCE_BREAKING, BINARY_BREAKING]"),
                edit(
                        "a value added",
                        shapes -> members(shapes, "RoleMappingType").set("GROUPS", value("Groups")),
                        "VALUE_ADDED RoleMappingType$GROUPS [SOURCE_BREAKING, BEHAVIOUR] switches"),
                edit(
                        "a value removed",
                        shapes -> members(shapes, "AmbiguousRoleResolutionType").remove("DENY"),
                        "VALUE_REMOVED AmbiguousRoleResolutionType$DENY [SOURCE_BREAKING, BINARY_BREAKING]"),
                edit(
                        "another value on the wire",
                        shapes -> members(shapes, "MappingRuleMatchType").set("NOT_EQUAL", value("NotEquals")),
                        "VALUE_CHANGED MappingRuleMatchType$NOT_EQUAL [BEHAVIOUR]"),
                edit(
                        "an error added",
                        shapes -> ((ArrayNode)
                                        shape(shapes, "ListTagsForResource").get("errors"))
                                .add(target("ExternalServiceException")),
                        "OPERATION_ERROR_ADDED ListTagsForResource [SOURCE_BREAKING, BEHAVIOUR] switches"),
                edit(
                        "an error removed",
                        shapes -> remove(shapes, "DescribeIdentity", "errors", "ResourceNotFoundException"),
                        "OPERATION_ERROR_REMOVED DescribeIdentity [SOURCE_BREAKING, BINARY_BREAKING]"),
                edit(
                        "pages no longer",
                        shapes -> traits(shapes, "ListIdentityPools").remove("smithy.api#paginated"),
                        "PAGINATION_REMOVED ListIdentityPools [SOURCE_BREAKING, BINARY_BREAKING]"),
                edit(
                        "another length",
                        shapes -> ((ObjectNode)
                                        traits(shapes, "IdentityPoolName").get("smithy.api#length"))
                                .put("max", 64),
                        "CONSTRAINT_CHANGED IdentityPoolName [BEHAVIOUR]"),
                edit(
                        "a pattern removed",
                        shapes -> traits(shapes, "RoleType").remove("smithy.api#pattern"),
                        "CONSTRAINT_REMOVED RoleType [BEHAVIOUR]"),
                edit(
                        "another text",
                        shapes -> traits(shapes, "DeleteIdentities").put("smithy.api#documentation", "Deletes them."),
                        "DOCUMENTATION_CHANGED DeleteIdentities [DOCUMENTATION]"),
                edit(
                        "an operation deprecated",
                        shapes -> traits(shapes, "TagResource").set("smithy.api#deprecated", JSON.createObjectNode()),
                        "DEPRECATED TagResource [COMPATIBLE]"),
                edit(
                        "a signature wanted",
                        shapes -> {
                            traits(shapes, "GetId").remove("smithy.api#optionalAuth");
                            traits(shapes, "GetId").remove("smithy.api#auth");
                        },
                        "AUTH_CHANGED GetId [BEHAVIOUR]"),
                edit(
                        "members in another order",
                        shapes -> {
                            ObjectNode members = members(shapes, "MappingRule");
                            members.set("Claim", members.remove("Claim"));
                        },
                        "MEMBERS_REORDERED MappingRule [SOURCE_BREAKING, BINARY_BREAKING]"));
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("edits")
    void isFoundAndRated(Edit edit, List<String> expected) {
        ObjectNode model = (ObjectNode) JSON.readTree(official);
        edit.change().accept(shapes(model));

        DiffReport report = Agreement.check(before, api(model.toString()));

        assertThat(report.changes()).extracting(RulesTest::shown).containsExactlyInAnyOrderElementsOf(expected);
    }

    @Test
    void allOfThemAtOnceAreFoundAndNoneIsInvented() {
        ObjectNode model = (ObjectNode) JSON.readTree(official);
        List<String> expected = new ArrayList<>();
        edits().forEach(row -> {
            ((Edit) row.get()[0]).change().accept(shapes(model));
            ((List<?>) row.get()[1]).forEach(line -> expected.add((String) line));
        });

        DiffReport report = Agreement.check(before, api(model.toString()));

        assertThat(report.changes()).extracting(RulesTest::shown).containsExactlyInAnyOrderElementsOf(expected);
    }

    private static Arguments edit(String name, Consumer<ObjectNode> change, String... expected) {
        return arguments(new Edit(name, change), List.of(expected));
    }

    private static ObjectNode shapes(ObjectNode model) {
        return (ObjectNode) model.get("shapes");
    }

    private static ObjectNode shape(ObjectNode shapes, String name) {
        return (ObjectNode) shapes.get(NAMESPACE + name);
    }

    private static ObjectNode members(ObjectNode shapes, String name) {
        return (ObjectNode) shape(shapes, name).get("members");
    }

    private static ObjectNode traits(ObjectNode shapes, String name) {
        return (ObjectNode) shape(shapes, name).get("traits");
    }

    private static ObjectNode memberTraits(ObjectNode shapes, String name, String member) {
        return ((ObjectNode) members(shapes, name).get(member)).withObject("traits");
    }

    private static ObjectNode value(String text) {
        ObjectNode member = target("smithy.api#Unit");
        member.putObject("traits").put("smithy.api#enumValue", text);
        return member;
    }

    private static ObjectNode target(String shape) {
        return JSON.createObjectNode().put("target", shape.contains("#") ? shape : NAMESPACE + shape);
    }

    private static void remove(ObjectNode shapes, String of, String list, String shape) {
        ArrayNode members = (ArrayNode) shape(shapes, of).get(list);
        members.removeIf(member -> member.get("target").asString().equals(NAMESPACE + shape));
    }

    private static CompiledApi api(String text) {
        try {
            Path file = Files.createTempDirectory(folder, "model").resolve("model.json");
            return CompiledApi.of(CompiledApi.plan(new ModelSources(List.of(TestModels.write(file, text)), List.of())));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}

package dev.smithwright.runtime.validation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.smithwright.runtime.fixture.WrittenShape;
import dev.smithwright.runtime.schema.EnumValuesTrait;
import dev.smithwright.runtime.schema.LengthTrait;
import dev.smithwright.runtime.schema.ListSchema;
import dev.smithwright.runtime.schema.MapSchema;
import dev.smithwright.runtime.schema.MemberSchema;
import dev.smithwright.runtime.schema.PatternTrait;
import dev.smithwright.runtime.schema.RangeTrait;
import dev.smithwright.runtime.schema.RequiredTrait;
import dev.smithwright.runtime.schema.SensitiveTrait;
import dev.smithwright.runtime.schema.ShapeType;
import dev.smithwright.runtime.schema.SimpleSchema;
import dev.smithwright.runtime.schema.StructureSchema;
import dev.smithwright.runtime.shape.MissingMember;
import dev.smithwright.runtime.shape.ShapePath;
import dev.smithwright.runtime.shape.ShapeWriter;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** The texts that Amazon Cognito Identity answers with. */
class AwsMessagesTest {

    private static final SimpleSchema POOL_ID = SimpleSchema.of(
            "c#IdentityPoolId", ShapeType.STRING, LengthTrait.between(1, 55), new PatternTrait("^[\\w-]+:[0-9a-f-]+$"));
    private static final SimpleSchema PROVIDER_NAME =
            SimpleSchema.of("c#IdentityProviderName", ShapeType.STRING, LengthTrait.between(1, 128));
    private static final SimpleSchema PROVIDER_TOKEN = SimpleSchema.of(
            "c#IdentityProviderToken", ShapeType.STRING, LengthTrait.between(1, 50_000), SensitiveTrait.INSTANCE);
    private static final MapSchema LOGINS = MapSchema.of(
            "c#LoginsMap",
            MemberSchema.element(PROVIDER_NAME),
            MemberSchema.element(PROVIDER_TOKEN),
            LengthTrait.between(0, 10));
    private static final SimpleSchema MAPPING_TYPE =
            SimpleSchema.of("c#RoleMappingType", ShapeType.ENUM, EnumValuesTrait.of("Token", "Rules"));

    private static final MemberSchema IDENTITY_POOL_ID =
            MemberSchema.of(0, "IdentityPoolId", POOL_ID, RequiredTrait.INSTANCE);
    private static final MemberSchema LOGINS_MEMBER = MemberSchema.of(1, "Logins", LOGINS);
    private static final MemberSchema MAX_RESULTS = MemberSchema.of(
            2,
            "MaxResults",
            SimpleSchema.of("c#QueryLimit", ShapeType.INTEGER, RangeTrait.between(1, 60)),
            RequiredTrait.INSTANCE);
    private static final MemberSchema TYPE = MemberSchema.of(3, "Type", MAPPING_TYPE);
    private static final ListSchema NAMES =
            ListSchema.of("c#LoginsList", MemberSchema.element(PROVIDER_NAME), LengthTrait.atMost(2));
    private static final MemberSchema LOGINS_TO_REMOVE = MemberSchema.of(4, "LoginsToRemove", NAMES);
    private static final MemberSchema PASSWORD = MemberSchema.of(
            5,
            "Secret",
            SimpleSchema.of("c#Secret", ShapeType.STRING, LengthTrait.atLeast(8), SensitiveTrait.INSTANCE));
    private static final StructureSchema INPUT = StructureSchema.of(
            "c#Input", List.of(IDENTITY_POOL_ID, LOGINS_MEMBER, MAX_RESULTS, TYPE, LOGINS_TO_REMOVE, PASSWORD));

    private final ConstraintValidator validator = new ConstraintValidator();

    private String message(Consumer<ShapeWriter> members, MemberSchema... missing) {
        List<MissingMember> missingMembers = Stream.of(missing)
                .map(member -> new MissingMember(ShapePath.ROOT, member))
                .toList();
        return ValidationMessages.aws(
                validator.validate(new WrittenShape(INPUT, members), ValidationLevel.ALL, missingMembers));
    }

    @Test
    void patternIsPrintedWithoutAnchors() {
        assertThat(message(w -> w.writeString(IDENTITY_POOL_ID, "us-east-1_AbCdEf")))
                .isEqualTo(
                        "1 validation error detected: Value 'us-east-1_AbCdEf' at 'identityPoolId' failed to satisfy "
                                + "constraint: Member must satisfy regular expression pattern: [\\w-]+:[0-9a-f-]+");
    }

    @Test
    void oneValueMayGiveSeveralItems() {
        assertThat(message(w -> w.writeString(IDENTITY_POOL_ID, "")))
                .isEqualTo("2 validation errors detected: Value '' at 'identityPoolId' failed to satisfy constraint: "
                        + "Member must have length greater than or equal to 1; Value '' at 'identityPoolId' failed to "
                        + "satisfy constraint: Member must satisfy regular expression pattern: [\\w-]+:[0-9a-f-]+");
    }

    @Test
    void tooLongValuesAreShownWhole() {
        String id = "a".repeat(60) + ":0";
        assertThat(message(w -> w.writeString(IDENTITY_POOL_ID, id)))
                .isEqualTo("1 validation error detected: Value '" + id + "' at 'identityPoolId' failed to satisfy "
                        + "constraint: Member must have length less than or equal to 55");
    }

    @Test
    void rangesMissingMembersAndEnumsStandInMemberOrder() {
        assertThat(message(
                        w -> {
                            w.writeString(IDENTITY_POOL_ID, "");
                            w.writeInteger(MAX_RESULTS, 61);
                            w.writeString(TYPE, "Tokens");
                        },
                        IDENTITY_POOL_ID))
                .isEqualTo("3 validation errors detected: Value null at 'identityPoolId' failed to satisfy constraint: "
                        + "Member must not be null; Value '61' at 'maxResults' failed to satisfy constraint: Member "
                        + "must have value less than or equal to 60; Value 'Tokens' at 'type' failed to satisfy "
                        + "constraint: Member must satisfy enum value set: [Token, Rules]");
        assertThat(message(w -> w.writeString(TYPE, ""), MAX_RESULTS))
                .startsWith("2 validation errors detected: Value null at 'maxResults' failed to satisfy constraint: "
                        + "Member must not be null; Value '' at 'type'");
        assertThat(message(w -> w.writeInteger(MAX_RESULTS, 0)))
                .endsWith("Member must have value greater than or equal to 1");
    }

    @Test
    void valuesOfAMapMakeOneItemWithAllTheirConstraints() {
        assertThat(message(w -> WrittenShape.writeMap(w, LOGINS_MEMBER, Map.of("graph.facebook.com", ""))))
                .isEqualTo("1 validation error detected: Value '{graph.facebook.com=}' at 'logins' failed to satisfy "
                        + "constraint: Map value must satisfy constraint: [Member must have length less than or equal "
                        + "to 50000, Member must have length greater than or equal to 1]");
    }

    @Test
    void keysOfAMapMakeOneItemToo() {
        Map<String, String> logins = new LinkedHashMap<>();
        logins.put("", "");
        logins.put("k".repeat(129), "");

        assertThat(message(w -> WrittenShape.writeMap(w, LOGINS_MEMBER, logins)))
                .isEqualTo("2 validation errors detected: Value '{=, " + "k".repeat(129) + "=}' at 'logins' failed to "
                        + "satisfy constraint: Map keys must satisfy constraint: [Member must have length less than or "
                        + "equal to 128, Member must have length greater than or equal to 1]; Value '{=, "
                        + "k".repeat(129) + "=}' at 'logins' failed to satisfy constraint: Map value must satisfy "
                        + "constraint: [Member must have length less than or equal to 50000, Member must have length "
                        + "greater than or equal to 1]");
    }

    @Test
    void elementsOfAListMakeOneItemAndTheListItsOwn() {
        assertThat(message(w -> WrittenShape.writeList(w, LOGINS_TO_REMOVE, List.of("a", "", ""))))
                .isEqualTo("2 validation errors detected: Value '[a, , ]' at 'loginsToRemove' failed to satisfy "
                        + "constraint: Member must have length less than or equal to 2; Value '[a, , ]' at "
                        + "'loginsToRemove' failed to satisfy constraint: Member must satisfy constraint: [Member must "
                        + "have length less than or equal to 128, Member must have length greater than or equal to 1]");
    }

    @Test
    void membersWithSomethingWrongInsideComeFirst() {
        assertThat(message(w -> {
                    w.writeString(PASSWORD, "hunter2");
                    WrittenShape.writeList(w, LOGINS_TO_REMOVE, List.of("a", "", ""));
                }))
                .matches("3 validation errors detected: Value '.*' at 'loginsToRemove' .*;"
                        + " Value '.*' at 'loginsToRemove' .*; Value at 'secret' [^;]*");
    }

    @Test
    void sensitiveValuesAreLeftOut() {
        assertThat(message(w -> w.writeString(PASSWORD, "hunter2")))
                .isEqualTo("1 validation error detected: Value at 'secret' failed to satisfy constraint: Member must "
                        + "have length greater than or equal to 8");
        assertThat(message(w -> WrittenShape.writeMap(w, LOGINS_MEMBER, Map.of("", "hunter2"))))
                .startsWith("1 validation error detected: Value at 'logins' failed to satisfy constraint: Map keys");
        assertThat(message(w -> w.writeString(PASSWORD, "")))
                .startsWith("1 validation error detected: Value '' at 'secret' failed");
    }

    @Test
    void nestedMembersAreNamedInTheMannerOfAws() {
        MemberSchema name = MemberSchema.of(0, "DBName", PROVIDER_NAME);
        StructureSchema inner = StructureSchema.of("c#Inner", List.of(name));
        ListSchema list = ListSchema.of("c#List", MemberSchema.element(inner));
        MapSchema map = MapSchema.of("c#Map", MemberSchema.element(PROVIDER_NAME), MemberSchema.element(NAMES));
        MemberSchema providers = MemberSchema.of(0, "Providers", list);
        MemberSchema requests = MemberSchema.of(1, "Requests", map);
        WrittenShape shape = new WrittenShape(StructureSchema.of("c#Outer", List.of(providers, requests)), w -> {
            w.beginList(providers, 2);
            w.writeStructure(list.member(), new WrittenShape(inner, i -> i.writeString(name, "ok")));
            w.writeStructure(list.member(), new WrittenShape(inner, i -> i.writeString(name, "")));
            w.endList();
            w.beginMap(requests, 1);
            w.writeKey(map.key(), "table");
            WrittenShape.writeList(w, map.value(), List.of("a", "b", "c"));
            w.endMap();
        });

        assertThat(ValidationMessages.aws(validator.validate(shape, ValidationLevel.ALL)))
                .isEqualTo("2 validation errors detected: Value '' at 'providers.2.member.dBName' failed to satisfy "
                        + "constraint: Member must have length greater than or equal to 1; Value '[a, b, c]' at "
                        + "'requests.table.member' failed to satisfy constraint: Member must have length less than or "
                        + "equal to 2");
    }

    @Test
    void valuesCannotForgeTheMessage() {
        assertThat(message(w -> w.writeString(TYPE, "a\r\nX-Header: b\u0085\u2028\u202e\u001b[31m")))
                .contains("Value 'a\\u000d\\u000aX-Header: b\\u0085\\u2028\\u202e\\u001b[31m' at 'type'");
    }

    @Test
    void withoutViolationsThereIsNoMessage() {
        assertThatThrownBy(() -> ValidationMessages.aws(List.of())).isInstanceOf(IllegalArgumentException.class);
    }
}

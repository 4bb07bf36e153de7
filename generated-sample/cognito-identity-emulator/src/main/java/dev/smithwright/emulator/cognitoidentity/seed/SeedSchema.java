package dev.smithwright.emulator.cognitoidentity.seed;

import dev.smithwright.cognitoidentity.model.DescribeIdentityInput;
import dev.smithwright.cognitoidentity.model.GetIdInput;
import dev.smithwright.cognitoidentity.model.IdentityDescription;
import dev.smithwright.cognitoidentity.model.IdentityPool;
import dev.smithwright.cognitoidentity.model.LookupDeveloperIdentityResponse;
import dev.smithwright.cognitoidentity.model.SetIdentityPoolRolesInput;
import dev.smithwright.cognitoidentity.model.SetPrincipalTagAttributeMapInput;
import dev.smithwright.runtime.schema.ListSchema;
import dev.smithwright.runtime.schema.MapSchema;
import dev.smithwright.runtime.schema.MemberSchema;
import dev.smithwright.runtime.schema.Schema;
import dev.smithwright.runtime.schema.ShapeType;
import dev.smithwright.runtime.schema.SimpleSchema;
import dev.smithwright.runtime.schema.StructureSchema;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;

/** Which keys a seed has where, and the types of their values: the service's own, put together in one text. */
final class SeedSchema {

    private static final Schema TEXT = SimpleSchema.of("seed#Text", ShapeType.STRING);
    private static final Schema FLAG = SimpleSchema.of("seed#Flag", ShapeType.BOOLEAN);

    static final StructureSchema IDENTITY = identity();
    static final StructureSchema PRINCIPAL_TAGS = structure(
            "seed#PrincipalTags", members(SetPrincipalTagAttributeMapInput.SCHEMA, "UseDefaults", "PrincipalTags"));
    static final StructureSchema POOL = pool();
    static final StructureSchema SEED = structure("seed#Seed", Map.of("IdentityPools", list("seed#Pools", POOL)));

    private SeedSchema() {}

    private static StructureSchema identity() {
        Map<String, Schema> members = members(DescribeIdentityInput.SCHEMA, "IdentityId");
        members.putAll(members(GetIdInput.SCHEMA, "Logins"));
        Schema users = members(LookupDeveloperIdentityResponse.SCHEMA, "DeveloperUserIdentifierList")
                .get("DeveloperUserIdentifierList");
        members.put("DeveloperUserIdentifiers", map("seed#Users", Objects.requireNonNull(users)));
        members.putAll(members(IdentityDescription.SCHEMA, "CreationDate", "LastModifiedDate"));
        members.put("Disabled", FLAG);
        return structure("seed#Identity", members);
    }

    private static StructureSchema pool() {
        String[] ofPool =
                IdentityPool.SCHEMA.members().stream().map(MemberSchema::name).toArray(String[]::new);
        Map<String, Schema> members = members(IdentityPool.SCHEMA, ofPool);
        members.putAll(members(SetIdentityPoolRolesInput.SCHEMA, "Roles", "RoleMappings"));
        members.put("PrincipalTags", map("seed#PrincipalTagMaps", PRINCIPAL_TAGS));
        members.put("Identities", list("seed#Identities", IDENTITY));
        return structure("seed#Pool", members);
    }

    private static Map<String, Schema> members(StructureSchema schema, String... names) {
        Map<String, Schema> members = new LinkedHashMap<>();
        for (String name : names) {
            members.put(name, Objects.requireNonNull(schema.member(name)).target());
        }
        return members;
    }

    private static StructureSchema structure(String id, Map<String, Schema> targets) {
        List<MemberSchema> members = new ArrayList<>();
        targets.forEach((name, target) -> members.add(MemberSchema.of(members.size(), name, target)));
        return StructureSchema.of(id, members);
    }

    private static ListSchema list(String id, Schema element) {
        return ListSchema.of(id, MemberSchema.element(element));
    }

    private static MapSchema map(String id, Schema value) {
        return MapSchema.of(id, MemberSchema.element(TEXT), MemberSchema.element(value));
    }
}

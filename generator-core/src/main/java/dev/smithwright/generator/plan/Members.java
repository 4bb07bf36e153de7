package dev.smithwright.generator.plan;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import software.amazon.smithy.model.shapes.MemberShape;
import software.amazon.smithy.model.shapes.Shape;
import software.amazon.smithy.model.traits.ClientOptionalTrait;
import software.amazon.smithy.model.traits.IdempotencyTokenTrait;
import software.amazon.smithy.model.traits.InputTrait;
import software.amazon.smithy.model.traits.RequiredTrait;

/** Plans the members of structures, errors and unions. */
final class Members {

    private static final Pattern IN_CAPITALS = Pattern.compile("[A-Z][A-Z0-9]*(_[A-Z0-9]+)*");

    private static final ReservedWords RECORD = ReservedWords.of("record-members");
    private static final ReservedWords EXCEPTION = ReservedWords.of("exception-members");
    private static final ReservedWords STAGES = ReservedWords.of();
    private static final ReservedWords CONSTANTS = ReservedWords.of("record-constants");

    private final Types types;

    Members(Types types) {
        this.types = types;
    }

    /** Plans the members of a structure or an error, in model order. */
    List<MemberPlan> ofStructure(Shape structure, String typeName) {
        ReservedWords reserved = ShapeClosure.isError(structure) ? EXCEPTION : RECORD;
        List<MemberShape> shapes = List.copyOf(structure.members());
        Map<MemberShape, String> names =
                NameScope.ofMembers(reserved, "Value").claimAll(shapes, member -> javaName(member.getMemberName()));
        Map<MemberShape, String> constants = NameScope.ofMembers(CONSTANTS, "_MEMBER")
                .with(names.values().toArray(String[]::new))
                // A constant VPC would hide a type VPC (JLS 6.4.2, "Obscuring").
                .notHiding(types.names().typeNames())
                .claimAll(shapes, member -> constantName(member.getMemberName(), "MEMBER"));
        // Nested types hide those of the package.
        NameScope nested = NameScope.ofNestedTypes(STAGES, "Stage")
                .with(typeName, "Builder")
                .notHiding(types.names().typeNames());
        List<MemberPlan> members = new ArrayList<>();
        for (MemberShape member : shapes) {
            MemberPlan.Presence presence = presence(structure, member);
            String name = names.getOrDefault(member, "");
            members.add(plan(
                    structure,
                    member,
                    members.size(),
                    name,
                    constants.getOrDefault(member, ""),
                    presence == MemberPlan.Presence.REQUIRED ? nested.claim(stageName(name)) : "",
                    presence));
        }
        return members;
    }

    /** Plans the members of a union, in model order. Each is alone in its record. */
    List<MemberPlan> ofUnion(Shape union) {
        List<MemberPlan> members = new ArrayList<>();
        for (MemberShape member : union.members()) {
            members.add(plan(union, member, members.size(), "value", "MEMBER", "", MemberPlan.Presence.REQUIRED));
        }
        return members;
    }

    private MemberPlan plan(
            Shape holder,
            MemberShape member,
            int index,
            String javaName,
            String constant,
            String stage,
            MemberPlan.Presence presence) {
        Shape target = types.closure().targetOf(member);
        List<TraitPlan> traits = Traits.of(member);
        return new MemberPlan(
                index,
                member.getMemberName(),
                javaName,
                constant,
                stage,
                types.typeOf(target),
                presence,
                Defaults.of(member),
                types.schemaOf(holder, member),
                traits,
                Traits.merged(traits, Traits.of(target)),
                Docs.of(member, target));
    }

    /**
     * Tells whether there is always a value. Smithy's NullableIndex would call a required member of an input nullable,
     * for a service may drop the requirement; here a caller that leaves it out is told so by the compiler.
     */
    MemberPlan.Presence presence(Shape structure, MemberShape member) {
        boolean required = member.hasTrait(RequiredTrait.class);
        @Nullable Literal defaultValue = Defaults.of(member);
        boolean optional = member.hasTrait(ClientOptionalTrait.class) || member.hasTrait(IdempotencyTokenTrait.class);
        // Nothing could stand in for an error that a service left out.
        if (optional || ShapeClosure.isError(types.closure().targetOf(member))) {
            return MemberPlan.Presence.OPTIONAL;
        }
        if (defaultValue != null && !required && !structure.hasTrait(InputTrait.class)) {
            return MemberPlan.Presence.DEFAULTED;
        }
        return required ? MemberPlan.Presence.REQUIRED : MemberPlan.Presence.OPTIONAL;
    }

    static String javaName(String name) {
        Words words = Words.of(name);
        return words.isEmpty() ? "member" : words.lowerCamel();
    }

    /** Returns the name of a constant; a name that is one already stays as it is. */
    static String constantName(String name, String otherwise) {
        if (IN_CAPITALS.matcher(name).matches()) {
            return name;
        }
        Words words = Words.of(name);
        return words.isEmpty() ? otherwise : words.constant();
    }

    private static String stageName(String javaName) {
        return javaName.substring(0, 1).toUpperCase(Locale.ROOT) + javaName.substring(1) + "Stage";
    }
}

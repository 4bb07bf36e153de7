package dev.smithwright.generator.outline;

import dev.smithwright.generator.plan.MemberPlan;
import dev.smithwright.generator.plan.TypeRef;
import java.util.Locale;

/** A member in one line: its type, and whether there is always a value. */
final class MemberText implements TypeRef.Visitor<String> {

    private static final MemberText TYPES = new MemberText();

    private MemberText() {}

    static String of(MemberPlan member) {
        return member.type().accept(TYPES) + " " + member.presence().name().toLowerCase(Locale.ROOT);
    }

    @Override
    public String scalar(TypeRef.Scalar type) {
        return type.name().toLowerCase(Locale.ROOT);
    }

    @Override
    public String declared(TypeRef.Declared type) {
        return type.type().simpleName();
    }

    @Override
    public String list(TypeRef.ListOf type) {
        return "list of " + type.element().accept(this) + (type.sparse() ? "?" : "");
    }

    @Override
    public String map(TypeRef.MapOf type) {
        return "map of " + type.key().accept(this) + " to " + type.value().accept(this) + (type.sparse() ? "?" : "");
    }

    @Override
    public String events(TypeRef.EventsOf type) {
        return "events of " + type.event().accept(this);
    }

    @Override
    public String unit(TypeRef.Unit type) {
        return "unit";
    }
}

package dev.smithwright.generator.diff;

import dev.smithwright.generator.plan.MemberPlan;
import dev.smithwright.generator.plan.TypeRef;
import java.util.Map;
import java.util.Set;

/** Writes types as Java source does, without packages. */
enum JavaNames implements TypeRef.Visitor<String> {
    INSTANCE;

    private static final String NULLABLE = "@Nullable ";
    private static final Map<String, String> BOXES = Map.of(
            "boolean", "Boolean",
            "byte", "Byte",
            "short", "Short",
            "int", "Integer",
            "long", "Long",
            "float", "Float",
            "double", "Double");

    /** What shapes may be called too; a generated type of that name is told from the other by its package. */
    private static final Set<String> TAKEN = Set.of(
            "Boolean",
            "Byte",
            "Short",
            "Integer",
            "Long",
            "Float",
            "Double",
            "BigInteger",
            "BigDecimal",
            "String",
            "Instant",
            "Blob",
            "Document",
            "ByteStream",
            "List",
            "Map",
            "EventStream",
            "Unit");

    /** Returns the type of a value that is there. */
    static String of(TypeRef type) {
        return type.accept(INSTANCE);
    }

    /** Returns the type of a record's component. */
    static String component(MemberPlan member) {
        return member.isNullable() ? NULLABLE + boxed(member.type()) : of(member.type());
    }

    /** Returns what javac sees of a type. */
    static String withoutAnnotations(String type) {
        return type.replace(NULLABLE, "");
    }

    /** Returns what a class file names of a type. */
    static String erased(String type) {
        String plain = withoutAnnotations(type);
        int generics = plain.indexOf('<');
        return generics < 0 ? plain : plain.substring(0, generics);
    }

    private static String boxed(TypeRef type) {
        String name = of(type);
        return BOXES.getOrDefault(name, name);
    }

    private static String entry(TypeRef type, boolean nullable) {
        return nullable ? NULLABLE + boxed(type) : boxed(type);
    }

    @Override
    public String scalar(TypeRef.Scalar type) {
        return switch (type) {
            case BOOLEAN -> "boolean";
            case BYTE -> "byte";
            case SHORT -> "short";
            case INTEGER -> "int";
            case LONG -> "long";
            case FLOAT -> "float";
            case DOUBLE -> "double";
            case BIG_INTEGER -> "BigInteger";
            case BIG_DECIMAL -> "BigDecimal";
            case STRING -> "String";
            case TIMESTAMP -> "Instant";
            case BLOB -> "Blob";
            case DOCUMENT -> "Document";
            case BYTE_STREAM -> "ByteStream";
        };
    }

    @Override
    public String declared(TypeRef.Declared type) {
        String name = type.type().simpleName();
        return TAKEN.contains(name) ? "model." + name : name;
    }

    @Override
    public String list(TypeRef.ListOf type) {
        return "List<" + entry(type.element(), type.sparse()) + ">";
    }

    @Override
    public String map(TypeRef.MapOf type) {
        return "Map<" + boxed(type.key()) + ", " + entry(type.value(), type.sparse()) + ">";
    }

    @Override
    public String events(TypeRef.EventsOf type) {
        return "EventStream<" + type.event().type().simpleName() + ">";
    }

    @Override
    public String unit(TypeRef.Unit type) {
        return "Unit";
    }
}

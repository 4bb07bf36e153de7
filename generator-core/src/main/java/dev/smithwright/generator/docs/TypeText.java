package dev.smithwright.generator.docs;

import dev.smithwright.generator.docs.page.Inline;
import dev.smithwright.generator.plan.MemberPlan;
import dev.smithwright.generator.plan.TypeRef;
import java.util.ArrayList;
import java.util.List;

/** Writes Java types: as text for code, and as code in which generated types lead to their places. */
final class TypeText implements TypeRef.Visitor<List<Inline>> {

    private final JavaNames names;

    TypeText(JavaNames names) {
        this.names = names;
    }

    /** Returns the type of a component as code with links. */
    Inline component(MemberPlan member) {
        return new Inline.Linked(
                member.isPrimitive() ? primitive(member.type()) : member.type().accept(this));
    }

    /** Returns the type of a value that is there, as text. */
    String value(TypeRef type) {
        return text(type.isPrimitive() ? primitive(type) : type.accept(this));
    }

    /** Returns the type as text, boxed. */
    String boxed(TypeRef type) {
        return text(type.accept(this));
    }

    private static String text(List<Inline> parts) {
        StringBuilder text = new StringBuilder();
        for (Inline part : parts) {
            text.append(part instanceof Inline.Internal link ? text(link.label()) : ((Inline.Words) part).text());
        }
        return text.toString();
    }

    private static List<Inline> primitive(TypeRef type) {
        return words(
                switch ((TypeRef.Scalar) type) {
                    case BOOLEAN -> "boolean";
                    case BYTE -> "byte";
                    case SHORT -> "short";
                    case INTEGER -> "int";
                    case LONG -> "long";
                    case FLOAT -> "float";
                    default -> "double";
                });
    }

    private static List<Inline> words(String text) {
        return List.of(new Inline.Words(text));
    }

    @Override
    public List<Inline> scalar(TypeRef.Scalar type) {
        return words(names.of(
                switch (type) {
                    case BOOLEAN -> "java.lang.Boolean";
                    case BYTE -> "java.lang.Byte";
                    case SHORT -> "java.lang.Short";
                    case INTEGER -> "java.lang.Integer";
                    case LONG -> "java.lang.Long";
                    case FLOAT -> "java.lang.Float";
                    case DOUBLE -> "java.lang.Double";
                    case BIG_INTEGER -> "java.math.BigInteger";
                    case BIG_DECIMAL -> "java.math.BigDecimal";
                    case STRING -> "java.lang.String";
                    case TIMESTAMP -> "java.time.Instant";
                    case BLOB -> "dev.smithwright.runtime.shape.Blob";
                    case DOCUMENT -> "dev.smithwright.runtime.shape.Document";
                    case BYTE_STREAM -> "dev.smithwright.runtime.shape.ByteStream";
                }));
    }

    @Override
    public List<Inline> declared(TypeRef.Declared type) {
        return List.of(new Inline.Internal(words(type.type().simpleName()), Keys.of(type.type())));
    }

    @Override
    public List<Inline> list(TypeRef.ListOf type) {
        return generic("java.util.List", List.of(entry(type.element(), type.sparse())));
    }

    @Override
    public List<Inline> map(TypeRef.MapOf type) {
        return generic("java.util.Map", List.of(type.key().accept(this), entry(type.value(), type.sparse())));
    }

    @Override
    public List<Inline> events(TypeRef.EventsOf type) {
        return generic(
                "dev.smithwright.runtime.shape.EventStream",
                List.of(type.event().accept(this)));
    }

    @Override
    public List<Inline> unit(TypeRef.Unit type) {
        return words(names.of("dev.smithwright.runtime.shape.Unit"));
    }

    private List<Inline> entry(TypeRef type, boolean nullable) {
        List<Inline> entry = type.accept(this);
        if (!nullable) {
            return entry;
        }
        if (entry.get(0) instanceof Inline.Words first) {
            List<Inline> marked = new ArrayList<>(words(names.nullable(first.text())));
            marked.addAll(entry.subList(1, entry.size()));
            return marked;
        }
        List<Inline> marked = new ArrayList<>(words(names.nullable("")));
        marked.addAll(entry);
        return marked;
    }

    private List<Inline> generic(String name, List<List<Inline>> arguments) {
        List<Inline> parts = new ArrayList<>(words(names.of(name) + "<"));
        for (int i = 0; i < arguments.size(); i++) {
            parts.addAll(i == 0 ? List.of() : words(", "));
            parts.addAll(arguments.get(i));
        }
        parts.addAll(words(">"));
        return Inline.joined(parts);
    }
}

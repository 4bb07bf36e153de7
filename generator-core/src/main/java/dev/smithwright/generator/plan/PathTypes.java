package dev.smithwright.generator.plan;

import java.util.Map;
import java.util.Objects;
import java.util.Optional;

/** Finds the types of what paths lead to. */
final class PathTypes {

    private final Map<JavaType, RecordPlan> records;

    PathTypes(Map<JavaType, RecordPlan> records) {
        this.records = records;
    }

    PathType of(TypeRef type) {
        return type.accept(new TypeRef.Visitor<>() {
            @Override
            public PathType scalar(TypeRef.Scalar scalar) {
                return switch (scalar) {
                    case BOOLEAN -> PathType.Plain.TRUTH;
                    case STRING -> PathType.Text.STRING;
                    case BYTE, SHORT, INTEGER, LONG, FLOAT, DOUBLE -> new PathType.Numeral(scalar);
                    case BIG_INTEGER, BIG_DECIMAL, TIMESTAMP, BLOB, DOCUMENT, BYTE_STREAM ->
                        new PathType.Opaque(scalar);
                };
            }

            @Override
            public PathType declared(TypeRef.Declared declared) {
                return switch (declared.kind()) {
                    case ENUM -> new PathType.Text(declared);
                    case INT_ENUM -> new PathType.Numeral(declared);
                    case RECORD ->
                        new PathType.Structure(Objects.requireNonNull(
                                records.get(declared.type()), declared.type().simpleName()));
                    case UNION, EXCEPTION -> new PathType.Opaque(declared);
                };
            }

            @Override
            public PathType list(TypeRef.ListOf list) {
                return new PathType.Sequence(of(list.element()), list.sparse());
            }

            @Override
            public PathType map(TypeRef.MapOf map) {
                return new PathType.Mapping(map.key(), of(map.value()), map.sparse());
            }

            @Override
            public PathType events(TypeRef.EventsOf events) {
                return new PathType.Opaque(events);
            }

            @Override
            public PathType unit(TypeRef.Unit unit) {
                return new PathType.Opaque(unit);
            }
        });
    }

    /** Returns the type that holds values of both; empty where only the truth of a value can be asked. */
    static Optional<PathType> common(PathType left, PathType right) {
        if (left.equals(right) || right == PathType.Plain.NOTHING) {
            return Optional.of(left);
        }
        if (left == PathType.Plain.NOTHING) {
            return Optional.of(right);
        }
        if (left instanceof PathType.Text && right instanceof PathType.Text) {
            return Optional.of(PathType.Text.STRING);
        }
        if (left instanceof PathType.Numeral one && right instanceof PathType.Numeral other) {
            return Optional.of(
                    new PathType.Numeral(isWhole(one) && isWhole(other) ? TypeRef.Scalar.LONG : TypeRef.Scalar.DOUBLE));
        }
        return Optional.empty();
    }

    private static boolean isWhole(PathType.Numeral number) {
        return number.type() != TypeRef.Scalar.FLOAT && number.type() != TypeRef.Scalar.DOUBLE;
    }

    /** Returns the type without enums: what a value of it is on the wire. */
    static PathType plain(PathType type) {
        if (type instanceof PathType.Numeral number) {
            return new PathType.Numeral(isWhole(number) ? TypeRef.Scalar.LONG : TypeRef.Scalar.DOUBLE);
        }
        return type instanceof PathType.Text ? PathType.Text.STRING : type;
    }
}

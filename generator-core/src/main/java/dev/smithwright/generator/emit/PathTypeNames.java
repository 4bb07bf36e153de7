package dev.smithwright.generator.emit;

import com.palantir.javapoet.ParameterizedTypeName;
import com.palantir.javapoet.TypeName;
import dev.smithwright.generator.plan.PathType;
import dev.smithwright.generator.plan.TypeRef;

/** The Java types of what JMESPath expressions give. */
final class PathTypeNames {

    private PathTypeNames() {}

    static TypeName of(PathType type) {
        if (type instanceof PathType.Text text) {
            return TypeNames.of(text.type());
        }
        if (type instanceof PathType.Numeral number) {
            return TypeNames.of(number.type());
        }
        if (type instanceof PathType.Opaque opaque) {
            return TypeNames.of(opaque.type());
        }
        if (type instanceof PathType.Structure structure) {
            return TypeNames.of(structure.record().type());
        }
        if (type instanceof PathType.Sequence list) {
            return ParameterizedTypeName.get(RuntimeTypes.LIST, entry(list.element(), list.sparse()));
        }
        if (type instanceof PathType.Mapping map) {
            return ParameterizedTypeName.get(
                    RuntimeTypes.MAP, TypeNames.of(map.key()).box(), entry(map.value(), map.sparse()));
        }
        return type == PathType.Plain.TRUTH ? TypeName.BOOLEAN : RuntimeTypes.OBJECT;
    }

    private static TypeName entry(PathType type, boolean nullable) {
        return nullable ? TypeNames.nullable(of(type)) : of(type).box();
    }

    /** Tells whether a value stands for another one on the wire, as an enum does for its string. */
    static boolean isEnum(PathType type) {
        if (type instanceof PathType.Text text) {
            return text.type() instanceof TypeRef.Declared;
        }
        return type instanceof PathType.Numeral number && number.type() instanceof TypeRef.Declared;
    }

    /** Returns what such a value is on the wire, in the widest type of its kind. */
    static PathType plain(PathType type) {
        if (type instanceof PathType.Text) {
            return PathType.Text.STRING;
        }
        if (type instanceof PathType.Numeral number) {
            return new PathType.Numeral(isFraction(number) ? TypeRef.Scalar.DOUBLE : TypeRef.Scalar.LONG);
        }
        return type;
    }

    static boolean isFraction(PathType type) {
        return type instanceof PathType.Numeral number
                && (number.type() == TypeRef.Scalar.FLOAT || number.type() == TypeRef.Scalar.DOUBLE);
    }

    /** Returns the type in which values of both kinds, both plain, can be compared. */
    static PathType common(PathType left, PathType right) {
        return isFraction(right) ? right : left;
    }
}

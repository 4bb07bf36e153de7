package dev.smithwright.generator.plan;

import software.amazon.smithy.model.shapes.ListShape;
import software.amazon.smithy.model.shapes.MapShape;
import software.amazon.smithy.model.shapes.MemberShape;
import software.amazon.smithy.model.shapes.Shape;
import software.amazon.smithy.model.traits.SparseTrait;
import software.amazon.smithy.model.traits.StreamingTrait;
import software.amazon.smithy.model.traits.UnitTypeTrait;

/** Answers which Java type a shape's values have, and where its schema is. */
record Types(ShapeClosure closure, ShapeNames names, Recursion recursion) {

    TypeRef typeOf(Shape shape) {
        if (shape.getId().equals(UnitTypeTrait.UNIT)) {
            return TypeRef.Unit.UNIT;
        }
        return switch (shape.getType()) {
            case LIST -> listOf((ListShape) shape);
            case MAP -> mapOf((MapShape) shape);
            case STRUCTURE ->
                declared(shape, ShapeClosure.isError(shape) ? TypeRef.Kind.EXCEPTION : TypeRef.Kind.RECORD);
            case UNION -> union(shape);
            case BLOB -> shape.hasTrait(StreamingTrait.class) ? TypeRef.Scalar.BYTE_STREAM : TypeRef.Scalar.BLOB;
            case INT_ENUM -> declared(shape, TypeRef.Kind.INT_ENUM);
            default -> EnumValues.isEnum(shape) ? declared(shape, TypeRef.Kind.ENUM) : scalarOf(shape);
        };
    }

    TypeRef typeOf(MemberShape member) {
        return typeOf(closure.targetOf(member));
    }

    /** Returns the type of a value that is held as a whole. */
    static TypeRef.Scalar scalarOf(Shape shape) {
        return switch (shape.getType()) {
            case BOOLEAN -> TypeRef.Scalar.BOOLEAN;
            case BYTE -> TypeRef.Scalar.BYTE;
            case SHORT -> TypeRef.Scalar.SHORT;
            case INTEGER -> TypeRef.Scalar.INTEGER;
            case LONG -> TypeRef.Scalar.LONG;
            case FLOAT -> TypeRef.Scalar.FLOAT;
            case DOUBLE -> TypeRef.Scalar.DOUBLE;
            case BIG_INTEGER -> TypeRef.Scalar.BIG_INTEGER;
            case BIG_DECIMAL -> TypeRef.Scalar.BIG_DECIMAL;
            case STRING -> TypeRef.Scalar.STRING;
            case TIMESTAMP -> TypeRef.Scalar.TIMESTAMP;
            case BLOB -> TypeRef.Scalar.BLOB;
            case DOCUMENT -> TypeRef.Scalar.DOCUMENT;
            default -> throw new IllegalArgumentException("no value has the shape " + shape);
        };
    }

    private TypeRef listOf(ListShape list) {
        return new TypeRef.ListOf(names.typeOf(list), typeOf(list.getMember()), list.hasTrait(SparseTrait.class));
    }

    private TypeRef mapOf(MapShape map) {
        return new TypeRef.MapOf(
                names.typeOf(map), typeOf(map.getKey()), typeOf(map.getValue()), map.hasTrait(SparseTrait.class));
    }

    private TypeRef union(Shape union) {
        TypeRef.Declared type = declared(union, TypeRef.Kind.UNION);
        return union.hasTrait(StreamingTrait.class) ? new TypeRef.EventsOf(type) : type;
    }

    private TypeRef.Declared declared(Shape shape, TypeRef.Kind kind) {
        return new TypeRef.Declared(names.typeOf(shape), kind);
    }

    /** Returns where {@code holder} finds the schema of the member's target. */
    SchemaRef schemaOf(Shape holder, MemberShape member) {
        Shape target = closure.targetOf(member);
        if (target.getId().equals(UnitTypeTrait.UNIT)) {
            return new SchemaRef(null, SchemaRef.SCHEMA, false);
        }
        if (!ShapeClosure.hasValues(target) && !EnumValues.isEnum(target)) {
            return names.simpleSchemaOf(target);
        }
        return new SchemaRef(names.typeOf(target), SchemaRef.SCHEMA, recursion.isRecursive(holder, member));
    }
}

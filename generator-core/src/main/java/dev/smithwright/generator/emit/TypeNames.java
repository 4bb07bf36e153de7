package dev.smithwright.generator.emit;

import com.palantir.javapoet.AnnotationSpec;
import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.ParameterizedTypeName;
import com.palantir.javapoet.TypeName;
import dev.smithwright.generator.plan.JavaType;
import dev.smithwright.generator.plan.MemberPlan;
import dev.smithwright.generator.plan.TypeRef;

/** Names types in JavaPoet's way. */
final class TypeNames {

    private TypeNames() {}

    static ClassName of(JavaType type) {
        return ClassName.get(type.packageName(), type.simpleName());
    }

    /** Returns {@code @Nullable T}; a primitive is boxed. */
    static TypeName nullable(TypeName type) {
        return type.box()
                .annotated(AnnotationSpec.builder(RuntimeTypes.NULLABLE).build());
    }

    /** Returns the type of a value that is there, a primitive where there is one. */
    static TypeName of(TypeRef type) {
        return type.accept(Namer.INSTANCE);
    }

    /** Returns the type of a record's component, and of its accessor. */
    static TypeName component(MemberPlan member) {
        return member.isNullable() ? nullable(of(member.type())) : of(member.type());
    }

    /** Returns the type of a builder's field, which is null until it is set. */
    static TypeName field(MemberPlan member) {
        return member.presence() == MemberPlan.Presence.DEFAULTED ? of(member.type()) : nullable(of(member.type()));
    }

    private static TypeName entry(TypeRef type, boolean nullable) {
        return nullable ? nullable(of(type)) : of(type).box();
    }

    private enum Namer implements TypeRef.Visitor<TypeName> {
        INSTANCE;

        @Override
        public TypeName scalar(TypeRef.Scalar type) {
            return switch (type) {
                case BOOLEAN -> TypeName.BOOLEAN;
                case BYTE -> TypeName.BYTE;
                case SHORT -> TypeName.SHORT;
                case INTEGER -> TypeName.INT;
                case LONG -> TypeName.LONG;
                case FLOAT -> TypeName.FLOAT;
                case DOUBLE -> TypeName.DOUBLE;
                case BIG_INTEGER -> RuntimeTypes.BIG_INTEGER;
                case BIG_DECIMAL -> RuntimeTypes.BIG_DECIMAL;
                case STRING -> RuntimeTypes.STRING;
                case TIMESTAMP -> RuntimeTypes.INSTANT;
                case BLOB -> RuntimeTypes.BLOB;
                case DOCUMENT -> RuntimeTypes.DOCUMENT;
                case BYTE_STREAM -> RuntimeTypes.BYTE_STREAM;
            };
        }

        @Override
        public TypeName declared(TypeRef.Declared type) {
            return TypeNames.of(type.type());
        }

        @Override
        public TypeName list(TypeRef.ListOf type) {
            return ParameterizedTypeName.get(RuntimeTypes.LIST, entry(type.element(), type.sparse()));
        }

        @Override
        public TypeName map(TypeRef.MapOf type) {
            return ParameterizedTypeName.get(
                    RuntimeTypes.MAP, of(type.key()).box(), entry(type.value(), type.sparse()));
        }

        @Override
        public TypeName events(TypeRef.EventsOf type) {
            return ParameterizedTypeName.get(
                    RuntimeTypes.EVENT_STREAM, TypeNames.of(type.event().type()));
        }

        @Override
        public TypeName unit(TypeRef.Unit type) {
            return RuntimeTypes.UNIT;
        }
    }
}

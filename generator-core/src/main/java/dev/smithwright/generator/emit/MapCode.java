package dev.smithwright.generator.emit;

import com.palantir.javapoet.CodeBlock;
import com.palantir.javapoet.MethodSpec;
import com.palantir.javapoet.ParameterizedTypeName;
import com.palantir.javapoet.TypeName;
import dev.smithwright.generator.plan.CollectionPlan;
import dev.smithwright.generator.plan.SchemaRef;
import dev.smithwright.generator.plan.TypeRef;
import java.util.ArrayList;
import java.util.List;
import javax.lang.model.element.Modifier;

/** The methods of the class that holds a map. */
final class MapCode {

    private static final CodeBlock KEY = CodeBlock.of("$L.key()", SchemaRef.SCHEMA);
    private static final CodeBlock VALUE = CodeBlock.of("$L.value()", SchemaRef.SCHEMA);

    private final CollectionPlan.MapPlan map;
    private final TypeRef valueRef;
    private final TypeName type;
    private final TypeName entry;
    private final TypeName value;

    private MapCode(CollectionPlan.MapPlan map) {
        this.map = map;
        this.valueRef = map.value().type();
        TypeName key = TypeNames.of(map.key().type());
        TypeName plain = TypeNames.of(valueRef);
        this.value = map.sparse() ? TypeNames.nullable(plain) : plain;
        TypeName boxed = map.sparse() ? value : plain.box();
        this.type = ParameterizedTypeName.get(RuntimeTypes.MAP, key, boxed);
        this.entry = ParameterizedTypeName.get(RuntimeTypes.MAP.nestedClass("Entry"), key, boxed);
    }

    static List<MethodSpec> methods(CollectionPlan.MapPlan map) {
        MapCode code = new MapCode(map);
        List<MethodSpec> methods = new ArrayList<>(List.of(code.read(), code.write()));
        if (map.value().type().isCollection()) {
            methods.add(code.copy());
        }
        return methods;
    }

    private boolean hasEnumKeys() {
        return map.key().type() instanceof TypeRef.Declared;
    }

    // static Map<String, String> read(ShapeReader reader) {
    //     Map<String, String> map = new LinkedHashMap<>();
    //     reader.beginMap(SCHEMA);
    //     for (String key = reader.nextKey(); key != null; key = reader.nextKey()) {
    //         if (!reader.readNull()) {
    //             map.put(key, reader.readString(SCHEMA.value()));
    //         }
    //     }
    //     return map;
    // }
    private MethodSpec read() {
        CodeBlock key = hasEnumKeys()
                ? CodeBlock.of("$T.of(key)", TypeNames.of(map.key().type()))
                : CodeBlock.of("key");
        CodeBlock read = ReadCode.of(valueRef, VALUE);
        MethodSpec.Builder method = MethodSpec.methodBuilder("read")
                .addModifiers(Modifier.STATIC)
                .addParameter(RuntimeTypes.SHAPE_READER, "reader")
                .returns(type)
                .addStatement("$T map = new $T<>()", type, RuntimeTypes.LINKED_HASH_MAP)
                .addStatement("reader.beginMap($L)", SchemaRef.SCHEMA)
                .beginControlFlow(
                        "for ($T key = reader.nextKey(); key != null; key = reader.nextKey())", RuntimeTypes.STRING);
        if (map.sparse()) {
            method.addStatement("map.put($L, reader.readNull() ? null : $L)", key, read);
        } else {
            method.beginControlFlow("if (!reader.readNull())")
                    .addStatement("map.put($L, $L)", key, read)
                    .endControlFlow();
        }
        return method.endControlFlow().addStatement("return map").build();
    }

    // static void write(ShapeWriter writer, MemberSchema member, Map<String, String> map) {
    //     writer.beginMap(member, map.size());
    //     for (Map.Entry<String, String> entry : map.entrySet()) {
    //         writer.writeKey(SCHEMA.key(), entry.getKey());
    //         writer.writeString(SCHEMA.value(), entry.getValue());
    //     }
    //     writer.endMap();
    // }
    private MethodSpec write() {
        CodeBlock write =
                WriteCode.of(valueRef, VALUE, CodeBlock.of("$L", map.sparse() ? "value" : "entry.getValue()"));
        MethodSpec.Builder method = MethodSpec.methodBuilder("write")
                .addModifiers(Modifier.STATIC)
                .addParameter(RuntimeTypes.SHAPE_WRITER, "writer")
                .addParameter(RuntimeTypes.MEMBER_SCHEMA, "member")
                .addParameter(type, "map")
                .addStatement("writer.beginMap(member, map.size())")
                .beginControlFlow("for ($T entry : map.entrySet())", entry)
                .addStatement("writer.writeKey($L, entry.getKey()$L)", KEY, hasEnumKeys() ? ".value()" : "");
        if (map.sparse()) {
            method.addStatement("$T value = entry.getValue()", value)
                    .beginControlFlow("if (value == null)")
                    .addStatement("writer.writeNull($L)", VALUE)
                    .nextControlFlow("else")
                    .addStatement(write)
                    .endControlFlow();
        } else {
            method.addStatement(write);
        }
        return method.endControlFlow().addStatement("writer.endMap()").build();
    }

    // static Map<String, List<String>> copy(Map<String, List<String>> map) {
    //     Map<String, List<String>> copy = new LinkedHashMap<>();
    //     for (Map.Entry<String, List<String>> entry : map.entrySet()) {
    //         copy.put(entry.getKey(), ImmutableCopies.list(entry.getValue()));
    //     }
    //     return Collections.unmodifiableMap(copy);
    // }
    private MethodSpec copy() {
        MethodSpec.Builder method = MethodSpec.methodBuilder("copy")
                .addModifiers(Modifier.STATIC)
                .addParameter(type, "map")
                .returns(type)
                .addStatement("$T copy = new $T<>()", type, RuntimeTypes.LINKED_HASH_MAP)
                .beginControlFlow("for ($T entry : map.entrySet())", entry);
        if (map.sparse()) {
            method.addStatement("$T value = entry.getValue()", value)
                    .addStatement(
                            "copy.put(entry.getKey(), value == null ? null : $L)", CopyCode.of(valueRef, "value"));
        } else {
            method.addStatement("copy.put(entry.getKey(), $L)", CopyCode.of(valueRef, "entry.getValue()"));
        }
        return method.endControlFlow()
                .addStatement("return $T.unmodifiableMap(copy)", RuntimeTypes.COLLECTIONS)
                .build();
    }
}

package dev.smithwright.generator.emit;

import com.palantir.javapoet.CodeBlock;
import com.palantir.javapoet.MethodSpec;
import com.palantir.javapoet.TypeName;
import dev.smithwright.generator.plan.CollectionPlan;
import dev.smithwright.generator.plan.SchemaRef;
import dev.smithwright.generator.plan.TypeRef;
import java.util.ArrayList;
import java.util.List;
import javax.lang.model.element.Modifier;

/** The methods of the class that holds a list. */
final class ListCode {

    private static final CodeBlock MEMBER = CodeBlock.of("$L.member()", SchemaRef.SCHEMA);

    private final CollectionPlan.ListPlan list;
    private final TypeRef elementRef;
    private final TypeName type;
    private final TypeName element;

    private ListCode(CollectionPlan.ListPlan list) {
        this.list = list;
        this.elementRef = list.element().type();
        this.type = TypeNames.of(list.ref());
        this.element = list.sparse() ? TypeNames.nullable(TypeNames.of(elementRef)) : TypeNames.of(elementRef);
    }

    static List<MethodSpec> methods(CollectionPlan.ListPlan list) {
        ListCode code = new ListCode(list);
        List<MethodSpec> methods = new ArrayList<>(List.of(code.read(), code.write()));
        if (list.element().type().isCollection()) {
            methods.add(code.copy());
        }
        return methods;
    }

    // static List<String> read(ShapeReader reader) {
    //     List<String> list = new ArrayList<>();
    //     reader.beginList(SCHEMA);
    //     while (reader.nextElement()) {
    //         if (!reader.readNull()) {
    //             list.add(reader.readString(SCHEMA.member()));
    //         }
    //     }
    //     return list;
    // }
    private MethodSpec read() {
        CodeBlock read = ReadCode.of(elementRef, MEMBER);
        MethodSpec.Builder method = MethodSpec.methodBuilder("read")
                .addModifiers(Modifier.STATIC)
                .addParameter(RuntimeTypes.SHAPE_READER, "reader")
                .returns(type)
                .addStatement("$T list = new $T<>()", type, RuntimeTypes.ARRAY_LIST)
                .addStatement("reader.beginList($L)", SchemaRef.SCHEMA)
                .beginControlFlow("while (reader.nextElement())");
        if (list.sparse()) {
            method.addStatement("list.add(reader.readNull() ? null : $L)", read);
        } else {
            method.beginControlFlow("if (!reader.readNull())")
                    .addStatement("list.add($L)", read)
                    .endControlFlow();
        }
        return method.endControlFlow().addStatement("return list").build();
    }

    // static void write(ShapeWriter writer, MemberSchema member, List<String> list) {
    //     writer.beginList(member, list.size());
    //     for (String element : list) {
    //         writer.writeString(SCHEMA.member(), element);
    //     }
    //     writer.endList();
    // }
    private MethodSpec write() {
        CodeBlock write = WriteCode.of(elementRef, MEMBER, CodeBlock.of("element"));
        MethodSpec.Builder method = MethodSpec.methodBuilder("write")
                .addModifiers(Modifier.STATIC)
                .addParameter(RuntimeTypes.SHAPE_WRITER, "writer")
                .addParameter(RuntimeTypes.MEMBER_SCHEMA, "member")
                .addParameter(type, "list")
                .addStatement("writer.beginList(member, list.size())")
                .beginControlFlow("for ($T element : list)", element);
        if (list.sparse()) {
            method.beginControlFlow("if (element == null)")
                    .addStatement("writer.writeNull($L)", MEMBER)
                    .nextControlFlow("else")
                    .addStatement(write)
                    .endControlFlow();
        } else {
            method.addStatement(write);
        }
        return method.endControlFlow().addStatement("writer.endList()").build();
    }

    // static List<List<String>> copy(List<List<String>> list) {
    //     List<List<String>> copy = new ArrayList<>(list.size());
    //     for (List<String> element : list) {
    //         copy.add(ImmutableCopies.list(element));
    //     }
    //     return Collections.unmodifiableList(copy);
    // }
    private MethodSpec copy() {
        CodeBlock copy = CopyCode.of(elementRef, "element");
        return MethodSpec.methodBuilder("copy")
                .addModifiers(Modifier.STATIC)
                .addParameter(type, "list")
                .returns(type)
                .addStatement("$T copy = new $T<>(list.size())", type, RuntimeTypes.ARRAY_LIST)
                .beginControlFlow("for ($T element : list)", element)
                .addStatement(list.sparse() ? "copy.add(element == null ? null : $L)" : "copy.add($L)", copy)
                .endControlFlow()
                .addStatement("return $T.unmodifiableList(copy)", RuntimeTypes.COLLECTIONS)
                .build();
    }
}

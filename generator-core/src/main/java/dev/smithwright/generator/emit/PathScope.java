package dev.smithwright.generator.emit;

import com.palantir.javapoet.CodeBlock;
import dev.smithwright.generator.plan.MemberPlan;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Supplier;

/** The statements and the variables of a method while it is written. */
final class PathScope {

    private final Set<String> names = new TreeSet<>();
    private final List<MemberPlan> members = new ArrayList<>();
    private CodeBlock.Builder code = CodeBlock.builder();
    private int exits;

    PathScope(String... parameters) {
        names.addAll(Arrays.asList(parameters));
    }

    CodeBlock.Builder code() {
        return code;
    }

    CodeBlock build() {
        return code.build();
    }

    /** Returns a name that no other variable of the method has. */
    String claim(String wish) {
        String name = wish;
        for (int number = 2; !names.add(name); number++) {
            name = wish + number;
        }
        return name;
    }

    /** Puts a value into a variable, unless it is one. */
    PathValue named(PathValue value) {
        if (value.isName()) {
            return value;
        }
        String name = claim(value.hint());
        code.addStatement("$T $L = $L", value.typeName(), name, value.code());
        return new PathValue(CodeBlock.of("$L", name), value.type(), value.nullness(), true, name);
    }

    /** Ends the method without a result where the value is null. */
    PathValue required(PathValue value) {
        if (!value.isNullable()) {
            return value;
        }
        PathValue named = named(value);
        code.beginControlFlow("if ($L == null)", named.code())
                .addStatement("return null")
                .endControlFlow();
        exits++;
        return named.checked();
    }

    /** Statements that a part needs, and what it comes to. */
    record Captured<T>(CodeBlock statements, T result, boolean hasExit) {}

    /** Writes a part aside. */
    <T> Captured<T> capture(Supplier<T> part) {
        CodeBlock.Builder outer = code;
        int exitsBefore = exits;
        code = CodeBlock.builder();
        T result = part.get();
        CodeBlock statements = code.build();
        code = outer;
        return new Captured<>(statements, result, exits > exitsBefore);
    }

    void use(MemberPlan member) {
        members.add(member);
    }

    /** Returns the members that the method asks for. */
    List<MemberPlan> members() {
        return members;
    }
}

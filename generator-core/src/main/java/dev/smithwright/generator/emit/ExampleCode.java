package dev.smithwright.generator.emit;

import com.palantir.javapoet.ClassName;
import dev.smithwright.generator.plan.ExampleValue;
import dev.smithwright.generator.plan.JavaType;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;

/**
 * Writes the values of examples as expressions. Types go by their simple names, as where they are imported.
 *
 * @param modelTypes simple names of the model's types, which hide those of the JDK and the runtime
 */
record ExampleCode(Set<String> modelTypes) {

    /** {@code Map.of} takes no more. */
    private static final int MOST_ENTRIES = 10;

    Snippet of(ExampleValue value) {
        if (value instanceof ExampleValue.Plain plain) {
            return new ExampleLiteral(this, plain.literal()).of(plain.type());
        }
        if (value instanceof ExampleValue.Elements list) {
            return call(RuntimeTypes.LIST, "of", list.values().stream().map(this::of));
        }
        if (value instanceof ExampleValue.Entries map) {
            return entries(map.entries());
        }
        if (value instanceof ExampleValue.Structure structure) {
            return structure(structure);
        }
        if (value instanceof ExampleValue.Variant variant) {
            return variant(variant);
        }
        if (value instanceof ExampleValue.DocumentOf document) {
            return call(RuntimeTypes.DOCUMENT, "of", Stream.of(of(document.collection())));
        }
        return new Snippet.Word(
                value instanceof ExampleValue.Constant constant
                        ? constant.type().simpleName() + "." + constant.constant()
                        : name(RuntimeTypes.DOCUMENT) + ".NULL");
    }

    private Snippet entries(List<ExampleValue.Entry> entries) {
        if (entries.size() <= MOST_ENTRIES) {
            return call(
                    RuntimeTypes.MAP,
                    "of",
                    entries.stream().map(entry -> new Snippet.Pair(of(entry.key()), of(entry.value()))));
        }
        return call(
                RuntimeTypes.MAP,
                "ofEntries",
                entries.stream()
                        .map(entry -> call(RuntimeTypes.MAP, "entry", Stream.of(of(entry.key()), of(entry.value())))));
    }

    // CognitoIdentityProvider.builder().providerName("a").build()
    private Snippet structure(ExampleValue.Structure structure) {
        List<Snippet.Call> calls = new ArrayList<>(setters(structure.assignments()));
        calls.add(new Snippet.Call("build", List.of()));
        return new Snippet.Chain(structure.type().simpleName() + ".builder()", calls);
    }

    /** Returns the calls of a builder that set the members. */
    List<Snippet.Call> setters(List<ExampleValue.Assignment> assignments) {
        return assignments.stream()
                .map(assignment -> new Snippet.Call(assignment.javaName(), List.of(of(assignment.value()))))
                .toList();
    }

    private Snippet variant(ExampleValue.Variant variant) {
        JavaType union = variant.union();
        ExampleValue value = variant.value();
        return new Snippet.Call(
                "new " + union.simpleName() + "." + variant.name(), value == null ? List.of() : List.of(of(value)));
    }

    Snippet call(ClassName type, String method, Stream<Snippet> arguments) {
        return new Snippet.Call(name(type) + "." + method, arguments.toList());
    }

    String name(ClassName type) {
        return modelTypes.contains(type.simpleName()) ? type.canonicalName() : type.simpleName();
    }
}

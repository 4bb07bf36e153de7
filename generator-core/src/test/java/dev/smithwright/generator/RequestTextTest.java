package dev.smithwright.generator;

import static org.assertj.core.api.Assertions.assertThat;

import dev.smithwright.generator.emit.EmissionOptions;
import dev.smithwright.generator.load.ModelGlob;
import dev.smithwright.generator.load.ModelPaths;
import dev.smithwright.generator.load.ModelSources;
import dev.smithwright.generator.load.Overlays;
import dev.smithwright.generator.plan.Naming;
import dev.smithwright.generator.plan.Rename;
import dev.smithwright.generator.plan.Renames;
import dev.smithwright.generator.select.TagSelection;
import dev.smithwright.generator.write.OutputState;
import java.lang.reflect.Constructor;
import java.lang.reflect.RecordComponent;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/** A part of a request that is forgotten in its text would be a change that no build notices. */
class RequestTextTest {

    /** Each list has an element, so that there is something in it to change. */
    private static final GenerationRequest REQUEST = new GenerationRequest(
            new ModelSources(paths("models"), List.of(Path.of("jar")), new Overlays(paths("overlays"), false)),
            "Service",
            List.of("Operation"),
            new TagSelection(List.of("in"), List.of("out")),
            false,
            new Naming("org.example", "org.example.types", "Client", new Renames(List.of(new Rename("A", "B")), false)),
            new EmissionOptions(true, true, true, false, "module", false),
            Path.of("target"),
            new OutputState(
                    Path.of("state"),
                    List.of(Path.of("neighbour")),
                    List.of(Path.of("settled")),
                    List.of(Path.of("x"))));

    private static ModelPaths paths(String name) {
        return new ModelPaths(List.of(Path.of(name)), List.of(new ModelGlob(Path.of(name), "*.json")));
    }

    @Test
    void everyChangeOfAnyPartShows() throws ReflectiveOperationException {
        List<?> changed = changed(REQUEST);
        Set<String> texts = new TreeSet<>();
        texts.add(RequestText.of(REQUEST));

        for (Object request : changed) {
            assertThat(texts.add(RequestText.of((GenerationRequest) request)))
                    .as("%s has a text of its own", request)
                    .isTrue();
        }
        assertThat(changed).hasSizeGreaterThan(50);
    }

    /** Returns all that differ from the value in one place. */
    private static List<?> changed(@Nullable Object value) throws ReflectiveOperationException {
        if (value instanceof Boolean is) {
            return List.of(!is);
        }
        if (value instanceof String text) {
            return Arrays.asList(text + "\n", null);
        }
        if (value instanceof Path path) {
            return List.of(path.resolve("other"));
        }
        return value instanceof List<?> list ? changedLists(list) : changedRecords((Record) value);
    }

    private static List<?> changedLists(List<?> list) throws ReflectiveOperationException {
        Object element = list.get(0);
        List<List<?>> lists = new ArrayList<>(List.of(List.of(), List.of(element, element)));
        for (Object other : changed(element)) {
            if (other != null) {
                lists.add(List.of(other));
            }
        }
        return lists;
    }

    private static List<?> changedRecords(Record value) throws ReflectiveOperationException {
        RecordComponent[] components = value.getClass().getRecordComponents();
        Constructor<?> constructor = value.getClass()
                .getDeclaredConstructor(
                        Stream.of(components).map(RecordComponent::getType).toArray(Class<?>[]::new));
        List<Object> arguments = new ArrayList<>();
        for (RecordComponent component : components) {
            arguments.add(component.getAccessor().invoke(value));
        }
        List<Object> records = new ArrayList<>();
        for (int index = 0; index < components.length; index++) {
            for (Object other : changed(arguments.get(index))) {
                List<Object> others = new ArrayList<>(arguments);
                others.set(index, other);
                records.add(constructor.newInstance(others.toArray()));
            }
        }
        return records;
    }
}

package dev.smithwright.generator.diff;

import static org.assertj.core.api.Assertions.assertThat;

import dev.smithwright.generator.PlannedService;
import dev.smithwright.generator.TestModels;
import dev.smithwright.generator.diagnostics.GenerationException;
import dev.smithwright.generator.load.ModelSources;
import java.nio.file.Path;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import software.amazon.smithy.model.Model;
import software.amazon.smithy.model.node.Node;
import software.amazon.smithy.model.shapes.ModelSerializer;

/** Models that change at random, there and back: japicmp knows of no break that is not told. */
class MutationsTest {

    private static final int LEGAL = Integer.getInteger("smithwright.mutations", 40);
    private static final long SEED = Long.getLong("smithwright.seed", 20261125);

    @TempDir
    private Path folder;

    @Test
    void noBreakOfASmallServiceIsMissed() {
        Path file = TestModels.write(folder.resolve("before.smithy"), Texts.BASE);

        Set<ChangeKind> told = check(new ModelSources(List.of(file), List.of()), "test.diff", LEGAL);

        // That the changes are of many kinds, and not all refused.
        assertThat(told).hasSizeGreaterThan(20);
    }

    @Test
    void noBreakOfCognitoIdentityIsMissed() {
        ModelSources sources = new ModelSources(List.of(), List.of(Path.of("..", "model", "src", "main", "resources")));

        Set<ChangeKind> told = check(sources, "com.amazonaws.cognitoidentity", LEGAL / 10);

        assertThat(told).hasSizeGreaterThan(3);
    }

    private Set<ChangeKind> check(ModelSources sources, String namespace, int legal) {
        CompiledApi before = CompiledApi.of(CompiledApi.plan(sources));
        Model model = before.planned().service().model();
        Set<ChangeKind> told = EnumSet.noneOf(ChangeKind.class);
        int left = legal;
        for (long seed = SEED; left > 0; seed++) {
            Optional<PlannedService> mutant = plan(new Mutation(seed, namespace).apply(model), namespace, seed);
            if (mutant.isPresent()) {
                left--;
                CompiledApi after = CompiledApi.of(mutant.get());
                Agreement.check(before, after).changes().forEach(change -> told.add(change.kind()));
                Agreement.check(after, before);
            }
        }
        return told;
    }

    /** Returns nothing for a model that nobody could generate from. */
    private Optional<PlannedService> plan(Model model, String namespace, long seed) {
        Node node = ModelSerializer.builder()
                .shapeFilter(shape -> shape.getId().getNamespace().equals(namespace))
                .metadataFilter(name -> false)
                .build()
                .serialize(model);
        Path file = TestModels.write(folder.resolve(seed + ".json"), Node.printJson(node));
        try {
            return Optional.of(CompiledApi.plan(new ModelSources(List.of(file), List.of())));
        } catch (GenerationException illegal) {
            return Optional.empty();
        }
    }
}

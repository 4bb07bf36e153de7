package dev.smithwright.generator.emit;

import static org.assertj.core.api.Assertions.assertThat;

import dev.smithwright.generator.diagnostics.Diagnostics;
import dev.smithwright.generator.load.ModelLoader;
import dev.smithwright.generator.load.ModelSources;
import dev.smithwright.runtime.waiter.AcceptorState;
import example.zoo.model.AllTypes;
import example.zoo.model.Kind;
import example.zoo.model.OtherAnimal;
import example.zoo.model.PutInput;
import example.zoo.model.PutOutput;
import java.nio.file.Path;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import software.amazon.smithy.model.Model;
import software.amazon.smithy.model.shapes.ShapeId;
import software.amazon.smithy.waiters.Acceptor;
import software.amazon.smithy.waiters.WaitableTrait;
import software.amazon.smithy.waiters.Waiter;

/** Compiled JMESPath means what Smithy's evaluator takes it to mean, whatever the output. */
class GeneratedWaitersAgreeTest {

    private static final int OUTPUTS = 1500;

    /**
     * It asks for {@code list[1:]}. Where a list ends before a slice starts, Smithy's evaluator fails or gives the last
     * element; {@code GeneratedWaitersTest} has those lists.
     */
    private static final String SLICING = "Placed";

    private static final Path ZOO = Path.of("src/test/resources/dev/smithwright/generator/zoo");
    private static final Model MODEL =
            new ModelLoader().load(new ModelSources(List.of(ZOO), List.of()), new Diagnostics());

    private static Map<String, Waiter> waiters(String operation) {
        return MODEL.expectShape(ShapeId.fromParts("example.zoo", operation))
                .expectTrait(WaitableTrait.class)
                .getWaiters();
    }

    static Stream<String> describeAll() {
        return WaiterProbe.OF_DESCRIBE_ALL.keySet().stream();
    }

    @Test
    void noWaiterIsLeftOut() {
        assertThat(waiters("DescribeAll").keySet())
                .containsExactlyInAnyOrderElementsOf(WaiterProbe.OF_DESCRIBE_ALL.keySet());
    }

    @ParameterizedTest
    @MethodSource("describeAll")
    void onEveryOutputOfDescribeAll(String name) {
        Waiter waiter = waiters("DescribeAll").get(name);
        RandomZoo zoo = new RandomZoo(name.hashCode(), name.equals(SLICING) ? 2 : 0);
        Set<AcceptorState> seen = EnumSet.noneOf(AcceptorState.class);
        for (int i = 0; i < OUTPUTS; i++) {
            AllTypes input = zoo.allTypes();
            AllTypes output = zoo.allTypes();
            WaiterReference reference = new WaiterReference(input, output);

            AcceptorState state = WaiterProbe.describeAll(name, input, output);

            assertThat(state).as("%s of %s", name, reference).isEqualTo(reference.state(waiter));
            seen.add(state);
        }
        assertThat(seen).containsAll(ofOutputs(waiter));
    }

    @Test
    void onEveryOutputOfPut() {
        Waiter waiter = waiters("Put").get("ThingsPut");
        RandomZoo zoo = new RandomZoo(1, 0);
        PutInput input = PutInput.builder()
                .name("Tom")
                .kind(Kind.of("lion"))
                .animal(OtherAnimal.builder().name("cat").build())
                .weight(5)
                .build();
        Set<AcceptorState> seen = EnumSet.noneOf(AcceptorState.class);
        for (int i = 0; i < OUTPUTS; i++) {
            PutOutput output = zoo.putOutput();
            WaiterReference reference = new WaiterReference(input, output);

            AcceptorState state = WaiterProbe.state(output, waiters -> waiters.untilThingsPut(input));

            assertThat(state).as("%s", reference).isEqualTo(reference.state(waiter));
            seen.add(state);
        }
        assertThat(seen).containsExactlyInAnyOrder(AcceptorState.values());
    }

    /** Returns the states that an output may mean, each of which some output of the test has to mean. */
    private static Set<AcceptorState> ofOutputs(Waiter waiter) {
        Set<AcceptorState> states = EnumSet.noneOf(AcceptorState.class);
        for (Acceptor acceptor : waiter.getAcceptors()) {
            switch (acceptor.getMatcher().getMemberName()) {
                case "output", "inputOutput" -> states.add(WaiterReference.state(acceptor));
                default -> {
                    // Errors are another test's.
                }
            }
        }
        return states;
    }
}

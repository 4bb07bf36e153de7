package dev.smithwright.generator.emit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.smithwright.runtime.error.ErrorDetails;
import dev.smithwright.runtime.error.ServiceException;
import dev.smithwright.runtime.shape.Blob;
import dev.smithwright.runtime.shape.Document;
import dev.smithwright.runtime.shape.Unit;
import dev.smithwright.runtime.waiter.AcceptorState;
import dev.smithwright.runtime.waiter.WaiterResult;
import example.zoo.Zoo;
import example.zoo.ZooClient;
import example.zoo.model.AllTypes;
import example.zoo.model.Kind;
import example.zoo.model.Left;
import example.zoo.model.Level;
import example.zoo.model.NoSuchAnimal;
import example.zoo.model.OddEnum;
import example.zoo.model.Right;
import example.zoo.model.Tree;
import example.zoo.model.Value;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.function.UnaryOperator;
import org.junit.jupiter.api.Test;

/** What each kind of acceptor, and each part of JMESPath, takes a response for: the golden copy at work. */
class GeneratedWaitersTest {

    private static final AcceptorState SUCCESS = AcceptorState.SUCCESS;
    private static final AcceptorState FAILURE = AcceptorState.FAILURE;
    private static final AcceptorState RETRY = AcceptorState.RETRY;

    private static final AllTypes EMPTY = AllTypes.builder().build();

    private static AcceptorState after(String waiter, UnaryOperator<AllTypes.Builder> output) {
        return WaiterProbe.describeAll(
                waiter, EMPTY, output.apply(AllTypes.builder()).build());
    }

    private static AcceptorState afterError(String waiter, ServiceException error) {
        return WaiterProbe.describeAll(waiter, EMPTY, error);
    }

    private static ServiceException unmodeled(String code) {
        return Zoo.DESCRIBE_ALL.errors().unmodeled(ErrorDetails.raised(code, 400, null));
    }

    private static NoSuchAnimal noSuchAnimal() {
        return NoSuchAnimal.builder().name("Leo").build();
    }

    private static Tree tree(String name, Tree... children) {
        return Tree.builder().name(name).children(List.of(children)).build();
    }

    private static Tree under(String parent, Tree tree) {
        return tree.toBuilder().parent(tree(parent)).build();
    }

    @Test
    void aStringIsEqual() {
        assertThat(after("TextReady", out -> out.string("ready"))).isEqualTo(SUCCESS);
        assertThat(after("TextReady", out -> out.string("broken"))).isEqualTo(FAILURE);
        assertThat(after("TextReady", out -> out.string("Ready"))).isEqualTo(RETRY);
        assertThat(after("TextReady", out -> out)).isEqualTo(RETRY);
    }

    @Test
    void anEnumIsEqualToItsStringWhetherItIsKnownOrNot() {
        assertThat(after("KindNamed", out -> out.kind(Kind.of("lion")))).isEqualTo(SUCCESS);
        assertThat(after("KindNamed", out -> out.kind(Kind.of("unicorn")))).isEqualTo(RETRY);
        assertThat(after("KindNamed", out -> out.left(odd("1-0")))).isEqualTo(FAILURE);
        assertThat(after("KindNamed", out -> out.left(odd("1.0")))).isEqualTo(RETRY);
        assertThat(after("KindNamed", out -> out.left(Left.builder().build()))).isEqualTo(RETRY);
        assertThat(after("KindNamed", out -> out.kind(Kind.of("lion")).left(odd("1-0"))))
                .isEqualTo(SUCCESS);
    }

    private static Left odd(String value) {
        return Left.builder()
                .right(Right.builder().odd(OddEnum.of(value)).build())
                .build();
    }

    @Test
    void aBooleanIsEqual() {
        assertThat(after("AnyAnswer", out -> out.booleanValue(false))).isEqualTo(FAILURE);
        assertThat(after("AnyAnswer", out -> out.booleanValue(true))).isEqualTo(SUCCESS);
    }

    @Test
    void anyOutputAndAnyErrorMayBeASign() {
        assertThat(after("AnyAnswer", out -> out)).isEqualTo(SUCCESS);
        assertThat(afterError("AnyAnswer", unmodeled("Unheard"))).isEqualTo(RETRY);
        assertThat(afterError("AnyAnswer", noSuchAnimal())).isEqualTo(RETRY);
        assertThat(after("Gone", out -> out.string("ready"))).isEqualTo(RETRY);
        assertThat(afterError("Gone", unmodeled("Unheard"))).isEqualTo(FAILURE);
        assertThat(afterError("Gone", noSuchAnimal())).isEqualTo(SUCCESS);
    }

    @Test
    void anErrorIsKnownByItsName() {
        assertThat(afterError("TextReady", noSuchAnimal())).isEqualTo(RETRY);
        assertThat(afterError("TextReady", new example.zoo.model.Error("broken")))
                .isEqualTo(FAILURE);
        assertThat(afterError("TextReady", unmodeled("Strange.Code"))).isEqualTo(SUCCESS);
    }

    @Test
    void anErrorThatIsNoSignComesThrough() {
        ServiceException unheard = unmodeled("Unheard");

        assertThatThrownBy(() -> afterError("TextReady", unheard)).isSameAs(unheard);
        assertThatThrownBy(() -> afterError("KindNamed", unheard)).isSameAs(unheard);
    }

    @Test
    @SuppressWarnings("deprecation") // the model has a deprecated operation, to see what becomes of it
    void anOperationMayHaveNothingToAskForOrToGive() {
        assertThat(WaiterProbe.state(Unit.UNIT, waiters -> waiters.untilOldAnswer()))
                .isEqualTo(SUCCESS);
    }

    @Test
    void allStringsAreEqual() {
        assertThat(after("ListsEqual", out -> out.list(List.of("a", "a")))).isEqualTo(SUCCESS);
        assertThat(after("ListsEqual", out -> out.list(List.of("a", "b")))).isEqualTo(RETRY);
        assertThat(after("ListsEqual", out -> out.list(List.of()))).isEqualTo(RETRY);
        assertThat(after("ListsEqual", out -> out)).isEqualTo(RETRY);
    }

    @Test
    void anyStringIsEqual() {
        assertThat(after("ListsEqual", out -> out.sparseList(Arrays.asList(null, "b"))))
                .isEqualTo(FAILURE);
        assertThat(after("ListsEqual", out -> out.sparseList(Arrays.asList("a", null))))
                .isEqualTo(RETRY);
        assertThat(after("ListsEqual", out -> out.sparseList(List.of()))).isEqualTo(RETRY);
    }

    @Test
    void listsAreFlattenedOnceAndLoseTheirNulls() {
        assertThat(after("Flattened", out -> out.matrix(List.of(Arrays.asList("a", null), List.of(), List.of("a")))))
                .isEqualTo(SUCCESS);
        assertThat(after("Flattened", out -> out.matrix(List.of(List.of("a"), List.of("b")))))
                .isEqualTo(RETRY);
        assertThat(after("Flattened", out -> out.matrix(List.of(List.of())))).isEqualTo(RETRY);
        assertThat(after(
                        "Flattened",
                        out -> out.tree(tree("b", tree("b"), Tree.builder().build(), tree("a", tree("b"))))))
                .isEqualTo(FAILURE);
        assertThat(after("Flattened", out -> out.tree(tree("b", tree("b"))))).isEqualTo(RETRY);
    }

    @Test
    void theValuesOfAMapAreAList() {
        assertThat(after("Valued", out -> out.map(Map.of("x", "b", "y", "a")))).isEqualTo(SUCCESS);
        assertThat(after("Valued", out -> out.map(Map.of("a", "b")))).isEqualTo(RETRY);
        assertThat(after("Valued", out -> out.map(Map.of()))).isEqualTo(RETRY);
        assertThat(after("Valued", out -> out.left(lefts(Map.of("x", odd("*"))))))
                .isEqualTo(FAILURE);
        assertThat(after(
                        "Valued",
                        out -> out.left(lefts(Map.of("x", Left.builder().build(), "y", lefts(Map.of()))))))
                .isEqualTo(RETRY);
    }

    private static Left lefts(Map<String, Left> lefts) {
        return Left.builder().right(Right.builder().lefts(lefts).build()).build();
    }

    @Test
    void aFilterLeavesElementsOut() {
        assertThat(after("Filtered", out -> out.tree(tree("t", under("b", tree("a"))))))
                .isEqualTo(SUCCESS);
        assertThat(after("Filtered", out -> out.tree(tree("t", under("b", tree("a")), under("c", tree("x"))))))
                .as("both children have names")
                .isEqualTo(SUCCESS);
        assertThat(after("Filtered", out -> out.tree(tree("t", under("", tree("a"))))))
                .as("an empty name is false, and so is an empty list of children")
                .isEqualTo(RETRY);
        assertThat(after("Filtered", out -> out.tree(tree("t", under("", tree("a", tree("x")))))))
                .isEqualTo(RETRY);
        assertThat(after("Filtered", out -> out.tree(tree("t", tree("x"), tree("y")))))
                .isEqualTo(FAILURE);
        assertThat(after(
                        "Filtered",
                        out -> out.tree(tree("t", tree("x"), Tree.builder().build()))))
                .as("one of the children has a name")
                .isEqualTo(RETRY);
    }

    @Test
    void numbersAreComparedWhateverTheirTypes() {
        assertThat(after(
                        "Ordered",
                        out -> out.integer(1).longValue(2L).doubleValue(1.5).floatValue(1.5f)))
                .isEqualTo(SUCCESS);
        assertThat(after(
                        "Ordered",
                        out -> out.integer(1).longValue(2L).doubleValue(1.5).floatValue(2f)))
                .isEqualTo(RETRY);
        assertThat(after("Ordered", out -> out.integer(7).shortValue((short) 7)))
                .isEqualTo(FAILURE);
        assertThat(after("Ordered", out -> out)).as("null is null").isEqualTo(FAILURE);
        assertThat(after("Ordered", out -> out.integer(7))).isEqualTo(RETRY);
        assertThat(after("Ordered", out -> out.integer(7).level(Level.of(2)))).isEqualTo(FAILURE);
        assertThat(after("Ordered", out -> out.integer(7).level(Level.of(2)).kind(Kind.of("lion"))))
                .isEqualTo(RETRY);
    }

    @Test
    void lengthsAreCountedAndValuesLookedUp() {
        assertThat(after("Counted", out -> out.tree(tree("t", tree("long"))))).isEqualTo(SUCCESS);
        assertThat(after("Counted", out -> out.tree(tree("t", tree("l", tree("a"))))))
                .isEqualTo(RETRY);
        assertThat(after(
                        "Counted",
                        out -> out.tree(tree("t", Tree.builder().name("long").build()))))
                .as("the length of null is an error")
                .isEqualTo(RETRY);
        assertThat(after("Counted", out -> out.string("bc"))).isEqualTo(FAILURE);
        assertThat(after("Counted", out -> out.string("abc"))).isEqualTo(RETRY);
        assertThat(after("Counted", out -> out)).as("null contains nothing").isEqualTo(RETRY);
    }

    @Test
    void elementsHavePlaces() {
        assertThat(after("Placed", out -> out.list(List.of("a", "b")))).isEqualTo(SUCCESS);
        assertThat(after("Placed", out -> out.list(List.of("b", "a")))).isEqualTo(RETRY);
        assertThat(after("Placed", out -> out.list(List.of("b")))).isEqualTo(FAILURE);
        assertThat(after("Placed", out -> out.list(List.of()))).isEqualTo(FAILURE);
        assertThat(after("Placed", out -> out)).isEqualTo(FAILURE);
        assertThat(after("Placed", out -> out.list(List.of("b", "c", "d", "e", "f", "none"))))
                .isEqualTo(FAILURE);
        UnaryOperator<AllTypes.Builder> other = out -> out.list(List.of("b", "c"));
        assertThat(after("Placed", out -> other.apply(out).sparseList(List.of("b", "x", "b"))))
                .isEqualTo(FAILURE);
        assertThat(after("Placed", out -> other.apply(out).sparseList(List.of("x", "b", "x"))))
                .isEqualTo(RETRY);
    }

    @Test
    void anEmptyListHasNoElementsInAnyOrder() {
        assertThat(after("Placed", out -> out.list(List.of("b", "c")).sparseList(List.of())))
                .isEqualTo(RETRY);
    }

    @Test
    void zeroHasNoSign() {
        assertThat(after("Called", out -> out.tree(tree("x")).doubleValue(-0.5).longValue(0L)))
                .isEqualTo(SUCCESS);
    }

    @Test
    void functionsAreCalled() {
        assertThat(after("Called", out -> out.map(Map.of("b", "x", "a", "y")))).isEqualTo(SUCCESS);
        assertThat(after("Called", out -> out.map(Map.of("b", "b", "x", "a")).list(List.of("c", "a"))))
                .isEqualTo(FAILURE);
        assertThat(after("Called", out -> out.string("ab").kind(Kind.of("lion"))))
                .isEqualTo(FAILURE);
        assertThat(after("Called", out -> out.string("ab").tree(tree("x")).kind(Kind.of("lion"))))
                .isEqualTo(RETRY);
        assertThat(after(
                        "Called",
                        out -> out.tree(tree("x", tree("y"), Tree.builder().build()))))
                .as("map() keeps nulls")
                .isEqualTo(SUCCESS);
        assertThat(after("Called", out -> out.tree(tree("x")).doubleValue(1.5).longValue(-2L)))
                .isEqualTo(SUCCESS);
    }

    @Test
    void aPipeEndsAProjection() {
        Value value = new Value.Flag(true);
        assertThat(after("Piped", out -> out.tree(tree("t", Tree.builder().build(), tree("a"), tree("b")))))
                .isEqualTo(SUCCESS);
        assertThat(after("Piped", out -> out.left(odd("*"))))
                .as("!null is true")
                .isEqualTo(FAILURE);
        assertThat(after("Piped", out -> out.left(odd("*")).tree(Tree.builder().build())))
                .as("an empty structure is false")
                .isEqualTo(FAILURE);
        assertThat(after("Piped", out -> out.tree(tree("t")).value(value))).isEqualTo(FAILURE);
        assertThat(after("Piped", out -> out.tree(tree("t")))).isEqualTo(RETRY);
        assertThat(after("Piped", out -> out.tree(tree("t")).value(value).left(odd("*"))))
                .isEqualTo(RETRY);
    }

    @Test
    void anEmptyBlobIsFalse() {
        assertThat(after("Filled", out -> out.blob(Blob.ofUtf8("a")))).isEqualTo(SUCCESS);
        assertThat(after("Filled", out -> out.blob(Blob.empty()))).isEqualTo(RETRY);
        assertThat(after("Filled", out -> out)).isEqualTo(RETRY);
        assertThat(after("Filled", out -> out.blob(Blob.empty()).document(Document.of(0))))
                .isEqualTo(FAILURE);
    }

    @Test
    void theInputIsLookedAtToo() {
        AllTypes input = AllTypes.builder().string("x").integer(2).build();
        UnaryOperator<AllTypes.Builder> echo = out -> out.string("x");

        assertThat(echoed(input, echo)).isEqualTo(SUCCESS);
        assertThat(echoed(input, out -> echo.apply(out).kind(Kind.of("lion")))).isEqualTo(RETRY);
        assertThat(echoed(input, out -> out.integer(1))).isEqualTo(FAILURE);
        assertThat(echoed(input, out -> out.integer(2))).isEqualTo(RETRY);
    }

    private static AcceptorState echoed(AllTypes input, UnaryOperator<AllTypes.Builder> output) {
        return WaiterProbe.describeAll(
                "Echoed", input, output.apply(AllTypes.builder()).build());
    }

    @Test
    void aClientHasItsWaiters() {
        try (ZooClient client = ZooClient.over(
                new WaiterProbe.OneResponse(AllTypes.builder().string("ready").build()))) {
            WaiterResult<AllTypes> result = client.waiter().untilTextReady(in -> in.string("in"));

            assertThat(result.output().string()).isEqualTo("ready");
            assertThat(result.attempts()).isEqualTo(1);
        }
    }
}

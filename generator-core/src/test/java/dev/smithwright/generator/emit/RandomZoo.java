package dev.smithwright.generator.emit;

import dev.smithwright.runtime.shape.Blob;
import dev.smithwright.runtime.shape.Document;
import example.zoo.model.AllTypes;
import example.zoo.model.Kind;
import example.zoo.model.Left;
import example.zoo.model.LegacyThing;
import example.zoo.model.Level;
import example.zoo.model.OddEnum;
import example.zoo.model.OldKind;
import example.zoo.model.OldThing;
import example.zoo.model.OwnAnimal;
import example.zoo.model.PutOutput;
import example.zoo.model.Right;
import example.zoo.model.Tree;
import example.zoo.model.Value;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.TreeMap;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/** Outputs of few values and many gaps, so that each acceptor matches some of them. */
final class RandomZoo {

    private static final List<String> TEXTS = List.of("a", "a", "b", "", "an", "ready", "broken");

    /** None between -1 and 0: ceil() of it is 0, which Smithy's evaluator keeps apart from -0. */
    private static final List<Double> NUMBERS = List.of(-2.0, -1.5, 0.0, 1.5, 2.0);

    /** None that is empty or false: generated code takes each document that is there for true. */
    private static final List<Document> DOCUMENTS = List.of(
            Document.of(true),
            Document.of(0),
            Document.of("a"),
            Document.of(List.of(Document.of(false))),
            Document.of(Map.of("a", Document.of(false))));

    private final Random random;
    private final int leastTexts;

    /** Makes outputs whose {@code list} has at least so many elements. */
    RandomZoo(long seed, int leastTexts) {
        this.random = new Random(seed);
        this.leastTexts = leastTexts;
    }

    AllTypes allTypes() {
        return AllTypes.builder()
                .blob(maybe(() -> Blob.ofUtf8(text())))
                .document(maybe(() -> one(DOCUMENTS)))
                .booleanValue(maybe(random::nextBoolean))
                .string(maybe(this::text))
                .shortValue(maybe(() -> (short) number()))
                .integer(maybe(this::number))
                .longValue(maybe(() -> (long) number()))
                .floatValue(maybe(() -> one(NUMBERS).floatValue()))
                .doubleValue(maybe(() -> one(NUMBERS)))
                .kind(maybe(() -> Kind.of(one(List.of("lion", "class", "aws:bear", "unheard of")))))
                .level(maybe(() -> Level.of(number())))
                .list(maybe(this::longTexts))
                .sparseList(maybe(() -> list(() -> maybe(this::text))))
                .matrix(maybe(() -> list(() -> list(() -> maybe(this::text)))))
                .map(maybe(this::tags))
                .tree(maybe(() -> tree(3)))
                .left(maybe(() -> left(2)))
                .value(maybe(() -> new Value.Flag(random.nextBoolean())))
                .build();
    }

    @SuppressWarnings("deprecation") // the model has deprecated shapes, to see what becomes of them
    PutOutput putOutput() {
        Supplier<OldThing> old = () -> OldThing.builder()
                .required(text())
                .old(maybe(() -> OldKind.of(one(List.of("OLD", "NEW")))))
                .build();
        return PutOutput.builder()
                .own(OwnAnimal.builder()
                        .name(maybe(() -> one(List.of("Leo", "Tom"))))
                        .build())
                .legacy(maybe(
                        () -> LegacyThing.builder().olds(maybe(() -> list(old))).build()))
                .build();
    }

    private <T> @Nullable T maybe(Supplier<T> value) {
        return random.nextInt(4) == 0 ? null : value.get();
    }

    private <T> T one(List<T> values) {
        return values.get(random.nextInt(values.size()));
    }

    private String text() {
        return one(TEXTS);
    }

    private int number() {
        return random.nextInt(6) - 2;
    }

    private <T> List<T> list(Supplier<T> element) {
        List<T> list = new ArrayList<>();
        for (int size = random.nextInt(4); size > 0; size--) {
            list.add(element.get());
        }
        return list;
    }

    private List<String> texts() {
        return list(this::text);
    }

    private List<String> longTexts() {
        List<String> texts = texts();
        while (texts.size() < leastTexts) {
            texts.add(text());
        }
        return texts;
    }

    private Map<String, String> tags() {
        Map<String, String> tags = new TreeMap<>();
        texts().forEach(key -> tags.put(key, text()));
        return tags;
    }

    private Tree tree(int depth) {
        return Tree.builder()
                .name(maybe(this::text))
                .parent(depth == 0 ? null : maybe(() -> tree(0)))
                .children(depth == 0 ? null : maybe(() -> list(() -> tree(depth - 1))))
                .build();
    }

    private Left left(int depth) {
        return Left.builder().right(maybe(() -> right(depth))).build();
    }

    private Right right(int depth) {
        Map<String, Left> lefts = new TreeMap<>();
        if (depth > 0) {
            texts().forEach(key -> lefts.put(key, left(depth - 1)));
        }
        return Right.builder()
                .odd(maybe(() -> OddEnum.of(one(List.of("1-0", "*", "class")))))
                .lefts(random.nextBoolean() ? lefts : null)
                .build();
    }
}

package dev.smithwright.runtime.validation;

import dev.smithwright.runtime.fixture.WrittenShape;
import dev.smithwright.runtime.schema.EnumValuesTrait;
import dev.smithwright.runtime.schema.LengthTrait;
import dev.smithwright.runtime.schema.ListSchema;
import dev.smithwright.runtime.schema.MapSchema;
import dev.smithwright.runtime.schema.MemberSchema;
import dev.smithwright.runtime.schema.PatternTrait;
import dev.smithwright.runtime.schema.RangeTrait;
import dev.smithwright.runtime.schema.Schema;
import dev.smithwright.runtime.schema.ShapeType;
import dev.smithwright.runtime.schema.SimpleSchema;
import dev.smithwright.runtime.schema.StructureSchema;
import dev.smithwright.runtime.schema.Trait;
import dev.smithwright.runtime.schema.UniqueItemsTrait;
import dev.smithwright.runtime.shape.SerializableShape;
import dev.smithwright.runtime.shape.ShapeWriter;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * Random shapes with random constraints and random values, with a second opinion of what is wrong with these: it looks at the
 * values, and knows nothing of writers. The same for the same seed.
 */
final class RandomConstraints {

    private final Random random;

    RandomConstraints(long seed) {
        this.random = new Random(seed);
    }

    /** What is said of a value: {@code $.A[1] MaxLength}. */
    record Judgement(String path, String constraint) {

        /** Tells whether it counts where only lower bounds are checked. */
        boolean isMinimum() {
            return constraint.startsWith("Min");
        }

        @Override
        public String toString() {
            return path + " " + constraint;
        }
    }

    /** A shape that can make, write and judge its values. */
    interface Kind {

        Schema schema();

        Object value();

        void write(ShapeWriter writer, MemberSchema member, Object value);

        void judge(Object value, String path, List<Judgement> judgements);
    }

    Kind any(int depth) {
        return switch (random.nextInt(depth > 3 ? 2 : 5)) {
            case 0 -> new Text(bounds(4), anyPattern(), anyValues());
            case 1 -> new Whole(bounds(9));
            case 2 -> new Items(any(depth + 1), bounds(3), random.nextBoolean());
            case 3 -> new Entries(new Text(bounds(3), anyPattern(), anyValues()), any(depth + 1), bounds(3));
            default -> structure(depth + 1);
        };
    }

    Members structure(int depth) {
        List<Kind> members = new ArrayList<>();
        for (int count = 1 + random.nextInt(3); count > 0; count--) {
            members.add(any(depth));
        }
        return new Members(members);
    }

    /** Bounds, none of which may be there. */
    private record Bounds(@Nullable Integer min, @Nullable Integer max) {

        List<Trait> length() {
            if (min == null && max == null) {
                return List.of();
            }
            return List.of(LengthTrait.between(min == null ? 0 : min, max == null ? Long.MAX_VALUE : max));
        }

        List<Trait> range() {
            if (min == null && max == null) {
                return List.of();
            }
            return List.of(RangeTrait.of(min == null ? null : "" + min, max == null ? null : "" + max));
        }

        void judge(long size, String path, String what, List<Judgement> judgements) {
            if (min != null && size < min) {
                judgements.add(new Judgement(path, "Min" + what));
            } else if (max != null && size > max) {
                judgements.add(new Judgement(path, "Max" + what));
            }
        }
    }

    private Bounds bounds(int most) {
        int min = random.nextInt(most);
        int max = min + random.nextInt(most);
        return new Bounds(random.nextBoolean() ? min : null, random.nextBoolean() ? max : null);
    }

    private @Nullable String anyPattern() {
        List<String> patterns = List.of("^a", "b$", "^[ab]*$");
        return random.nextInt(3) == 0 ? patterns.get(random.nextInt(3)) : null;
    }

    private List<String> anyValues() {
        return random.nextInt(3) == 0 ? List.of("a", "bb", "abc") : List.of();
    }

    private String letters() {
        StringBuilder letters = new StringBuilder();
        for (int length = random.nextInt(5); length > 0; length--) {
            letters.append((char) ('a' + random.nextInt(3)));
        }
        return letters.toString();
    }

    private static Trait[] traits(List<Trait> first, List<Trait> more) {
        List<Trait> all = new ArrayList<>(first);
        all.addAll(more);
        return all.toArray(Trait[]::new);
    }

    private final class Text implements Kind {

        private final Bounds length;
        private final @Nullable String pattern;
        private final List<String> values;
        private final Schema schema;

        Text(Bounds length, @Nullable String pattern, List<String> values) {
            this.length = length;
            this.pattern = pattern;
            this.values = values;
            List<Trait> more = new ArrayList<>();
            if (pattern != null) {
                more.add(new PatternTrait(pattern));
            }
            if (!values.isEmpty()) {
                more.add(EnumValuesTrait.of(values.toArray(String[]::new)));
            }
            this.schema = SimpleSchema.of(
                    "t#Text", values.isEmpty() ? ShapeType.STRING : ShapeType.ENUM, traits(length.length(), more));
        }

        @Override
        public Schema schema() {
            return schema;
        }

        @Override
        public Object value() {
            return letters();
        }

        @Override
        public void write(ShapeWriter writer, MemberSchema member, Object value) {
            writer.writeString(member, (String) value);
        }

        @Override
        public void judge(Object value, String path, List<Judgement> judgements) {
            String text = (String) value;
            length.judge(text.length(), path, "Length", judgements);
            if (pattern != null && !Pattern.compile(pattern).matcher(text).find()) {
                judgements.add(new Judgement(path, "Pattern"));
            }
            if (!values.isEmpty() && !values.contains(text)) {
                judgements.add(new Judgement(path, "OneOf"));
            }
        }
    }

    private final class Whole implements Kind {

        private final Bounds range;
        private final Schema schema;

        Whole(Bounds range) {
            this.range = range;
            this.schema = SimpleSchema.of("t#Whole", ShapeType.INTEGER, traits(range.range(), List.of()));
        }

        @Override
        public Schema schema() {
            return schema;
        }

        @Override
        public Object value() {
            return random.nextInt(20) - 2;
        }

        @Override
        public void write(ShapeWriter writer, MemberSchema member, Object value) {
            writer.writeInteger(member, (Integer) value);
        }

        @Override
        public void judge(Object value, String path, List<Judgement> judgements) {
            range.judge((Integer) value, path, "Value", judgements);
        }
    }

    private final class Items implements Kind {

        private final Kind element;
        private final Bounds length;
        private final boolean unique;
        private final ListSchema schema;

        Items(Kind element, Bounds length, boolean unique) {
            this.element = element;
            this.length = length;
            this.unique = unique;
            this.schema = ListSchema.of(
                    "t#Items",
                    MemberSchema.element(element.schema()),
                    traits(length.length(), unique ? List.of(UniqueItemsTrait.INSTANCE) : List.of()));
        }

        @Override
        public Schema schema() {
            return schema;
        }

        @Override
        public Object value() {
            List<Object> values = new ArrayList<>();
            for (int size = random.nextInt(5); size > 0; size--) {
                values.add(element.value());
            }
            return values;
        }

        @Override
        public void write(ShapeWriter writer, MemberSchema member, Object value) {
            List<?> values = (List<?>) value;
            writer.beginList(member, values.size());
            values.forEach(item -> element.write(writer, schema.member(), item));
            writer.endList();
        }

        @Override
        public void judge(Object value, String path, List<Judgement> judgements) {
            List<?> values = (List<?>) value;
            length.judge(values.size(), path, "Length", judgements);
            for (int i = 0; i < values.size(); i++) {
                element.judge(values.get(i), path + "[" + i + "]", judgements);
            }
            if (unique && new HashSet<>(values).size() < values.size()) {
                judgements.add(new Judgement(path, "UniqueItems"));
            }
        }
    }

    private final class Entries implements Kind {

        private final Kind key;
        private final Kind element;
        private final Bounds length;
        private final MapSchema schema;

        Entries(Kind key, Kind element, Bounds length) {
            this.key = key;
            this.element = element;
            this.length = length;
            this.schema = MapSchema.of(
                    "t#Entries",
                    MemberSchema.element(key.schema()),
                    MemberSchema.element(element.schema()),
                    traits(length.length(), List.of()));
        }

        @Override
        public Schema schema() {
            return schema;
        }

        @Override
        public Object value() {
            Map<String, Object> values = new LinkedHashMap<>();
            for (int size = random.nextInt(4); size > 0; size--) {
                values.put(letters(), element.value());
            }
            return values;
        }

        @Override
        public void write(ShapeWriter writer, MemberSchema member, Object value) {
            Map<?, ?> values = (Map<?, ?>) value;
            writer.beginMap(member, values.size());
            values.forEach((name, item) -> {
                writer.writeKey(schema.key(), (String) name);
                element.write(writer, schema.value(), item);
            });
            writer.endMap();
        }

        @Override
        public void judge(Object value, String path, List<Judgement> judgements) {
            Map<?, ?> values = (Map<?, ?>) value;
            length.judge(values.size(), path, "Length", judgements);
            values.forEach((name, item) -> {
                key.judge(name, path + "['" + name + "']", judgements);
                element.judge(item, path + "['" + name + "']", judgements);
            });
        }
    }

    /** A structure, whose values are lists of members with null for those that are not there. */
    final class Members implements Kind {

        private final List<Kind> kinds;
        private final StructureSchema schema;

        Members(List<Kind> kinds) {
            this.kinds = kinds;
            List<MemberSchema> members = new ArrayList<>();
            for (int i = 0; i < kinds.size(); i++) {
                members.add(MemberSchema.of(i, "M" + i, kinds.get(i).schema()));
            }
            this.schema = StructureSchema.of("t#Members", members);
        }

        @Override
        public Schema schema() {
            return schema;
        }

        @Override
        public Object value() {
            List<@Nullable Object> values = new ArrayList<>();
            kinds.forEach(kind -> values.add(random.nextInt(4) == 0 ? null : kind.value()));
            return values;
        }

        WrittenShape shape(Object value) {
            List<?> values = (List<?>) value;
            return new WrittenShape(schema, writer -> {
                for (int i = 0; i < kinds.size(); i++) {
                    Object member = values.get(i);
                    if (member != null) {
                        kinds.get(i).write(writer, schema.members().get(i), member);
                    }
                }
            });
        }

        @Override
        public void write(ShapeWriter writer, MemberSchema member, Object value) {
            writer.writeStructure(member, new Equal(shape(value), value));
        }

        @Override
        public void judge(Object value, String path, List<Judgement> judgements) {
            List<?> values = (List<?>) value;
            for (int i = 0; i < kinds.size(); i++) {
                if (values.get(i) != null) {
                    kinds.get(i).judge(values.get(i), path + ".M" + i, judgements);
                }
            }
        }
    }

    /** Equal to what has the same values, as records are. */
    private record Equal(WrittenShape shape, Object value) implements SerializableShape {

        @Override
        public StructureSchema shapeSchema() {
            return shape.shapeSchema();
        }

        @Override
        public void writeMembers(ShapeWriter writer) {
            shape.writeMembers(writer);
        }

        @Override
        public boolean equals(@Nullable Object other) {
            return other instanceof Equal equal && equal.value.equals(value);
        }

        @Override
        public int hashCode() {
            return value.hashCode();
        }
    }
}

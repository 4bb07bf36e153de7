package dev.smithwright.generator.plan;

import java.util.List;
import java.util.stream.Stream;

/** A value in endpoint rules, with every name and type resolved. */
public sealed interface RuleValue {

    /** Returns its type. */
    RuleType type();

    /** Returns the values that it is made of, in order. */
    default List<RuleValue> parts() {
        return List.of();
    }

    /** Returns the names of the variables that it asks for. */
    default Stream<String> variables() {
        return parts().stream().flatMap(RuleValue::variables);
    }

    /** A parameter, or what a condition has found, by its name in Java. */
    record Reference(String name, RuleType type) implements RuleValue {
        @Override
        public Stream<String> variables() {
            return Stream.of(name);
        }
    }

    /** A text of the rules. */
    record Text(String text) implements RuleValue {
        @Override
        public RuleType type() {
            return RuleType.TEXT;
        }
    }

    /** True or false. */
    record Truth(boolean truth) implements RuleValue {
        @Override
        public RuleType type() {
            return RuleType.TRUTH;
        }
    }

    /** A whole number. */
    record Whole(int number) implements RuleValue {
        @Override
        public RuleType type() {
            return RuleType.NUMBER;
        }
    }

    /** Texts, one after the other. */
    record Template(List<RuleValue> parts) implements RuleValue {
        public Template {
            parts = List.copyOf(parts);
        }

        @Override
        public RuleType type() {
            return RuleType.TEXT;
        }
    }

    /** A part of a value. */
    record Attribute(RuleValue value, RuleAttribute attribute) implements RuleValue {
        @Override
        public RuleType type() {
            return attribute.type();
        }

        @Override
        public List<RuleValue> parts() {
            return List.of(value);
        }
    }

    /** An element of texts, counted from the end where the index is negative. */
    record Element(RuleValue list, int index) implements RuleValue {
        @Override
        public RuleType type() {
            return RuleType.TEXT;
        }

        @Override
        public List<RuleValue> parts() {
            return List.of(list);
        }
    }

    /** A function of values. */
    record Call(Function function, List<RuleValue> parts, RuleType type) implements RuleValue {
        public Call {
            parts = List.copyOf(parts);
        }
    }

    /** The functions of Smithy's rules engine and of AWS's. */
    enum Function {
        IS_SET,
        NOT,
        STRING_EQUALS,
        BOOLEAN_EQUALS,
        SUBSTRING,
        URI_ENCODE,
        PARSE_URL,
        IS_VALID_HOST_LABEL,
        SPLIT,
        COALESCE,
        ITE,
        PARTITION,
        PARSE_ARN,
        IS_VIRTUAL_HOSTABLE_S3_BUCKET
    }
}

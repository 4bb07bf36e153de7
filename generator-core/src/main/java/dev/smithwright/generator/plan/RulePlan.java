package dev.smithwright.generator.plan;

import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** A rule of a service's endpoints. The first whose conditions hold decides. */
public sealed interface RulePlan {

    /** Returns what has to hold, in the order in which it is asked. */
    List<Condition> conditions();

    /** Returns the names of the variables that the rule asks for; some it may have found itself. */
    Stream<String> variables();

    /** Returns how many rules without rules below them there are in this one. */
    default int leaves() {
        return 1;
    }

    /**
     * A value that has to be there, and not be false.
     *
     * @param variable name in Java of what the condition finds; null where rules do not name it
     * @param value the value
     */
    record Condition(@Nullable String variable, RuleValue value) {}

    /** Rules among which one has to decide. */
    record Tree(List<Condition> conditions, List<RulePlan> rules) implements RulePlan {
        public Tree {
            conditions = List.copyOf(conditions);
            rules = List.copyOf(rules);
        }

        @Override
        public Stream<String> variables() {
            return Stream.concat(ofConditions(conditions), rules.stream().flatMap(RulePlan::variables));
        }

        @Override
        public int leaves() {
            return rules.stream().mapToInt(RulePlan::leaves).sum();
        }
    }

    /** There is no address. */
    record Failure(List<Condition> conditions, RuleValue message) implements RulePlan {
        public Failure {
            conditions = List.copyOf(conditions);
        }

        @Override
        public Stream<String> variables() {
            return Stream.concat(ofConditions(conditions), message.variables());
        }
    }

    /** There is an address. */
    record Address(List<Condition> conditions, EndpointValue endpoint) implements RulePlan {
        public Address {
            conditions = List.copyOf(conditions);
        }

        @Override
        public Stream<String> variables() {
            return Stream.concat(ofConditions(conditions), endpoint.variables());
        }
    }

    /**
     * An address, and how to speak to it.
     *
     * @param url the address
     * @param authSchemes how requests are signed
     * @param headers headers that requests carry
     * @param properties what else is said, texts
     */
    record EndpointValue(
            RuleValue url,
            List<AuthScheme> authSchemes,
            Map<String, List<RuleValue>> headers,
            Map<String, RuleValue> properties) {

        Stream<String> variables() {
            Stream<RuleValue> values = Stream.of(
                            Stream.of(url),
                            authSchemes.stream()
                                    .flatMap(scheme -> scheme.properties().stream())
                                    .flatMap(property -> property.values().stream()),
                            headers.values().stream().flatMap(List::stream),
                            properties.values().stream())
                    .flatMap(stream -> stream);
            return values.flatMap(RuleValue::variables);
        }
    }

    /**
     * How requests are signed.
     *
     * @param name name of the scheme
     * @param properties what else is said, in the rules' order
     */
    record AuthScheme(RuleValue name, List<AuthProperty> properties) {
        public AuthScheme {
            properties = List.copyOf(properties);
        }
    }

    /**
     * What a signature depends on.
     *
     * @param name name in rules
     * @param isList whether it has any number of values, and not one
     * @param values the values
     */
    record AuthProperty(String name, boolean isList, List<RuleValue> values) {
        public AuthProperty {
            values = List.copyOf(values);
        }
    }

    private static Stream<String> ofConditions(List<Condition> conditions) {
        return conditions.stream().flatMap(condition -> condition.value().variables());
    }
}

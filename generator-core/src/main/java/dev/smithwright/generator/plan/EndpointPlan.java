package dev.smithwright.generator.plan;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * How a service finds its address.
 *
 * @param parameters what the address depends on, in the rules' order; none that no rule asks for
 * @param rules the rules; the first whose conditions hold decides
 * @param bindings what operations add to the parameters
 * @param cases the cases by which the model tests the rules; empty where nobody asks for them
 */
public record EndpointPlan(
        List<Parameter> parameters, List<RulePlan> rules, List<Binding> bindings, List<EndpointCasePlan> cases) {

    /** Copies the lists. */
    public EndpointPlan {
        parameters = List.copyOf(parameters);
        rules = List.copyOf(rules);
        bindings = List.copyOf(bindings);
        cases = List.copyOf(cases);
    }

    EndpointPlan with(List<EndpointCasePlan> planned) {
        return new EndpointPlan(parameters, rules, bindings, planned);
    }

    /**
     * What the address depends on.
     *
     * @param name its name in rules
     * @param variable its name in Java
     * @param type its type
     * @param builtIn what every client knows and fills in here, such as {@code AWS::Region}; null where it is none of these
     * @param isRequired whether rules cannot do without a value
     * @param defaultOrNull the value where none is given; null where there is none
     */
    public record Parameter(
            String name,
            String variable,
            RuleType type,
            @Nullable String builtIn,
            boolean isRequired,
            @Nullable List<RuleValue> defaultOrNull) {}

    /**
     * What an operation adds.
     *
     * @param operation the operation's place among those of the service
     * @param arguments values of parameters
     */
    public record Binding(int operation, List<Argument> arguments) {

        /** Copies the list. */
        public Binding {
            arguments = List.copyOf(arguments);
        }
    }

    /** The value of a parameter. */
    public sealed interface Argument {

        /** Returns the parameter's name in rules. */
        String parameter();
    }

    /** A value that is the same for every call of the operation. */
    public record Fixed(String parameter, RuleType type, List<RuleValue> values) implements Argument {}

    /** A member of the input. */
    public record InputMember(String parameter, MemberPlan member) implements Argument {}

    /** What a JMESPath expression finds in the input. */
    public record InputPath(String parameter, RecordPlan input, WaiterPlan.PathMethod path) implements Argument {}
}

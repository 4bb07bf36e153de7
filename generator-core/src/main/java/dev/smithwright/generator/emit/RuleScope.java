package dev.smithwright.generator.emit;

import dev.smithwright.generator.plan.RuleType;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;

/** What the names of endpoint rules stand for at a place in a method. */
final class RuleScope {

    private final Map<String, Variable> variables;
    private final Set<String> taken;

    private RuleScope(Map<String, Variable> variables, Set<String> taken) {
        this.variables = variables;
        this.taken = taken;
    }

    /** Returns the scope at the start of a method without variables; {@code taken} are names that it uses otherwise. */
    static RuleScope ofMethod(Set<String> taken) {
        return new RuleScope(new LinkedHashMap<>(), new TreeSet<>(taken));
    }

    /**
     * A variable.
     *
     * @param javaName its name in Java
     * @param type its type
     * @param nullable whether it may be null at this place
     */
    record Variable(String javaName, RuleType type, boolean nullable) {}

    /** Returns the scope of a block in this one. The method's names stay taken in all of them. */
    RuleScope block() {
        return new RuleScope(new LinkedHashMap<>(variables), taken);
    }

    /** Declares what the plan calls {@code name}, by that name or, where the method has it already, with a number. */
    Variable declare(String name, RuleType type, boolean nullable) {
        String javaName = name;
        for (int number = 2; !taken.add(javaName); number++) {
            javaName = name + number;
        }
        Variable variable = new Variable(javaName, type, nullable);
        variables.put(name, variable);
        return variable;
    }

    /** Notes that from here on the variable is there. */
    void proveSet(String name) {
        Variable variable = variable(name);
        variables.put(name, new Variable(variable.javaName(), variable.type(), false));
    }

    Variable variable(String name) {
        return Objects.requireNonNull(variables.get(name), name);
    }

    /** Returns the variables by their names in the plan, those that were declared first coming first. */
    Map<String, Variable> variables() {
        return variables;
    }
}

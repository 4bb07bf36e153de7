package dev.smithwright.generator.plan;

import java.util.HashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** What the names of endpoint rules stand for at a place in them. */
final class RuleVariables {

    private final NameScope scope;
    private final Map<String, String> javaNames;
    private final Map<String, RuleValue.Reference> known;

    private RuleVariables(NameScope scope, Map<String, String> javaNames, Map<String, RuleValue.Reference> known) {
        this.scope = scope;
        this.javaNames = javaNames;
        this.known = known;
    }

    /** Returns the names of a rule set, none of which is known yet. */
    static RuleVariables empty() {
        return new RuleVariables(NameScope.ofMembers(ReservedWords.of(), "Value"), new HashMap<>(), new HashMap<>());
    }

    /** Returns the names at the start of a rule; what it finds is known to those below it alone. */
    RuleVariables below() {
        return new RuleVariables(scope, javaNames, new HashMap<>(known));
    }

    /** Notes what a name stands for. Wherever rules use the name, Java has the same one for it. */
    RuleValue.Reference declare(String name, RuleType type) {
        String javaName = javaNames.computeIfAbsent(name, key -> scope.claim(Members.javaName(key)));
        RuleValue.Reference reference = new RuleValue.Reference(javaName, type);
        known.put(name, reference);
        return reference;
    }

    RuleValue.@Nullable Reference get(String name) {
        return known.get(name);
    }
}

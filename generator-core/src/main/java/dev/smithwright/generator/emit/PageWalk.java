package dev.smithwright.generator.emit;

import com.palantir.javapoet.CodeBlock;
import dev.smithwright.generator.plan.MemberPlan;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;

/** The way from a page, member by member, to what it holds: each step that may be null gets a variable. */
final class PageWalk {

    private final CodeBlock.Builder code = CodeBlock.builder();
    private final Set<String> taken = new TreeSet<>(Set.of("page"));
    private final MemberPlan end;
    private final String value;
    private boolean nullable;

    PageWalk(List<MemberPlan> path) {
        String holder = "page";
        for (MemberPlan step : path.subList(0, path.size() - 1)) {
            holder = variable(step, value(holder, step));
            nullable |= step.isNullable();
        }
        this.end = path.get(path.size() - 1);
        this.value = value(holder, end);
    }

    private String value(String holder, MemberPlan member) {
        String access = holder + "." + member.javaName() + "()";
        return nullable ? holder + " == null ? null : " + access : access;
    }

    /** Declares a variable with the member's name, or with a number behind it where the method has that name already. */
    private String variable(MemberPlan member, String initial) {
        String name = member.javaName();
        for (int number = 2; !taken.add(name); number++) {
            name = member.javaName() + number;
        }
        code.addStatement("$T $L = $L", TypeNames.of(member.type()), name, initial);
        return name;
    }

    /** Tells whether what is at the end may be null. */
    boolean isNullable() {
        return nullable || end.isNullable();
    }

    /** Returns statements that return what is at the end. */
    CodeBlock returning() {
        return code.addStatement("return $L", value).build();
    }

    /** Declares a variable for what is at the end, and returns its name. */
    String last() {
        return variable(end, value);
    }

    /** Returns the statements so far. */
    CodeBlock.Builder code() {
        return code;
    }
}

package dev.smithwright.runtime.json;

import dev.smithwright.runtime.schema.MemberSchema;
import dev.smithwright.runtime.shape.MissingMember;
import dev.smithwright.runtime.shape.ShapePath;
import java.util.ArrayList;
import java.util.List;
import tools.jackson.core.TokenStreamContext;

/** The required members that a text lacks. */
final class MissingMembers {

    private List<MissingMember> missing = List.of();

    /** Notes that the structure which {@code context} stands at lacks the member. */
    void add(TokenStreamContext context, MemberSchema required) {
        if (missing.isEmpty()) {
            missing = new ArrayList<>();
        }
        missing.add(new MissingMember(JsonProblems.pathInValue(context), required));
    }

    /**
     * Forgets what is missing inside of the value which {@code context} has just come to: where a key comes twice the
     * last one counts, so that what the first one lacked is no longer of interest.
     */
    void forgetInside(TokenStreamContext context) {
        if (missing.isEmpty()) {
            return;
        }
        ShapePath value = JsonProblems.pathInValue(context);
        for (int i = missing.size() - 1; i >= 0; i--) {
            if (missing.get(i).structure().startsWith(value)) {
                missing.remove(i);
            }
        }
    }

    List<MissingMember> list() {
        return List.copyOf(missing);
    }
}

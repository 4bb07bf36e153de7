package dev.smithwright.generator.plan;

import dev.smithwright.generator.diagnostics.Diagnostics;
import software.amazon.smithy.model.shapes.MemberShape;
import software.amazon.smithy.model.shapes.StructureShape;

/** How many members a record can have: a constructor takes 255 words (JVMS 4.3.3), of which the record itself is one. */
final class RecordLimit {

    private static final int WORDS = 254;

    private RecordLimit() {}

    /** Notes the structures that do not fit into a record. */
    static void check(ShapeClosure closure, Diagnostics diagnostics) {
        closure.structures()
                .filter(structure -> words(structure, closure) > WORDS)
                .forEach(structure -> diagnostics.error(
                        "StructureTooLarge",
                        structure.getSourceLocation(),
                        "The structure " + structure.getId() + " has "
                                + structure.members().size()
                                + " members, more than the constructor of a Java record can take",
                        "Leave out the operations that reach it, or move some of its members to another structure"));
    }

    private static int words(StructureShape structure, ShapeClosure closure) {
        return structure.members().stream()
                .mapToInt(member -> words(member, closure))
                .sum();
    }

    /** A member that may be null takes one word whatever its type; this is on the safe side. */
    private static int words(MemberShape member, ShapeClosure closure) {
        return switch (closure.targetOf(member).getType()) {
            case LONG, DOUBLE -> 2;
            default -> 1;
        };
    }
}

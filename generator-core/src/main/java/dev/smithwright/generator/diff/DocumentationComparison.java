package dev.smithwright.generator.diff;

import dev.smithwright.generator.plan.Documentation;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** Compares what the model says to people. The texts themselves are not shown: they are long, and nobody compiles them. */
final class DocumentationComparison {

    private final ChangeLog log;

    DocumentationComparison(ChangeLog log) {
        this.log = log;
    }

    /** Compares the texts, and whether there is a warning against it. */
    void compare(String subject, Documentation before, Documentation after) {
        @Nullable String was = before.deprecation();
        @Nullable String is = after.deprecation();
        if (was == null && is != null) {
            log.note(ChangeKind.DEPRECATED, subject)
                    .to(is)
                    .isCompatible("javac warns of its uses, which stops a build with -Werror");
        } else if (was != null && is == null) {
            log.note(ChangeKind.NO_LONGER_DEPRECATED, subject).from(was).isCompatible("");
        }
        boolean isOtherReason = was != null && is != null && !was.equals(is);
        if (isOtherReason
                || !Objects.equals(before.text(), after.text())
                || !before.notes().equals(after.notes())) {
            log.note(ChangeKind.DOCUMENTATION_CHANGED, subject).documents();
        }
    }
}

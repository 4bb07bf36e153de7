package dev.smithwright.maven;

import com.github.difflib.DiffUtils;
import com.github.difflib.UnifiedDiffUtils;
import dev.smithwright.generator.CheckResult;
import dev.smithwright.generator.write.SourceDifference;
import java.nio.file.Path;
import java.util.List;

/**
 * What is told of sources that are not what the model gives.
 *
 * @param result what differs
 * @param outputDirectory the folder with the sources
 * @param base the folder that paths are told from
 */
record CheckReport(CheckResult result, Path outputDirectory, Path base) {

    private static final String NOWHERE = "/dev/null";
    private static final int CONTEXT_LINES = 3;

    /** Returns the message: each file, and how to mend it. */
    String text(Path patch, String command) {
        StringBuilder text = new StringBuilder();
        int count = result.differences().size();
        text.append("[SourcesDiffer] ")
                .append(count)
                .append(count == 1 ? " generated file differs" : " generated files differ")
                .append(" from what the model gives");
        for (SourceDifference difference : result.differences()) {
            text.append("\n    ").append(place(difference)).append(": ").append(said(difference.kind()));
        }
        return text.append("\n    The patch is in ")
                .append(shown(patch))
                .append("\n    Run '")
                .append(command)
                .append("' and commit what it writes")
                .toString();
    }

    private static String said(SourceDifference.Kind kind) {
        return switch (kind) {
            case MISSING -> "is missing";
            case CHANGED -> "has other content";
            case STALE -> "is no longer generated";
        };
    }

    /** Returns all differences as {@code git apply} and {@code patch -p1} read them, from the base folder. */
    String patch() {
        StringBuilder patch = new StringBuilder();
        for (SourceDifference difference : result.differences()) {
            patch.append(String.join("\n", patch(difference))).append('\n');
        }
        return patch.toString();
    }

    private List<String> patch(SourceDifference difference) {
        String place = place(difference);
        boolean isNew = difference.kind() == SourceDifference.Kind.MISSING;
        boolean isGone = difference.kind() == SourceDifference.Kind.STALE;
        List<String> lines = UnifiedDiffUtils.generateUnifiedDiff(
                isNew ? NOWHERE : "a/" + place,
                isGone ? NOWHERE : "b/" + place,
                difference.before(),
                DiffUtils.diff(difference.before(), difference.after()),
                CONTEXT_LINES);
        if (isNew || isGone) {
            // The library counts the lines of nothing from 1, and `patch` then leaves an empty file in its place.
            lines.set(2, lines.get(2).replace(" +1,0 ", " +0,0 ").replace(" -1,0 ", " -0,0 "));
        }
        return lines;
    }

    private String place(SourceDifference difference) {
        return shown(outputDirectory.resolve(difference.path()));
    }

    private String shown(Path path) {
        Path absolute = path.toAbsolutePath().normalize();
        Path from = base.toAbsolutePath().normalize();
        return (absolute.startsWith(from) ? from.relativize(absolute) : absolute)
                .toString()
                .replace('\\', '/');
    }
}

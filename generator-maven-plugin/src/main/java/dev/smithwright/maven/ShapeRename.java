package dev.smithwright.maven;

import dev.smithwright.generator.plan.Rename;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.apache.maven.plugin.MojoFailureException;
import org.jspecify.annotations.Nullable;

/** Another name in Java for a shape. Maven sets the fields from the POM. */
public final class ShapeRename {

    private @Nullable String shape;
    private @Nullable String to;

    /**
     * Sets both at once; Maven calls it for a value on the command line.
     *
     * @param rename {@code shape=name}
     */
    public void set(String rename) {
        List<String> parts = List.of(rename.split("=", 2));
        // What does not fit stays incomplete, and is told as any other.
        shape = parts.get(0);
        to = parts.size() > 1 ? parts.get(1) : null;
    }

    /** Returns them as they are planned with; those that lack something are told at once. */
    static List<Rename> all(List<ShapeRename> renames) throws MojoFailureException {
        List<Rename> complete = new ArrayList<>();
        List<String> problems = new ArrayList<>();
        for (ShapeRename rename : renames) {
            String shape = rename.shape;
            String to = rename.to;
            if (shape == null || to == null) {
                problems.add("[IncompleteRename] In 'renames', " + Objects.requireNonNullElse(shape, "?") + " becomes "
                        + Objects.requireNonNullElse(to, "?")
                        + "\n    Name a <shape>, and what it is called instead as <to>");
            } else {
                complete.add(new Rename(shape, to));
            }
        }
        if (!problems.isEmpty()) {
            throw new MojoFailureException("\n" + String.join("\n", problems));
        }
        return complete;
    }
}

package dev.smithwright.generator.plan;

import java.util.List;

/**
 * Other names in Java than those of the model.
 *
 * @param all one for each shape that has another name
 * @param mayMiss whether the shapes may be missing: in a model that is older than the names, or of which less is taken
 */
public record Renames(List<Rename> all, boolean mayMiss) {

    /** All names are those of the model. */
    public static final Renames NONE = new Renames(List.of(), false);

    /** Copies the list. */
    public Renames {
        all = List.copyOf(all);
    }
}

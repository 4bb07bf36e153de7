package dev.smithwright.generator.write;

import java.nio.file.Path;
import java.util.List;

/**
 * Where runs keep what the next one has to know: each output has a folder of its own.
 *
 * @param directory the folder of this output; lasts between runs
 * @param neighbours folders of other outputs, perhaps into the same output folder: what they list is not deleted
 * @param settled those of the neighbours that are up to date: what they list is not overwritten either
 * @param abandoned folders of outputs that nobody produces any more: what they list is deleted, and then they are
 */
public record OutputState(Path directory, List<Path> neighbours, List<Path> settled, List<Path> abandoned) {

    /** Copies the lists. */
    public OutputState {
        neighbours = List.copyOf(neighbours);
        settled = List.copyOf(settled);
        abandoned = List.copyOf(abandoned);
    }

    /** Returns the state of an output that has no others beside it. */
    public static OutputState alone(Path directory) {
        return new OutputState(directory, List.of(), List.of(), List.of());
    }

    /** Returns the same once the abandoned outputs are gone. */
    public OutputState withoutAbandoned() {
        return new OutputState(directory, neighbours, settled, List.of());
    }
}

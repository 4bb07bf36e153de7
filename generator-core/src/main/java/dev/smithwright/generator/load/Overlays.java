package dev.smithwright.generator.load;

/**
 * Models that are laid over the others: their traits take the place of those that the others have.
 *
 * @param paths Smithy files, and folders of such files
 * @param mayMiss whether what an overlay applies to may be missing: in a model that is older than the overlay
 */
public record Overlays(ModelPaths paths, boolean mayMiss) {

    /** No overlay. */
    public static final Overlays NONE = new Overlays(ModelPaths.NONE, false);

    /** Returns the same for an older model, in which not everything has to be there yet. */
    public Overlays forOlderModel() {
        return new Overlays(paths, true);
    }
}

package dev.smithwright.runtime.schema;

import java.util.List;
import org.jspecify.annotations.Nullable;

/** Look-up in a short list of traits: a scan beats a map for the handful that a shape has. */
final class Traits {

    private Traits() {}

    static <T extends Trait> @Nullable T find(List<Trait> traits, Class<T> wanted) {
        for (int i = 0; i < traits.size(); i++) {
            Trait trait = traits.get(i);
            if (trait.getClass() == wanted) {
                return wanted.cast(trait);
            }
        }
        return null;
    }
}

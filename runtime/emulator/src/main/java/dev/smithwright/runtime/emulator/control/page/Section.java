package dev.smithwright.runtime.emulator.control.page;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A part of a page that an emulator fills with what it keeps.
 *
 * @param title what it is about, any text
 * @param path path below the site's root of a page that has more of it, null where there is none
 * @param facts what is to be told
 * @param table what there are several of, null for nothing
 */
public record Section(
        String title,
        @Nullable String path,
        List<Fact> facts,
        @Nullable Table table) {

    public Section {
        facts = List.copyOf(facts);
    }
}

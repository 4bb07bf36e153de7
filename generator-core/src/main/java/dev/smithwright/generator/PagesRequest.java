package dev.smithwright.generator;

import dev.smithwright.generator.diagnostics.Diagnostics;
import dev.smithwright.generator.diagnostics.Location;
import dev.smithwright.generator.docs.page.PageFormat;
import dev.smithwright.generator.write.OutputState;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * All that decides which reference pages are written, and where.
 *
 * @param plan the API that they describe
 * @param formats what they are written as, by {@link PageFormat#id()}
 * @param outputDirectory the folder for them; made where it is missing
 * @param state what runs before this one have to say
 */
public record PagesRequest(PlanRequest plan, List<String> formats, Path outputDirectory, OutputState state) {

    /** Copies the list. */
    public PagesRequest {
        formats = List.copyOf(formats);
    }

    /** Returns those of the formats that there are, in their own order. */
    List<PageFormat> pageFormats() {
        return Stream.of(PageFormat.values())
                .filter(format -> formats.contains(format.id()))
                .toList();
    }

    void check(Diagnostics diagnostics) {
        NamingCheck.check(plan.naming(), diagnostics);
        String known = Stream.of(PageFormat.values()).map(PageFormat::id).collect(Collectors.joining(" and "));
        if (formats.isEmpty()) {
            diagnostics.error(
                    "NoPageFormat",
                    Location.NONE,
                    "There is no format to write pages in",
                    "Set 'formats' to " + known + ", or one of them");
        }
        for (String format : formats) {
            if (Stream.of(PageFormat.values()).noneMatch(one -> one.id().equals(format))) {
                diagnostics.error(
                        "UnknownPageFormat",
                        Location.NONE,
                        "\"" + format + "\" is no format of pages",
                        "Set 'formats' to " + known + ", or one of them");
            }
        }
    }
}

package dev.smithwright.generator;

import dev.smithwright.generator.docs.page.PageFormat;
import dev.smithwright.generator.write.WriteResult;
import java.time.Duration;
import java.util.List;

/**
 * Which reference pages were written.
 *
 * @param service the name of the service, for people
 * @param pages how many pages there are, whatever their format
 * @param formats what they were written as
 * @param files what became of the files
 * @param time how long all of it took
 */
public record PagesResult(String service, int pages, List<PageFormat> formats, WriteResult files, Duration time) {
    /** Copies the list. */
    public PagesResult {
        formats = List.copyOf(formats);
    }
}

package dev.smithwright.runtime.operation;

import java.util.Iterator;
import org.jspecify.annotations.Nullable;

/**
 * An iterator that can be left and taken up again, also by another process.
 *
 * @param <T> type of the elements
 */
public interface ResumableIterator<T> extends Iterator<T> {

    /**
     * Returns a token for {@link Paginator#startingToken} that continues with the element that {@link #next} would
     * return, also in the middle of a page. Null before the first element of all, and when there is nothing left to fetch.
     */
    @Nullable
    String resumeToken();
}

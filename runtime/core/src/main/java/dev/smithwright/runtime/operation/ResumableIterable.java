package dev.smithwright.runtime.operation;

import java.util.Spliterator;
import java.util.Spliterators;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;

/**
 * Results that are fetched while one iterates. Each iterator starts anew.
 *
 * @param <T> type of the elements
 */
public interface ResumableIterable<T> extends Iterable<T> {

    @Override
    ResumableIterator<T> iterator();

    /** Returns a sequential stream of the results, fetched as the stream asks for them. */
    default Stream<T> stream() {
        return StreamSupport.stream(Spliterators.spliteratorUnknownSize(iterator(), Spliterator.ORDERED), false);
    }
}

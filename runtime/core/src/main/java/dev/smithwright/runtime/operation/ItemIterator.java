package dev.smithwright.runtime.operation;

import java.util.NoSuchElementException;
import org.jspecify.annotations.Nullable;

/** Gives item after item of a paginator, and fetches a page when none is at hand. */
final class ItemIterator<I, O, T> implements ResumableIterator<T> {

    private final Paginator<I, O, T> paginator;
    private final ItemCursor<I, O, T> cursor;

    ItemIterator(Paginator<I, O, T> paginator, ItemCursor<I, O, T> cursor) {
        this.paginator = paginator;
        this.cursor = cursor;
    }

    @Override
    public boolean hasNext() {
        while (cursor.needsPage()) {
            cursor.turnTo(paginator.fetch(cursor.input()));
        }
        return cursor.hasElement();
    }

    @Override
    public T next() {
        if (!hasNext()) {
            throw new NoSuchElementException("the last item has been given");
        }
        return cursor.next();
    }

    @Override
    public @Nullable String resumeToken() {
        return cursor.resumeToken();
    }
}

package dev.smithwright.runtime.operation;

import org.jspecify.annotations.Nullable;

/** Fetches page after page of a paginator. */
final class PageIterator<I, O> implements ResumableIterator<O> {

    private final Paginator<I, O, ?> paginator;
    private final PageCursor<I, O> cursor;

    PageIterator(Paginator<I, O, ?> paginator, PageCursor<I, O> cursor) {
        this.paginator = paginator;
        this.cursor = cursor;
    }

    @Override
    public boolean hasNext() {
        return cursor.needsPage();
    }

    @Override
    public O next() {
        if (cursor.needsPage()) {
            cursor.turnTo(paginator.fetch(cursor.input()));
        }
        return cursor.next();
    }

    @Override
    public @Nullable String resumeToken() {
        return cursor.resumeToken();
    }
}

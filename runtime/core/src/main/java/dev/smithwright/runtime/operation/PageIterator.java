package dev.smithwright.runtime.operation;

import java.util.NoSuchElementException;
import org.jspecify.annotations.Nullable;

/** Fetches page after page of a paginator. */
final class PageIterator<I, O, T> implements ResumableIterator<O> {

    private final Paginator<I, O, T> paginator;
    private @Nullable String token;
    private boolean started;

    PageIterator(Paginator<I, O, T> paginator, @Nullable String startingToken) {
        this.paginator = paginator;
        this.token = startingToken;
    }

    @Override
    public boolean hasNext() {
        return !started || token != null;
    }

    @Override
    public O next() {
        if (!hasNext()) {
            throw new NoSuchElementException("the last page has been given");
        }
        O page = paginator.fetch(token);
        String next = paginator.tokenAfter(page);
        if (next != null && next.equals(token)) {
            throw paginator.repeatedToken();
        }
        token = next;
        started = true;
        return page;
    }

    /** Returns the service's token of the page that {@link #next} would fetch. */
    @Nullable
    String token() {
        return token;
    }

    @Override
    public @Nullable String resumeToken() {
        return token == null ? null : new ResumeToken(token, 0).toString();
    }
}

package dev.smithwright.runtime.operation;

import java.util.NoSuchElementException;
import org.jspecify.annotations.Nullable;

/** Goes from page to page by the service's tokens. */
final class PageCursor<I, O> implements Cursor<I, O, O> {

    private final Paginator<I, O, ?> paginator;
    private @Nullable O page;
    private @Nullable String pageToken;
    private @Nullable String token;
    private final TokenTrail trail = new TokenTrail();
    private boolean started;
    private boolean goesRound;

    PageCursor(Paginator<I, O, ?> paginator, @Nullable String startingToken) {
        this.paginator = paginator;
        this.token = startingToken;
    }

    @Override
    public boolean hasElement() {
        return page != null;
    }

    @Override
    public boolean needsPage() {
        return page == null && (!started || token != null);
    }

    @Override
    public I input() {
        if (goesRound) {
            throw paginator.repeatedToken();
        }
        return paginator.inputFor(token);
    }

    @Override
    public void turnTo(O next) {
        String after = paginator.tokenAfter(next);
        goesRound = after != null && (after.equals(token) || trail.hasPassed(after));
        page = next;
        pageToken = token;
        token = after;
        started = true;
    }

    @Override
    public O next() {
        O current = page;
        if (current == null) {
            throw new NoSuchElementException("the last page has been given");
        }
        page = null;
        return current;
    }

    /** Returns the service's token of the next page, be it at hand or not. */
    @Nullable
    String token() {
        return page == null ? token : pageToken;
    }

    @Override
    public @Nullable String resumeToken() {
        String next = token();
        return next == null ? null : new ResumeToken(next, 0).toString();
    }
}

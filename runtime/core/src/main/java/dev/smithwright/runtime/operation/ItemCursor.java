package dev.smithwright.runtime.operation;

import java.util.List;
import org.jspecify.annotations.Nullable;

/** Goes from item to item, up to a number, and can tell where it stands inside a page. */
final class ItemCursor<I, O, T> implements Cursor<I, O, T> {

    private final Paginator<I, O, T> paginator;
    private final PageCursor<I, O> pages;
    private List<T> items = List.of();
    private @Nullable String pageToken;
    private int position;
    private int skip;
    private long left;

    ItemCursor(Paginator<I, O, T> paginator, ResumeToken start, long maxItems) {
        this.paginator = paginator;
        this.pages = new PageCursor<>(paginator, start.token());
        this.skip = start.skip();
        this.left = maxItems;
    }

    @Override
    public boolean hasElement() {
        return left > 0 && position < items.size();
    }

    @Override
    public boolean needsPage() {
        return left > 0 && position >= items.size() && pages.needsPage();
    }

    @Override
    public I input() {
        return pages.input();
    }

    @Override
    public void turnTo(O page) {
        String token = pages.token();
        pages.turnTo(page);
        pageToken = token;
        items = paginator.itemsOf(pages.next());
        position = Math.min(skip, items.size());
        skip -= position;
    }

    @Override
    public T next() {
        left--;
        return items.get(position++);
    }

    @Override
    public @Nullable String resumeToken() {
        if (position < items.size()) {
            return resumeToken(pageToken, position);
        }
        return pages.needsPage() ? resumeToken(pages.token(), skip) : null;
    }

    private static @Nullable String resumeToken(@Nullable String token, int skip) {
        return token == null && skip == 0 ? null : new ResumeToken(token, skip).toString();
    }
}

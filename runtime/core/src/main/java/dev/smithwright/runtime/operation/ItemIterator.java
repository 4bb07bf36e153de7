package dev.smithwright.runtime.operation;

import java.util.List;
import java.util.NoSuchElementException;
import org.jspecify.annotations.Nullable;

/** Gives the items of page after page, up to a number, and can tell where it stands inside a page. */
final class ItemIterator<I, O, T> implements ResumableIterator<T> {

    private final Paginator<I, O, T> paginator;
    private final PageIterator<I, O, T> pages;
    private List<T> items = List.of();
    private @Nullable String pageToken;
    private int position;
    private int skip;
    private long left;

    ItemIterator(Paginator<I, O, T> paginator, ResumeToken start, long maxItems) {
        this.paginator = paginator;
        this.pages = new PageIterator<>(paginator, start.token());
        this.skip = start.skip();
        this.left = maxItems;
    }

    @Override
    public boolean hasNext() {
        if (left == 0) {
            return false;
        }
        while (position >= items.size() && pages.hasNext()) {
            turnPage();
        }
        return position < items.size();
    }

    private void turnPage() {
        pageToken = pages.token();
        items = paginator.itemsOf(pages.next());
        position = Math.min(skip, items.size());
        skip = 0;
    }

    @Override
    public T next() {
        if (!hasNext()) {
            throw new NoSuchElementException("the last item has been given");
        }
        left--;
        return items.get(position++);
    }

    private static @Nullable String resumeToken(@Nullable String token, int skip) {
        return token == null && skip == 0 ? null : new ResumeToken(token, skip).toString();
    }

    @Override
    public @Nullable String resumeToken() {
        if (position < items.size()) {
            return resumeToken(pageToken, position);
        }
        return resumeToken(pages.token(), skip);
    }
}

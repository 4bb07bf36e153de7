package dev.smithwright.runtime.operation;

import dev.smithwright.runtime.shape.UnreadableShapeException;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The results of a paginated operation, page by page or item by item. Immutable; pages are fetched while one iterates,
 * and each iterator starts anew.
 *
 * @param <I> type of the input
 * @param <O> type of the output, that is, of a page
 * @param <T> type of the items
 */
public abstract class Paginator<I, O, T> {

    private final OperationCaller caller;
    private final PaginatedOperation<I, O, ?, T> operation;
    private final I input;
    private final PaginatorSettings settings;

    /** For generated code. */
    protected Paginator(
            OperationCaller caller, PaginatedOperation<I, O, ?, T> operation, I input, PaginatorSettings settings) {
        this.caller = caller;
        this.operation = operation;
        this.input = input;
        this.settings = settings;
    }

    /**
     * Returns a paginator that asks for {@code pageSize} items a page, whatever the input says.
     *
     * @throws IllegalArgumentException if {@code pageSize} is not positive, or too large for the input's member
     * @throws UnsupportedOperationException if the operation does not let its caller choose the size of a page
     */
    public Paginator<I, O, T> pageSize(int pageSize) {
        if (pageSize < 1) {
            throw new IllegalArgumentException("pageSize is not positive: " + pageSize);
        }
        return with(caller, withPageSize(input, pageSize), settings);
    }

    /**
     * Returns a paginator that gives at most {@code maxItems} items, cutting inside a page where need be. Pages are
     * given whole.
     *
     * @throws IllegalArgumentException if {@code maxItems} is negative
     */
    public Paginator<I, O, T> maxItems(long maxItems) {
        if (maxItems < 0) {
            throw new IllegalArgumentException("maxItems is negative: " + maxItems);
        }
        return with(caller, input, new PaginatorSettings(maxItems, settings.startingToken()));
    }

    /**
     * Returns a paginator that starts from a {@link ResumableIterator#resumeToken} or from a service's own token. The size
     * of a page may be another one than before. What only looks like a token is an {@link IllegalArgumentException} when one
     * iterates.
     */
    public Paginator<I, O, T> startingToken(String token) {
        return with(caller, input, new PaginatorSettings(settings.maxItems(), token));
    }

    /** Returns the pages. A starting token inside a page leads to the start of that page. */
    public ResumableIterable<O> pages() {
        return new Pages<>(this);
    }

    /** Returns the items of all pages. */
    public ResumableIterable<T> items() {
        return new Items<>(this);
    }

    /** Classes of their own instead of lambdas, which would be the first of a program's life and cost it that start. */
    private record Pages<I, O>(Paginator<I, O, ?> paginator) implements ResumableIterable<O> {
        @Override
        public ResumableIterator<O> iterator() {
            return new PageIterator<>(paginator, paginator.pageCursor());
        }
    }

    private record Items<I, O, T>(Paginator<I, O, T> paginator) implements ResumableIterable<T> {
        @Override
        public ResumableIterator<T> iterator() {
            return new ItemIterator<>(paginator, paginator.itemCursor());
        }
    }

    /** Returns a paginator of the same kind with other settings. */
    protected abstract Paginator<I, O, T> with(OperationCaller caller, I input, PaginatorSettings settings);

    /**
     * Returns the input with the given token in place.
     *
     * @throws UnreadableShapeException if the token is no string in the model, and the text is none of its kind
     */
    protected abstract I withToken(I input, String token);

    /** For generated code: returns what was read from the text of a token. */
    protected static <V> V inToken(@Nullable V value) {
        if (value == null) {
            throw new UnreadableShapeException("there is no token in the text", null);
        }
        return value;
    }

    /**
     * Returns the input with the given page size in place.
     *
     * @throws UnsupportedOperationException if it has no such member
     */
    protected abstract I withPageSize(I input, int pageSize);

    /** For generated code, where the member for the page size is a byte. */
    protected static byte byteOf(int pageSize) {
        return (byte) atMost(Byte.MAX_VALUE, pageSize);
    }

    /** For generated code, where the member for the page size is a short. */
    protected static short shortOf(int pageSize) {
        return (short) atMost(Short.MAX_VALUE, pageSize);
    }

    private static int atMost(int most, int pageSize) {
        if (pageSize > most) {
            throw new IllegalArgumentException("pageSize is more than " + most + ", the most that fits: " + pageSize);
        }
        return pageSize;
    }

    /** Returns the token of the next page, or null where there is none. */
    protected abstract @Nullable String nextToken(O page);

    /** Returns the items of a page. */
    protected abstract List<T> items(O page);

    final PageCursor<I, O> pageCursor() {
        return new PageCursor<>(
                this, ResumeToken.parse(settings.startingToken()).token());
    }

    final ItemCursor<I, O, T> itemCursor() {
        return new ItemCursor<>(this, ResumeToken.parse(settings.startingToken()), settings.maxItems());
    }

    final I inputFor(@Nullable String token) {
        if (token == null) {
            return input;
        }
        try {
            return withToken(input, token);
        } catch (UnreadableShapeException e) {
            throw new IllegalArgumentException("not a token of " + operation + ": " + e.getMessage(), e);
        }
    }

    final O fetch(I input) {
        return caller.call(operation, input).output();
    }

    final @Nullable String tokenAfter(O page) {
        String token = nextToken(page);
        return token == null || token.isEmpty() ? null : token;
    }

    final List<T> itemsOf(O page) {
        return items(page);
    }

    final RepeatedTokenException repeatedToken() {
        return new RepeatedTokenException(operation);
    }
}

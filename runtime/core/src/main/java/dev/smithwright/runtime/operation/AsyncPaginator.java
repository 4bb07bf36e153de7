package dev.smithwright.runtime.operation;

import java.util.Objects;
import java.util.concurrent.CompletableFuture;

/**
 * The results of a paginated operation, page by page or item by item, for who does not want to wait for them. Immutable; a
 * page is fetched when a subscriber asks for more than is at hand, and not before.
 *
 * @param <I> type of the input
 * @param <O> type of the output, that is, of a page
 * @param <T> type of the items
 */
public final class AsyncPaginator<I, O, T> {

    private final AsyncOperationCaller caller;
    private final Operation<I, O, ?> operation;
    private final Paginator<I, O, T> paginator;

    AsyncPaginator(AsyncOperationCaller caller, Operation<I, O, ?> operation, Paginator<I, O, T> paginator) {
        this.caller = caller;
        this.operation = operation;
        this.paginator = paginator;
    }

    /** The operation's own paginator knows tokens and items; it is not asked to call. */
    static <I, O, T> AsyncPaginator<I, O, T> of(
            AsyncOperationCaller caller, PaginatedOperation<I, O, ?, T> operation, I input) {
        return new AsyncPaginator<>(caller, operation, operation.paginator(new NoCaller(), input));
    }

    /**
     * Returns a paginator that asks for {@code pageSize} items a page, whatever the input says.
     *
     * @throws IllegalArgumentException if {@code pageSize} is not positive, or too large for the input's member
     * @throws UnsupportedOperationException if the operation does not let its caller choose the size of a page
     */
    public AsyncPaginator<I, O, T> pageSize(int pageSize) {
        return with(paginator.pageSize(pageSize));
    }

    /**
     * Returns a paginator that gives at most {@code maxItems} items, cutting inside a page where need be. Pages are
     * given whole.
     *
     * @throws IllegalArgumentException if {@code maxItems} is negative
     */
    public AsyncPaginator<I, O, T> maxItems(long maxItems) {
        return with(paginator.maxItems(maxItems));
    }

    /**
     * Returns a paginator that starts from a {@link ResumableSubscription#resumeToken} or from a service's own token. The
     * size of a page may be another one than before. What only looks like a resume token is an
     * {@link IllegalArgumentException} that the subscriber gets.
     */
    public AsyncPaginator<I, O, T> startingToken(String token) {
        return with(paginator.startingToken(token));
    }

    private AsyncPaginator<I, O, T> with(Paginator<I, O, T> settings) {
        return new AsyncPaginator<>(caller, operation, settings);
    }

    /** Returns the pages. A starting token inside a page leads to the start of that page. */
    public ResumablePublisher<O> pages() {
        return new CursorPublisher<>(paginator::pageCursor, this::fetch);
    }

    /** Returns the items of all pages. */
    public ResumablePublisher<T> items() {
        return new CursorPublisher<>(paginator::itemCursor, this::fetch);
    }

    private CompletableFuture<O> fetch(I input) {
        return CallFuture.output(caller.call(operation, input)).map(Objects::requireNonNull);
    }

    /** Stands where a paginator wants a caller that waits. */
    private static final class NoCaller implements OperationCaller {

        @Override
        public <I, O, E> Response<O> call(Operation<I, O, E> operation, I input) {
            throw new IllegalStateException("pages of " + operation + " are fetched without waiting");
        }
    }
}

package dev.smithwright.runtime.operation;

import org.jspecify.annotations.Nullable;

/**
 * Where one stands among paginated results. It fetches nothing itself, so that iterators, which wait for a page, and
 * publishers, which do not, walk in the same way. Used by one thread at a time.
 *
 * @param <I> type of the input
 * @param <O> type of a page
 * @param <T> type of the elements: pages or items
 */
interface Cursor<I, O, T> {

    /** Tells whether the next element is at hand. */
    boolean hasElement();

    /** Tells whether the next element, if there is one, takes another page. */
    boolean needsPage();

    /**
     * Returns the input that asks for that page.
     *
     * @throws RepeatedTokenException if the way there goes round in a circle
     */
    I input();

    /** Goes on to the page that {@link #input} asked for. */
    void turnTo(O page);

    /** Returns the next element, which is at hand, and goes past it. */
    T next();

    /** Returns the token that continues with the next element; null at the beginning and at the end. */
    @Nullable
    String resumeToken();
}

package dev.smithwright.runtime.operation;

import java.util.concurrent.Flow;
import org.jspecify.annotations.Nullable;

/** A subscription that can be left and taken up again, also by another process. */
public interface ResumableSubscription extends Flow.Subscription {

    /**
     * Returns a token for {@link AsyncPaginator#startingToken} that continues after the elements given so far, also in the
     * middle of a page. Null before the first element of all, and when there is nothing left to fetch. To be asked for while
     * the subscriber handles a signal, or after the last one.
     */
    @Nullable
    String resumeToken();
}

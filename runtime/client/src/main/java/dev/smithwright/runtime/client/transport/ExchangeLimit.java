package dev.smithwright.runtime.client.transport;

import dev.smithwright.runtime.operation.CallFuture;
import java.util.Iterator;
import java.util.LinkedHashSet;
import java.util.Set;
import java.util.concurrent.CompletableFuture;
import org.jspecify.annotations.Nullable;

/** Lets so many exchanges be under way at a time and no more. Those that come later stand in line. */
final class ExchangeLimit {

    private final int max;
    private final Set<Place> line = new LinkedHashSet<>();
    private int underWay;
    private boolean calling;

    ExchangeLimit(int max) {
        this.max = max;
    }

    /** Begins an exchange if that can be done at once; whoever begins one ends it. */
    synchronized boolean tryBegin() {
        boolean free = underWay < max && line.isEmpty();
        if (free) {
            underWay++;
        }
        return free;
    }

    /** Stands in line. Returns a future that completes when the exchange has begun; cancelling it before leaves the line. */
    CallFuture<Void> turn() {
        Place place = new Place();
        join(place);
        CallFuture<Void> begun = place.begun(this);
        callNext();
        return begun;
    }

    private synchronized void join(Place place) {
        line.add(place);
    }

    private void leave(Place place) {
        remove(place);
        boolean begun = !place.turn.cancel(false);
        if (begun) {
            end();
        }
    }

    private synchronized void remove(Place place) {
        line.remove(place);
    }

    /** Ends an exchange that has begun. */
    void end() {
        free();
        callNext();
    }

    private synchronized void free() {
        underWay--;
    }

    /**
     * Begins exchanges that stand in line. One thread at a time does so, for those that end meanwhile too: an exchange that
     * fails as soon as it begins must not begin the next one inside of that.
     */
    private void callNext() {
        if (startCalling()) {
            for (Place next = next(); next != null; next = next()) {
                if (!next.turn.complete(null)) {
                    free();
                }
            }
        }
    }

    private synchronized boolean startCalling() {
        boolean first = !calling;
        calling = true;
        return first;
    }

    private synchronized @Nullable Place next() {
        if (underWay == max || line.isEmpty()) {
            calling = false;
            return null;
        }
        Iterator<Place> first = line.iterator();
        Place next = first.next();
        first.remove();
        underWay++;
        return next;
    }

    /** A place in the line, equal to itself alone. A class of its own also for what futures load: most exchanges begin at once. */
    private static final class Place {

        private final CompletableFuture<Void> turn = new CompletableFuture<>();

        CallFuture<Void> begun(ExchangeLimit limit) {
            CallFuture<Void> begun = CallFuture.of(turn);
            CallFuture.onEnd(begun, (begins, left) -> {
                if (left != null) {
                    limit.leave(this);
                }
            });
            return begun;
        }
    }
}

package dev.smithwright.runtime.shape;

import java.util.Iterator;
import java.util.List;

/** Events that are all there. A class, not a record: streams have no equality but identity. */
final class ListedEvents<T> implements EventStream<T> {

    static final EventStream<?> EMPTY = new ListedEvents<>(List.of());

    private final List<T> events;

    ListedEvents(List<T> events) {
        this.events = List.copyOf(events);
    }

    @Override
    public Iterator<T> iterator() {
        return events.iterator();
    }

    @Override
    public void close() {
        // Nothing is open.
    }

    @Override
    public String toString() {
        return "EventStream[" + events.size() + " events]";
    }
}

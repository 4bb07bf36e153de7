package dev.smithwright.runtime.shape;

import java.util.Iterator;
import java.util.List;

/**
 * Events one after another: what a union with the {@code streaming} trait has for its value. Two streams are equal only
 * if they are the same.
 *
 * @param <T> type of the events
 */
public interface EventStream<T> extends Iterable<T>, AutoCloseable {

    /** Reads one event. */
    interface EventReader<T> {
        /** Reads the event that {@code reader} stands before. */
        T read(ShapeReader reader);
    }

    /** Returns a stream of these events, which can be gone through any number of times. */
    static <T> EventStream<T> of(List<T> events) {
        return new ListedEvents<>(events);
    }

    /** Returns the stream of no events. */
    @SuppressWarnings("unchecked") // it has no event that could be of another type
    static <T> EventStream<T> empty() {
        return (EventStream<T>) ListedEvents.EMPTY;
    }

    /**
     * Returns the events as they come; {@code hasNext} waits for the next one.
     *
     * @throws IllegalStateException if the events come from elsewhere, such as a socket, and have been asked for before
     */
    @Override
    Iterator<T> iterator();

    /** Ends the stream, for both sides; does nothing where it has ended. */
    @Override
    void close();
}

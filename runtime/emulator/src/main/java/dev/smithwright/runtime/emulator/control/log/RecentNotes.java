package dev.smithwright.runtime.emulator.control.log;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.concurrent.atomic.AtomicLong;
import java.util.concurrent.atomic.AtomicReferenceArray;

/** The last notes, for any number of writers that do not wait for each other. */
final class RecentNotes {

    /** A note with its number, by which a reader puts them in order. */
    private record Numbered(long number, Note note) {}

    private final AtomicReferenceArray<Numbered> slots;
    private final AtomicLong added = new AtomicLong();

    RecentNotes(int size) {
        this.slots = new AtomicReferenceArray<>(size);
    }

    void add(Note note) {
        long number = added.getAndIncrement();
        slots.set((int) (number % slots.length()), new Numbered(number, note));
    }

    /** Returns the notes, the latest first. */
    List<Note> latest() {
        List<Numbered> found = new ArrayList<>(slots.length());
        for (int i = 0; i < slots.length(); i++) {
            Numbered numbered = slots.get(i);
            if (numbered != null) {
                found.add(numbered);
            }
        }
        found.sort(Comparator.comparingLong(Numbered::number).reversed());
        return found.stream().map(Numbered::note).toList();
    }
}

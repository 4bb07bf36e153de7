package dev.smithwright.generator.diff;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Collects the changes of one comparison. */
final class ChangeLog {

    private final List<Change> changes = new ArrayList<>();

    /** Starts to note a change; it counts once it is rated. */
    Entry note(ChangeKind kind, String subject) {
        return new Entry(kind, subject);
    }

    List<Change> sorted() {
        return changes.stream().distinct().sorted().toList();
    }

    /** A change that is being noted. */
    final class Entry {

        private final ChangeKind kind;
        private final String subject;
        private Reach reach = Reach.EVERYONE;
        private List<String> javaTypes = List.of();
        private String before = "";
        private String after = "";

        private Entry(ChangeKind kind, String subject) {
            this.kind = kind;
            this.subject = subject;
        }

        Entry in(List<String> types) {
            this.javaTypes = types;
            return this;
        }

        Entry in(String... types) {
            return in(List.of(types));
        }

        Entry reaching(Reach narrower) {
            this.reach = narrower;
            return this;
        }

        Entry from(@Nullable String text) {
            this.before = text == null ? "" : text;
            return this;
        }

        Entry to(@Nullable String text) {
            this.after = text == null ? "" : text;
            return this;
        }

        /** Breaks source and binaries. */
        void breaks(String advice) {
            rated(advice, Rating.SOURCE_BREAKING, Rating.BINARY_BREAKING);
        }

        void behaves(String advice) {
            rated(advice, Rating.BEHAVIOUR);
        }

        void isCompatible(String advice) {
            rated(advice, Rating.COMPATIBLE);
        }

        void documents() {
            rated("", Rating.DOCUMENTATION);
        }

        void rated(String advice, Rating... ratings) {
            changes.add(new Change(kind, List.of(ratings), reach, subject, javaTypes, before, after, advice));
        }
    }
}

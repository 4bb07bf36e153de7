package dev.smithwright.emulator.cognitoidentity.document;

import java.util.List;
import org.jspecify.annotations.Nullable;

/** A value of a text, and where it begins. */
public sealed interface TextValue {

    /** Returns where the value begins. */
    TextPlace place();

    /** Returns what people call this kind of value. */
    String kind();

    /**
     * A word, a number, or nothing.
     *
     * @param text what is written, without quotes
     * @param isPlain whether it stands without quotes
     */
    record Scalar(TextPlace place, String text, boolean isPlain) implements TextValue {

        private static final List<String> NULLS = List.of("", "~", "null", "Null", "NULL");

        /** Tells whether this is nothing. */
        boolean isNull() {
            return isPlain && NULLS.contains(text);
        }

        @Override
        public String kind() {
            return isNull() ? "empty" : Mistakes.quoted(text);
        }
    }

    /** Several values in order. */
    record Listing(TextPlace place, List<TextValue> items) implements TextValue {

        /** Copies the list. */
        public Listing {
            items = List.copyOf(items);
        }

        @Override
        public String kind() {
            return "a list";
        }
    }

    /** Values by key, as written: a key may stand there twice. */
    record Mapping(TextPlace place, List<Entry> entries) implements TextValue {

        /** Copies the list. */
        public Mapping {
            entries = List.copyOf(entries);
        }

        /** Returns the value of the key, or null where there is none or it is nothing. */
        public @Nullable TextValue get(String key) {
            Entry entry = entry(key);
            return entry == null || isNull(entry.value()) ? null : entry.value();
        }

        /** Returns the entry of the key, or null where there is none. */
        public @Nullable Entry entry(String key) {
            return entries.stream()
                    .filter(entry -> entry.key().text().equals(key))
                    .findFirst()
                    .orElse(null);
        }

        @Override
        public String kind() {
            return "a map";
        }
    }

    /** A key with its value. */
    record Entry(Scalar key, TextValue value) {}

    /** Tells whether the value is nothing. */
    static boolean isNull(TextValue value) {
        return value instanceof Scalar scalar && scalar.isNull();
    }
}

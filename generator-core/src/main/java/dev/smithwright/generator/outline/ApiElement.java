package dev.smithwright.generator.outline;

import java.util.Comparator;

/**
 * Something in an API that has a name.
 *
 * @param kind what it is
 * @param owner the type that it belongs to; empty where it stands for itself
 * @param name its name
 */
record ApiElement(Kind kind, String owner, String name) implements Comparable<ApiElement> {

    private static final Comparator<ApiElement> ORDER = Comparator.comparing(ApiElement::kind)
            .thenComparing(ApiElement::owner)
            .thenComparing(ApiElement::name);

    /** Kinds, in the order in which people want to hear of them. */
    enum Kind {
        OPERATION("operation"),
        ERROR_OF_OPERATION("error"),
        PAGINATOR("paginator"),
        WAITER("waiter"),
        RECORD("record"),
        ENUM("enum"),
        UNION("union"),
        ERROR("error"),
        MEMBER("member"),
        VALUE("value");

        private final String noun;

        Kind(String noun) {
            this.noun = noun;
        }

        /** Returns the kind in English. */
        String noun() {
            return noun;
        }
    }

    @Override
    public int compareTo(ApiElement other) {
        return ORDER.compare(this, other);
    }
}

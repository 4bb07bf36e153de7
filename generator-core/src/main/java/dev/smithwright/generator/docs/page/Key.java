package dev.smithwright.generator.docs.page;

/**
 * Names a place that links lead to, before it is known on which page it is.
 *
 * @param kind what is found there
 * @param name its name, unique among those of its kind
 */
public record Key(Kind kind, String name) {

    /** What is found at a place. */
    public enum Kind {
        PAGE,
        OPERATION,
        TYPE,
        PAGINATOR,
        WAITER
    }

    /** Names a page. */
    public static Key page(String name) {
        return new Key(Kind.PAGE, name);
    }
}

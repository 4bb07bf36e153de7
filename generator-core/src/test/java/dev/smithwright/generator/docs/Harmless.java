package dev.smithwright.generator.docs;

import java.util.Set;

/** What pages may hold, whatever a model says. */
final class Harmless {

    static final Set<String> ELEMENTS = Set.of(
            "#root", "html", "head", "meta", "title", "link", "body", "header", "nav", "main", "details", "summary",
            "h1", "h2", "h3", "p", "ul", "li", "a", "code", "pre", "strong", "em", "table", "caption", "thead", "tbody",
            "tr", "th", "td", "wbr");

    static final Set<String> ATTRIBUTES = Set.of(
            "lang",
            "charset",
            "name",
            "content",
            "rel",
            "href",
            "class",
            "id",
            "role",
            "scope",
            "tabindex",
            "data-column",
            "aria-label",
            "aria-current");

    private Harmless() {}
}

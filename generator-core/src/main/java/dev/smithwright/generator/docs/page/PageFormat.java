package dev.smithwright.generator.docs.page;

import java.util.SortedMap;

/** What pages are written as. */
public enum PageFormat {
    /** Markdown as GitHub reads it, in a folder {@code markdown}. */
    MARKDOWN("markdown", "Markdown"),
    /** HTML that needs no server, in a folder {@code html}. */
    HTML("html", "HTML");

    private final String id;
    private final String title;

    PageFormat(String id, String title) {
        this.id = id;
        this.title = title;
    }

    /** Returns the name by which people ask for it; its files lie in a folder of this name. */
    public String id() {
        return id;
    }

    /** Returns the name for people. */
    public String title() {
        return title;
    }

    /** Returns the texts of all files by their names, which have no folder. */
    public SortedMap<String, String> files(Site site) {
        return switch (this) {
            case MARKDOWN -> MarkdownFormat.files(site);
            case HTML -> HtmlFormat.files(site);
        };
    }
}

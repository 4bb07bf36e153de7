package dev.smithwright.generator.docs.page;

import java.util.SortedMap;

/** What pages are written as. */
public enum PageFormat {
    /** Markdown as GitHub reads it, in a folder {@code markdown}. */
    MARKDOWN("markdown", "Markdown", new MarkdownFormat()),
    /** HTML that needs no server, in a folder {@code html}. */
    HTML("html", "HTML", new HtmlFormat());

    private final String id;
    private final String title;
    private final Format format;

    PageFormat(String id, String title, Format format) {
        this.id = id;
        this.title = title;
        this.format = format;
    }

    /** How files are made. */
    interface Format {

        /** Returns the texts of the files by their names. */
        SortedMap<String, String> files(Site site);
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
        return format.files(site);
    }
}

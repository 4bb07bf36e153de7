package dev.smithwright.runtime.emulator.control.page;

import java.util.List;

/** Sections of an emulator on a page. */
final class SectionPart {

    /** An id has no more characters, a time fewer: both are kept on one line where there is room. */
    private static final int LONGEST_WORD = 48;

    private static final int LONGEST_PHRASE = 20;

    private SectionPart() {}

    static void write(Html html, Section section) {
        html.open("section", "class", "card").open("h3");
        if (section.path() == null) {
            html.text(section.title());
        } else {
            html.element("a", section.title(), "href", SiteLink.to(section.path()));
        }
        html.close();
        writeFacts(html, section.facts());
        if (section.table() != null) {
            writeTable(html, section.table());
        }
        html.close();
    }

    static void writeFacts(Html html, List<Fact> facts) {
        if (facts.isEmpty()) {
            return;
        }
        html.open("dl");
        for (Fact fact : facts) {
            html.open("div")
                    .element("dt", fact.name())
                    .element("dd", fact.value())
                    .close();
        }
        html.close();
    }

    static void writeTable(Html html, Table table) {
        if (!table.rows().isEmpty()) {
            html.open("table").open("thead").open("tr");
            table.columns().forEach(column -> html.element("th", column));
            html.close().close().open("tbody");
            table.rows().forEach(row -> writeRow(html, table.columns(), row));
            html.close().close();
        }
        if (table.note() != null) {
            html.element("p", table.note(), "class", "note");
        }
    }

    /** On a phone there is no room for the head of a table, and each cell says what it is. */
    private static void writeRow(Html html, List<String> columns, List<String> row) {
        html.open("tr");
        for (int i = 0; i < row.size(); i++) {
            String text = row.get(i);
            html.element("td", text, "data-label", columns.get(i), "class", isShort(text) ? "short" : "long");
        }
        html.close();
    }

    private static boolean isShort(String text) {
        return text.length() <= (text.indexOf(' ') < 0 ? LONGEST_WORD : LONGEST_PHRASE);
    }
}

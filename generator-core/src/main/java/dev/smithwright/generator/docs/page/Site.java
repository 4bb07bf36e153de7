package dev.smithwright.generator.docs.page;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;

/** All pages, which know one another's places. Immutable. */
public final class Site {

    private final String title;
    private final List<Page> pages;
    private final Map<Key, Place> places = new HashMap<>();
    private final Map<Page, List<String>> anchors = new HashMap<>();

    /**
     * Where a link leads.
     *
     * @param page name of the page
     * @param anchor the heading's anchor; empty for the page as a whole
     */
    record Place(String page, String anchor) {}

    /**
     * Finds the places.
     *
     * @param title what the pages are about
     * @param pages the pages, in the order in which they are read
     */
    public Site(String title, List<Page> pages) {
        this.title = title;
        this.pages = List.copyOf(pages);
        pages.forEach(this::register);
    }

    private void register(Page page) {
        places.put(Key.page(page.name()), new Place(page.name(), ""));
        Slugs slugs = new Slugs();
        slugs.next(page.title());
        List<String> ofPage = page.headings().stream()
                .map(heading -> slugs.next(heading.text()))
                .toList();
        anchors.put(page, ofPage);
        for (int i = 0; i < ofPage.size(); i++) {
            Key key = page.headings().get(i).key();
            if (key != null) {
                places.put(key, new Place(page.name(), ofPage.get(i)));
            }
        }
    }

    /** Returns what the pages are about. */
    String title() {
        return title;
    }

    /** Returns the pages, in the order in which they are read. */
    public List<Page> pages() {
        return pages;
    }

    /** Returns where a link leads, which is somewhere: whoever names a place has seen to that. */
    Place place(Key key) {
        return Objects.requireNonNull(places.get(key), () -> "no page has " + key);
    }

    /** Returns the anchors of a page's headings, in order. */
    List<String> anchors(Page page) {
        return Objects.requireNonNull(anchors.get(page), page.name());
    }
}

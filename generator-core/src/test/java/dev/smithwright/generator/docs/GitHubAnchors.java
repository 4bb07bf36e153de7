package dev.smithwright.generator.docs;

import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;

/**
 * Gives headings the anchors that GitHub gives them: the text in lower case, without punctuation, with hyphens for spaces; a
 * number for those that are taken.
 */
final class GitHubAnchors {

    private GitHubAnchors() {}

    static void addTo(Document document) {
        Map<String, Integer> taken = new HashMap<>();
        for (Element heading : document.select("h1, h2, h3, h4, h5, h6")) {
            String slug = heading.text()
                    .toLowerCase(Locale.ROOT)
                    .replaceAll("[^\\p{L}\\p{N}\\p{M} _-]", "")
                    .replace(' ', '-');
            String anchor = slug;
            while (taken.containsKey(anchor)) {
                int number = taken.merge(slug, 1, Integer::sum);
                anchor = slug + "-" + number;
            }
            taken.put(anchor, 0);
            heading.attr("id", anchor);
        }
    }
}

package dev.smithwright.generator.docs.page;

import java.util.HashMap;
import java.util.Locale;
import java.util.Map;

/**
 * The anchors of a page's headings, as GitHub and others make them of Markdown: two headings that look alike there are
 * numbered. HTML has the same ones, so that a link may change its format.
 */
final class Slugs {

    private final Map<String, Integer> uses = new HashMap<>();

    /** Returns the anchor of the next heading. */
    String next(String heading) {
        String slug = slug(heading);
        String unique = slug;
        while (uses.containsKey(unique)) {
            unique = slug + "-" + uses.merge(slug, 1, Integer::sum);
        }
        uses.put(unique, 0);
        return unique;
    }

    private static String slug(String heading) {
        StringBuilder slug = new StringBuilder();
        heading.toLowerCase(Locale.ROOT).codePoints().forEach(c -> {
            if (Character.isLetterOrDigit(c) || c == '_' || c == '-') {
                slug.appendCodePoint(c);
            } else if (c == ' ') {
                slug.append('-');
            }
        });
        return slug.toString();
    }
}

package dev.smithwright.generator.docs.page;

import java.util.Iterator;
import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;

/** Writes the blocks of a page as HTML. */
final class HtmlWriter {

    private final Site site;
    private final Page page;
    private final Iterator<String> anchors;

    HtmlWriter(Site site, Page page) {
        this.site = site;
        this.page = page;
        this.anchors = site.anchors(page).iterator();
    }

    /** Returns the blocks, each on lines of its own. */
    String blocks(List<Block> blocks) {
        return blocks.stream().map(this::block).collect(Collectors.joining("\n"));
    }

    private String block(Block block) {
        if (block instanceof Block.Heading heading) {
            return heading(heading);
        }
        if (block instanceof Block.Paragraph paragraph) {
            return "<p>" + line(paragraph.parts()) + "</p>";
        }
        if (block instanceof Block.Bullets bullets) {
            return bullets.items().stream().map(this::item).collect(Collectors.joining("\n", "<ul>\n", "\n</ul>"));
        }
        if (block instanceof Block.Table table) {
            return table(table);
        }
        Block.Listing listing = (Block.Listing) block;
        return "<pre tabindex=\"0\"><code>" + HtmlText.escapeLines(listing.text()) + "</code></pre>";
    }

    // <h2 id="getid"><a href="#getid">getId</a></h2>
    private String heading(Block.Heading heading) {
        String anchor = HtmlText.escape(anchors.next());
        return "<h%1$d id=\"%2$s\"><a href=\"#%2$s\">%3$s</a></h%1$d>"
                .formatted(heading.level(), anchor, HtmlText.code(heading.text()));
    }

    private String item(List<Block> blocks) {
        return blocks.size() == 1 && blocks.get(0) instanceof Block.Paragraph paragraph
                ? "<li>" + line(paragraph.parts()) + "</li>"
                : "<li>\n" + blocks(blocks) + "\n</li>";
    }

    /** The roles are those that the elements have: a style that stacks the cells of a row on a phone takes them away. */
    private String table(Block.Table table) {
        StringBuilder text = new StringBuilder("<table role=\"table\">\n");
        text.append("<caption>").append(HtmlText.escape(table.caption())).append("</caption>\n");
        text.append("<thead role=\"rowgroup\"><tr role=\"row\">");
        table.header()
                .forEach(name -> text.append("<th role=\"columnheader\" scope=\"col\">")
                        .append(HtmlText.escape(name))
                        .append("</th>"));
        text.append("</tr></thead>\n<tbody role=\"rowgroup\">\n");
        table.rows().forEach(row -> text.append(row(table.header(), row)));
        return text.append("</tbody>\n</table>").toString();
    }

    private String row(List<String> header, List<List<Inline>> cells) {
        StringBuilder text = new StringBuilder("<tr role=\"row\"><th role=\"rowheader\" scope=\"row\">")
                .append(line(cells.get(0)))
                .append("</th>");
        for (int i = 1; i < cells.size(); i++) {
            text.append("<td role=\"cell\" data-column=\"")
                    .append(HtmlText.escape(header.get(i)))
                    .append("\">")
                    .append(line(cells.get(i)))
                    .append("</td>");
        }
        return text.append("</tr>\n").toString();
    }

    private String line(List<Inline> parts) {
        return parts.stream().map(this::inline).collect(Collectors.joining()).strip();
    }

    private String inline(Inline inline) {
        if (inline instanceof Inline.Words words) {
            return HtmlText.escape(words.text());
        }
        if (inline instanceof Inline.Code code) {
            return "<code>" + HtmlText.code(code.text()) + "</code>";
        }
        if (inline instanceof Inline.Strong strong) {
            return element("strong", strong.text());
        }
        if (inline instanceof Inline.Emphasis emphasis) {
            return element("em", emphasis.text());
        }
        if (inline instanceof Inline.Linked linked) {
            return "<code>" + code(linked.parts()) + "</code>";
        }
        if (inline instanceof Inline.Web web) {
            return "<a href=\"" + HtmlText.escape(web.address()) + "\">" + HtmlText.escape(web.text()) + "</a>";
        }
        Inline.Internal link = (Inline.Internal) inline;
        return link(link, line(link.label()));
    }

    private String code(List<Inline> parts) {
        StringBuilder code = new StringBuilder();
        for (Inline part : parts) {
            if (part instanceof Inline.Internal link) {
                code.append(link(link, code(link.label())));
            } else {
                code.append(part instanceof Inline.Words words ? HtmlText.code(words.text()) : inline(part));
            }
        }
        return code.toString();
    }

    private String link(Inline.Internal link, String label) {
        return "<a href=\"" + address(site.place(link.target())) + "\">" + label + "</a>";
    }

    private static String element(String name, String text) {
        return "<" + name + ">" + HtmlText.escape(text) + "</" + name + ">";
    }

    private String address(Site.Place place) {
        String anchor = place.anchor().isEmpty() ? "" : "#" + HtmlText.escape(place.anchor());
        boolean isHere = Objects.equals(place.page(), page.name()) && !anchor.isEmpty();
        return isHere ? anchor : place.page() + ".html" + anchor;
    }
}

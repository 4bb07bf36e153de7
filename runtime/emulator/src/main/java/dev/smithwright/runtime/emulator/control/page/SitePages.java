package dev.smithwright.runtime.emulator.control.page;

import dev.smithwright.runtime.emulator.control.ControlEndpoint;
import dev.smithwright.runtime.emulator.control.ControlEndpoints;
import dev.smithwright.runtime.emulator.control.ControlSite;
import dev.smithwright.runtime.emulator.control.fault.InjectedFaults;
import dev.smithwright.runtime.emulator.control.log.RequestLog;
import dev.smithwright.runtime.emulator.http.ServerRequest;
import dev.smithwright.runtime.emulator.http.ServerResponse;
import java.util.List;

/**
 * The site's first page, and its style.
 *
 * @param content what the emulator has for it
 * @param log requests to show
 * @param faults faults to show
 */
public record SitePages(SiteContent content, RequestLog log, InjectedFaults faults) implements ControlEndpoints {

    @Override
    public List<ControlEndpoint> all() {
        return List.of(
                ControlEndpoint.get("", this::home),
                ControlEndpoint.get(StyleSheet.PATH, request -> StyleSheet.answer()),
                ControlEndpoint.get(StyleSheet.ICON_PATH, request -> StyleSheet.icon()));
    }

    private ServerResponse home(ServerRequest request) {
        Page page = new Page(content.title() + " emulator", RefreshQuery.seconds(request.query()));
        Html html = page.html();
        html.open("header")
                .open("h1")
                .text(content.title() + " ")
                .element("small", "emulator")
                .close();
        SectionPart.writeFacts(html, content.facts());
        writeNavigation(html, content.sectionsTitle());
        html.close().open("main");
        writeSections(html, content.sectionsTitle(), content.sections());
        OperationsPart.write(html, log.operations());
        FaultsPart.write(html, faults.list(), host(request));
        RequestsPart.write(html, log.latest());
        return page.answer();
    }

    private static void writeNavigation(Html html, String sectionsTitle) {
        html.open("nav");
        html.element("a", sectionsTitle, "href", "#sections");
        html.element("a", "Operations", "href", "#operations");
        html.element("a", "Faults", "href", "#faults");
        html.element("a", "Requests", "href", "#requests");
        html.element("a", "Refresh every 5 s", "href", ControlSite.ROOT + "?refresh=5");
        html.close();
    }

    private static void writeSections(Html html, String title, List<Section> sections) {
        html.open("section", "id", "sections").element("h2", title);
        if (sections.isEmpty()) {
            html.element("p", "None yet.", "class", "note");
        }
        sections.forEach(section -> SectionPart.write(html, section));
        html.close();
    }

    private static String host(ServerRequest request) {
        String host = request.header("host");
        return host == null ? "localhost" : host;
    }

    /** Returns a page of its own for one section; {@code content} names what is emulated. */
    public static ServerResponse page(SiteContent content, Section section) {
        Page page = new Page(section.title() + " · " + content.title() + " emulator", 0);
        page.html()
                .open("header")
                .open("h1")
                .element("a", content.title(), "href", ControlSite.ROOT)
                .text(" ")
                .element("small", "emulator")
                .close()
                .close()
                .open("main");
        SectionPart.write(page.html(), section);
        return page.answer();
    }
}

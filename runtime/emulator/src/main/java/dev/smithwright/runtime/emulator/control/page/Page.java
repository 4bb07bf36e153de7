package dev.smithwright.runtime.emulator.control.page;

import dev.smithwright.runtime.emulator.control.ControlSite;
import dev.smithwright.runtime.emulator.http.ServerResponse;
import java.nio.charset.StandardCharsets;

/** What all pages of the site have in common. */
final class Page {

    private static final int NEVER = 0;

    private final Html html = new Html();

    /** Begins a page whose title may be any text, and which is loaded again after so many seconds, unless they are 0. */
    Page(String title, int refreshSeconds) {
        html.open("html", "lang", "en").open("head");
        html.empty("meta", "charset", "utf-8");
        html.empty("meta", "name", "viewport", "content", "width=device-width, initial-scale=1");
        html.empty("meta", "name", "color-scheme", "content", "light dark");
        if (refreshSeconds != NEVER) {
            html.empty("meta", "http-equiv", "refresh", "content", String.valueOf(refreshSeconds));
        }
        html.element("title", title);
        html.empty("link", "rel", "icon", "href", ControlSite.ROOT + StyleSheet.ICON_PATH);
        html.empty("link", "rel", "stylesheet", "href", ControlSite.ROOT + StyleSheet.PATH);
        html.close().open("body");
    }

    Html html() {
        return html;
    }

    ServerResponse answer() {
        return ServerResponse.of(200)
                .withHeader("Content-Type", "text/html; charset=utf-8")
                .withBody(html.toString().getBytes(StandardCharsets.UTF_8));
    }
}

package dev.smithwright.runtime.emulator.control.page;

import dev.smithwright.runtime.emulator.control.ControlSite;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;

/** Addresses of pages of the site, which never lead anywhere else. */
final class SiteLink {

    private SiteLink() {}

    /** Returns the address of the page at the path below the site's root. */
    static String to(String path) {
        StringBuilder link = new StringBuilder(ControlSite.ROOT);
        int start = 0;
        for (int end = path.indexOf('/'); end >= 0; end = path.indexOf('/', start)) {
            link.append(encoded(path.substring(start, end))).append('/');
            start = end + 1;
        }
        return link.append(encoded(path.substring(start))).toString();
    }

    private static String encoded(String segment) {
        return URLEncoder.encode(segment, StandardCharsets.UTF_8).replace("+", "%20");
    }
}

package dev.smithwright.generator.text;

import java.net.URI;
import java.net.URISyntaxException;
import java.util.regex.Pattern;

/** Tells which addresses of a model a browser may follow. */
public final class PageAddress {

    private static final Pattern PAGE = Pattern.compile("https?://[A-Za-z0-9:/?#@&=%._~+,;!$()-]+");

    private PageAddress() {}

    /** Tells whether it is the address of a page: not a script, nor anything else. */
    public static boolean isPage(String address) {
        try {
            return PAGE.matcher(address).matches() && new URI(address).getHost() != null;
        } catch (URISyntaxException e) {
            return false;
        }
    }
}

package dev.smithwright.runtime.emulator.control;

import org.jspecify.annotations.Nullable;

/**
 * Names under which the control site may be reached. A page of the internet can have its own name lead to this machine (DNS
 * rebinding), and a browser then takes the emulator for a part of that page. Addresses, names without a dot and names that
 * are nobody's to register cannot be used so.
 */
final class TrustedHosts {

    private TrustedHosts() {}

    /** Tells whether the value of the header {@code Host} is such a name; a request without one is no browser's. */
    static boolean contains(@Nullable String header) {
        if (header == null) {
            return true;
        }
        if (header.startsWith("[")) {
            return true;
        }
        int colon = header.indexOf(':');
        String name = colon < 0 ? header : header.substring(0, colon);
        return isAddress(name) || isReserved(name);
    }

    /** The last label of a name that is registered is never a number. */
    private static boolean isAddress(String name) {
        char last = name.isEmpty() ? ' ' : name.charAt(name.length() - 1);
        return last >= '0' && last <= '9' && isNumber(name.substring(name.lastIndexOf('.') + 1));
    }

    private static boolean isNumber(String label) {
        for (int i = 0; i < label.length(); i++) {
            if (label.charAt(i) < '0' || label.charAt(i) > '9') {
                return false;
            }
        }
        return true;
    }

    /** RFC 6761, RFC 6762, and {@code internal}, which ICANN keeps for private use. */
    private static boolean isReserved(String name) {
        String bare = name.endsWith(".") ? name.substring(0, name.length() - 1) : name;
        int dot = bare.lastIndexOf('.');
        return dot < 0 || isOneOf(bare.substring(dot + 1), "localhost", "local", "internal", "test");
    }

    private static boolean isOneOf(String label, String... names) {
        for (String name : names) {
            if (label.equalsIgnoreCase(name)) {
                return true;
            }
        }
        return false;
    }
}

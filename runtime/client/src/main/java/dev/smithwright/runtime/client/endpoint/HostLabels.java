package dev.smithwright.runtime.client.endpoint;

/** Labels of host names: what stands between two dots. */
public final class HostLabels {

    private static final int LONGEST = 63;

    private HostLabels() {}

    static boolean isLetterOrDigit(char c) {
        return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || (c >= '0' && c <= '9');
    }

    static boolean areValid(String value, boolean allowSubDomains) {
        if (!allowSubDomains) {
            return isValid(value, 0, value.length());
        }
        int from = 0;
        for (int dot = value.indexOf('.'); dot >= 0; dot = value.indexOf('.', from)) {
            if (!isValid(value, from, dot)) {
                return false;
            }
            from = dot + 1;
        }
        return isValid(value, from, value.length());
    }

    private static boolean isValid(String text, int from, int to) {
        if (from >= to || to - from > LONGEST || text.charAt(from) == '-') {
            return false;
        }
        for (int i = from; i < to; i++) {
            if (!isLetterOrDigit(text.charAt(i)) && text.charAt(i) != '-') {
                return false;
            }
        }
        return true;
    }

    /** Tells whether the text can name a region, which is a label of a host name in lower case. */
    public static boolean isRegion(String text) {
        boolean label = isValid(text, 0, text.length()) && !text.endsWith("-");
        for (int i = 0; i < text.length() && label; i++) {
            label = text.charAt(i) < 'A' || text.charAt(i) > 'Z';
        }
        return label;
    }

    /**
     * A region becomes part of a host name; anything but a label of one could lead to another host.
     *
     * @throws IllegalArgumentException if the region is no such label
     */
    static void checkRegion(String region) {
        if (!isRegion(region)) {
            throw new IllegalArgumentException("not a region (lower-case letters, digits and hyphens): " + region);
        }
    }
}

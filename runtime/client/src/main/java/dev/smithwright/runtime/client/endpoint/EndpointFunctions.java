package dev.smithwright.runtime.client.endpoint;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** The functions of the language that endpoint rules are written in (smithy.io, "Rules engine standard library"). */
public final class EndpointFunctions {

    private static final String HEX = "0123456789ABCDEF";

    private EndpointFunctions() {}

    /** Returns an element, counted from the end where {@code index} is negative; null where the list is too short. */
    public static @Nullable String element(List<String> list, int index) {
        int place = index < 0 ? list.size() + index : index;
        return place >= 0 && place < list.size() ? list.get(place) : null;
    }

    /** Returns a part of a text, counted from the end where {@code reverse} says so; null where the text is too short or not ASCII. */
    public static @Nullable String substring(String text, int start, int stop, boolean reverse) {
        if (start >= stop || text.length() < stop || !isAscii(text)) {
            return null;
        }
        return reverse ? text.substring(text.length() - stop, text.length() - start) : text.substring(start, stop);
    }

    private static boolean isAscii(String text) {
        for (int i = 0; i < text.length(); i++) {
            if (text.charAt(i) > 127) {
                return false;
            }
        }
        return true;
    }

    /** Returns the text with everything encoded by percent signs but letters, digits and {@code -._~}. */
    public static String uriEncode(String text) {
        StringBuilder encoded = new StringBuilder(text.length());
        for (byte b : text.getBytes(StandardCharsets.UTF_8)) {
            char c = (char) (b & 0xFF);
            if (HostLabels.isLetterOrDigit(c) || "-._~".indexOf(c) >= 0) {
                encoded.append(c);
            } else {
                encoded.append('%').append(HEX.charAt(c >> 4)).append(HEX.charAt(c & 0xF));
            }
        }
        return encoded.toString();
    }

    /** Tells whether the text is a label of a host name, or several with dots between them where that is allowed. */
    public static boolean isValidHostLabel(String text, boolean allowSubDomains) {
        return HostLabels.areValid(text, allowSubDomains);
    }

    /**
     * Tells whether the text is a bucket of S3 that may stand in a host name: 3 to 63 lower-case letters, digits, hyphens and, where
     * allowed, dots, with a letter or digit at both ends of each label, and no address in numbers.
     */
    public static boolean isVirtualHostableS3Bucket(String text, boolean allowSubDomains) {
        return BucketNames.isVirtualHostable(text, allowSubDomains);
    }

    /**
     * Returns what stands between the delimiters.
     *
     * @param limit most parts that there may be; 0 for any number
     */
    public static List<String> split(String text, String delimiter, int limit) {
        List<String> parts = new ArrayList<>();
        int from = 0;
        for (int at = text.indexOf(delimiter); at >= 0; at = text.indexOf(delimiter, from)) {
            if (limit > 0 && parts.size() == limit - 1) {
                break;
            }
            parts.add(text.substring(from, at));
            from = at + delimiter.length();
        }
        parts.add(text.substring(from));
        return parts;
    }
}

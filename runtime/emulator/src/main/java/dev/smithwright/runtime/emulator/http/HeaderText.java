package dev.smithwright.runtime.emulator.http;

/**
 * Names and values of headers. The JDK's server writes the low byte of each character, so that besides CR and LF also
 * U+560D and U+560A would end a header; only printable ASCII gets through.
 */
final class HeaderText {

    private HeaderText() {}

    static String name(String name) {
        for (int i = 0; i < name.length(); i++) {
            char c = name.charAt(i);
            boolean letterOrDigit = (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || (c >= '0' && c <= '9');
            if (!letterOrDigit && c != '-') {
                throw new IllegalArgumentException("not the name of a header: " + value(name));
            }
        }
        if (name.isEmpty()) {
            throw new IllegalArgumentException("the name of a header is empty");
        }
        return name;
    }

    static String value(String text) {
        StringBuilder value = new StringBuilder(text.length());
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            value.append(c >= ' ' && c < 0x7f ? c : '?');
        }
        return value.toString();
    }
}

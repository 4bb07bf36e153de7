package dev.smithwright.runtime.client.transport;

/** What names and values of headers may hold (RFC 9110, "Field Names" and "Field Values"). */
final class HeaderSyntax {

    private static final String NAME_MARKS = "!#$%&'*+-.^_`|~";

    private HeaderSyntax() {}

    static void check(String name, String value) {
        if (!isName(name)) {
            throw new IllegalArgumentException("not the name of a header in lower case: " + printable(name));
        }
        if (!isValue(value)) {
            throw new IllegalArgumentException(
                    "header " + name + " has a line break, a control character or a character outside of ASCII");
        }
    }

    private static boolean isName(String name) {
        for (int i = 0; i < name.length(); i++) {
            char c = name.charAt(i);
            boolean letterOrDigit = (c >= 'a' && c <= 'z') || (c >= '0' && c <= '9');
            if (!letterOrDigit && NAME_MARKS.indexOf(c) < 0) {
                return false;
            }
        }
        return !name.isEmpty();
    }

    private static boolean isValue(String value) {
        for (int i = 0; i < value.length(); i++) {
            if (!isPrintable(value.charAt(i))) {
                return false;
            }
        }
        return true;
    }

    private static String printable(String text) {
        StringBuilder printable = new StringBuilder(text.length());
        for (int i = 0; i < text.length(); i++) {
            printable.append(isPrintable(text.charAt(i)) ? text.charAt(i) : '?');
        }
        return printable.toString();
    }

    private static boolean isPrintable(char c) {
        return (c >= ' ' && c < 0x7f) || c == '\t';
    }
}

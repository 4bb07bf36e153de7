package dev.smithwright.runtime.emulator.control.page;

import org.jspecify.annotations.Nullable;

/** How often a page is loaded again, as its address says: {@code ?refresh=5}. */
final class RefreshQuery {

    private static final String NAME = "refresh=";
    private static final int MAX_DIGITS = 4;

    private RefreshQuery() {}

    /** Returns the seconds, 0 where the address says nothing that can be followed. */
    static int seconds(@Nullable String query) {
        if (query == null || !query.startsWith(NAME)) {
            return 0;
        }
        String digits = query.substring(NAME.length());
        boolean isNumber = !digits.isEmpty()
                && digits.length() <= MAX_DIGITS
                && digits.chars().allMatch(c -> c >= '0' && c <= '9');
        return isNumber ? Integer.parseInt(digits) : 0;
    }
}

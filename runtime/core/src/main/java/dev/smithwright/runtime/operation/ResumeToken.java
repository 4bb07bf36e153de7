package dev.smithwright.runtime.operation;

import org.jspecify.annotations.Nullable;

/**
 * A place among paginated results: the page that a service token leads to, less some items at its start. Written as
 * {@code resume:SKIP:TOKEN}; any other text is a service's own token.
 *
 * @param token the service's token, null for the first page
 * @param skip items from there on that were given already; more than the page has where pages have become smaller
 */
record ResumeToken(@Nullable String token, int skip) {

    private static final String PREFIX = "resume:";

    static ResumeToken parse(@Nullable String text) {
        if (text == null || !text.startsWith(PREFIX)) {
            return new ResumeToken(text, 0);
        }
        int end = text.indexOf(':', PREFIX.length());
        int skip = end < 0 ? -1 : count(text, PREFIX.length(), end);
        if (skip < 0) {
            throw new IllegalArgumentException("not a resume token: " + text);
        }
        String token = text.substring(end + 1);
        return new ResumeToken(token.isEmpty() ? null : token, skip);
    }

    private static int count(String text, int from, int to) {
        try {
            return Integer.parseInt(text, from, to, 10);
        } catch (NumberFormatException e) {
            return -1;
        }
    }

    @Override
    public String toString() {
        return PREFIX + skip + ':' + (token == null ? "" : token);
    }
}

package dev.smithwright.generator.diff;

import java.util.regex.Pattern;

/** The one door for text of models on its way into a report: a control character could forge a line, or colour one away. */
final class OneLine {

    private static final int LONGEST = 200;
    private static final Pattern BREAKS = Pattern.compile("[\\p{Cc}\\p{Cf}\\p{Zl}\\p{Zp}]+\\s*");

    private OneLine() {}

    /** Returns the text as one line without control characters; a text of more than 200 characters is cut. */
    static String of(String text) {
        String line = BREAKS.matcher(text).replaceAll(" ").strip();
        if (line.length() <= LONGEST) {
            return line;
        }
        int end = Character.isHighSurrogate(line.charAt(LONGEST - 1)) ? LONGEST - 1 : LONGEST;
        return line.substring(0, end) + "…";
    }
}

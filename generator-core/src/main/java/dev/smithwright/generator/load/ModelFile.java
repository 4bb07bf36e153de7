package dev.smithwright.generator.load;

/**
 * The text of one model file.
 *
 * @param name the name that diagnostics show; ends in {@code .smithy} or {@code .json}
 * @param text the content
 */
record ModelFile(String name, String text) {

    private static final String BYTE_ORDER_MARK = "\uFEFF";

    /** Drops the byte order mark that some editors write, and that Smithy takes for a character. */
    ModelFile {
        text = text.startsWith(BYTE_ORDER_MARK) ? text.substring(1) : text;
    }

    boolean isJson() {
        return name.endsWith(".json");
    }
}

package dev.smithwright.runtime.json;

/**
 * What a JSON text may cost. A text beyond a limit is unreadable, whatever it says.
 *
 * @param maxDepth levels of objects and arrays inside each other
 * @param maxNumberLength characters of a number
 * @param maxNameLength characters of a member's name or of a map's key
 * @param maxDocumentBytes bytes of the whole text, and so of every string in it
 */
public record JsonLimits(int maxDepth, int maxNumberLength, int maxNameLength, int maxDocumentBytes) {

    private static final int LARGEST_ARRAY = Integer.MAX_VALUE - 16;

    /**
     * 500 levels, numbers of 1,000 characters, names of 50,000 characters, 64 MiB: more than any AWS service sends (the
     * largest answer, of 16 MB before base64, is that of DynamoDB's BatchGetItem).
     */
    public static final JsonLimits DEFAULT = new JsonLimits(500, 1_000, 50_000, 64 * 1024 * 1024);

    /** @throws IllegalArgumentException if a limit is not positive, or that on the bytes is beyond the size of an array */
    public JsonLimits {
        if (maxDepth <= 0 || maxNumberLength <= 0 || maxNameLength <= 0 || maxDocumentBytes <= 0) {
            throw new IllegalArgumentException("a limit is not positive");
        }
        if (maxDocumentBytes > LARGEST_ARRAY) {
            throw new IllegalArgumentException("more bytes than fit into an array");
        }
    }

    /** Returns the same limits with another on the bytes of the whole text. */
    public JsonLimits withMaxDocumentBytes(int maxDocumentBytes) {
        return new JsonLimits(maxDepth, maxNumberLength, maxNameLength, maxDocumentBytes);
    }
}

package dev.smithwright.runtime.client.endpoint;

/** Names of buckets of S3 (smithy.io, "aws.isVirtualHostableS3Bucket function"). */
final class BucketNames {

    private BucketNames() {}

    static boolean isVirtualHostable(String name, boolean allowSubDomains) {
        boolean length = name.length() >= 3 && name.length() <= 63;
        return length && hasLabels(name, allowSubDomains) && !isFourNumbers(name);
    }

    private static boolean hasLabels(String name, boolean allowSubDomains) {
        boolean afterLetter = false;
        for (int i = 0; i < name.length(); i++) {
            char c = name.charAt(i);
            boolean letter = (c >= 'a' && c <= 'z') || (c >= '0' && c <= '9');
            boolean inner = afterLetter || (c == '-' && i > 0 && name.charAt(i - 1) == '-');
            boolean allowed = letter || (c == '-' && inner) || (c == '.' && allowSubDomains && afterLetter);
            if (!allowed) {
                return false;
            }
            afterLetter = letter;
        }
        return afterLetter;
    }

    private static boolean isFourNumbers(String name) {
        int dots = 0;
        for (int i = 0; i < name.length(); i++) {
            char c = name.charAt(i);
            dots += c == '.' ? 1 : 0;
            if (c != '.' && (c < '0' || c > '9')) {
                return false;
            }
        }
        return dots == 3;
    }
}

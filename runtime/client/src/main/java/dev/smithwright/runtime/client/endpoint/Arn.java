package dev.smithwright.runtime.client.endpoint;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * An Amazon Resource Name, in parts (smithy.io, "aws.parseArn function").
 *
 * @param partition partition, for example {@code aws}
 * @param service service, for example {@code s3}
 * @param region region; empty where the resource has none
 * @param accountId account; empty where the resource belongs to none
 * @param resourceId parts of the rest, between colons and slashes
 */
public record Arn(String partition, String service, String region, String accountId, List<String> resourceId) {

    /** Copies the list. */
    public Arn {
        resourceId = List.copyOf(resourceId);
    }

    /** Returns the parts of the name, or null where the text is none. */
    public static @Nullable Arn parse(String text) {
        List<String> parts = new ArrayList<>();
        int from = 0;
        for (int colon = text.indexOf(':'); colon >= 0 && parts.size() < 5; colon = text.indexOf(':', from)) {
            parts.add(text.substring(from, colon));
            from = colon + 1;
        }
        String resource = text.substring(from);
        boolean complete = parts.size() == 5
                && parts.get(0).equals("arn")
                && !parts.get(1).isEmpty()
                && !parts.get(2).isEmpty()
                && !resource.isEmpty();
        return complete
                ? new Arn(parts.get(1), parts.get(2), parts.get(3), parts.get(4), resourceParts(resource))
                : null;
    }

    private static List<String> resourceParts(String resource) {
        List<String> parts = new ArrayList<>();
        int from = 0;
        for (int i = 0; i < resource.length(); i++) {
            if (resource.charAt(i) == ':' || resource.charAt(i) == '/') {
                parts.add(resource.substring(from, i));
                from = i + 1;
            }
        }
        parts.add(resource.substring(from));
        return parts;
    }
}

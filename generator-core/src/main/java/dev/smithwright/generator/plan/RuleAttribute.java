package dev.smithwright.generator.plan;

import org.jspecify.annotations.Nullable;

/**
 * A part of a value in endpoint rules.
 *
 * @param methodName the method that returns it
 * @param type its type
 */
public record RuleAttribute(String methodName, RuleType type) {

    /** Returns the attribute that rules call {@code name}, or null where values of the type have none of that name. */
    static @Nullable RuleAttribute of(RuleType type, String name) {
        return switch (type) {
            case PARTITION -> ofPartition(name);
            case ARN -> ofArn(name);
            case URL -> ofUrl(name);
            default -> null;
        };
    }

    private static @Nullable RuleAttribute ofPartition(String name) {
        return switch (name) {
            case "name", "dnsSuffix", "dualStackDnsSuffix", "implicitGlobalRegion" ->
                new RuleAttribute(name, RuleType.TEXT);
            case "supportsDualStack" -> new RuleAttribute(name, RuleType.TRUTH);
            case "supportsFIPS" -> new RuleAttribute("supportsFips", RuleType.TRUTH);
            default -> null;
        };
    }

    private static @Nullable RuleAttribute ofArn(String name) {
        return switch (name) {
            case "partition", "service", "region", "accountId" -> new RuleAttribute(name, RuleType.TEXT);
            case "resourceId" -> new RuleAttribute(name, RuleType.TEXTS);
            default -> null;
        };
    }

    private static @Nullable RuleAttribute ofUrl(String name) {
        return switch (name) {
            case "scheme", "authority", "path", "normalizedPath" -> new RuleAttribute(name, RuleType.TEXT);
            case "isIp" -> new RuleAttribute(name, RuleType.TRUTH);
            default -> null;
        };
    }
}

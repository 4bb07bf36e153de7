package dev.smithwright.generator.plan;

/** The types of values in endpoint rules. */
public enum RuleType {
    TEXT,
    TRUTH,
    NUMBER,
    TEXTS,
    PARTITION,
    ARN,
    URL
}

package dev.smithwright.generator.diff;

import dev.smithwright.generator.plan.Literal;
import dev.smithwright.generator.plan.TraitPlan;
import java.math.BigDecimal;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** Says in words what the plan knows of traits and defaults. */
final class TraitTexts {

    private TraitTexts() {}

    static String of(TraitPlan trait) {
        if (trait instanceof TraitPlan.Flag flag) {
            return words(flag);
        }
        if (trait instanceof TraitPlan.TimestampFormat format) {
            return "timestamp format " + words(format);
        }
        if (trait instanceof TraitPlan.Length length) {
            return "length " + length.min() + " to " + (length.max() == Long.MAX_VALUE ? "any" : length.max());
        }
        if (trait instanceof TraitPlan.Range range) {
            return "range " + bound(range.min()) + " to " + bound(range.max());
        }
        if (trait instanceof TraitPlan.Pattern pattern) {
            return "pattern " + pattern.regex();
        }
        if (trait instanceof TraitPlan.EnumValues values) {
            return "values " + String.join(", ", values.values());
        }
        return ofOperation(trait);
    }

    private static String ofOperation(TraitPlan trait) {
        if (trait instanceof TraitPlan.QueryError error) {
            return "awsQuery code " + error.code();
        }
        if (trait instanceof TraitPlan.HostPrefix prefix) {
            return "host prefix " + prefix.prefix();
        }
        if (trait instanceof TraitPlan.RequestCompression compression) {
            return "compression " + String.join(", ", compression.encodings());
        }
        if (trait instanceof TraitPlan.EndpointMember member) {
            return "address in " + member.member();
        }
        return trait instanceof TraitPlan.Fault fault ? fault(fault) : trait.toString();
    }

    static String fault(TraitPlan.Fault fault) {
        return (fault.client() ? "client" : "server") + " error, HTTP status " + fault.httpStatus()
                + (fault.retryable() ? ", retryable" : "") + (fault.throttling() ? ", throttling" : "");
    }

    /** Returns the name of the trait, which two values of it share. */
    static String kind(TraitPlan trait) {
        return trait instanceof TraitPlan.Flag flag
                ? words(flag)
                : trait.getClass().getSimpleName();
    }

    static String of(@Nullable Literal literal) {
        if (literal instanceof Literal.Truth truth) {
            return String.valueOf(truth.value());
        }
        if (literal instanceof Literal.Numeral numeral) {
            return numeral.value().toString();
        }
        if (literal instanceof Literal.Text text) {
            return "\"" + text.value() + "\"";
        }
        if (literal instanceof Literal.Empty empty) {
            return empty == Literal.Empty.LIST ? "[]" : "{}";
        }
        return "no default";
    }

    private static String bound(@Nullable BigDecimal bound) {
        return bound == null ? "any" : bound.toPlainString();
    }

    private static String words(Enum<?> constant) {
        return constant.name().toLowerCase(Locale.ROOT).replace('_', ' ');
    }
}

package dev.smithwright.generator.plan;

import java.math.BigDecimal;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** What the model says of a shape or member beyond its type, as far as the runtime has to know it. */
public sealed interface TraitPlan {

    /** A trait that has no properties. */
    enum Flag implements TraitPlan {
        REQUIRED,
        IDEMPOTENCY_TOKEN,
        SENSITIVE,
        SPARSE,
        STREAMING,
        UNIQUE_ITEMS
    }

    /** The wire format of a timestamp. */
    enum TimestampFormat implements TraitPlan {
        DATE_TIME,
        HTTP_DATE,
        EPOCH_SECONDS
    }

    /**
     * Bounds of a length.
     *
     * @param min smallest length, 0 where there is none
     * @param max largest length, {@link Long#MAX_VALUE} where there is none
     */
    record Length(long min, long max) implements TraitPlan {}

    /**
     * Bounds of a number.
     *
     * @param min smallest value, null where there is none
     * @param max largest value, null where there is none
     */
    record Range(@Nullable BigDecimal min, @Nullable BigDecimal max) implements TraitPlan {}

    /** A regular expression that a string has to contain. */
    record Pattern(String regex) implements TraitPlan {}

    /** The wire values of an enum, in model order. */
    record EnumValues(List<String> values) implements TraitPlan {
        /** Copies the list. */
        public EnumValues {
            values = List.copyOf(values);
        }
    }

    /** The code that an error had in awsQuery, and keeps. */
    record QueryError(String code) implements TraitPlan {}

    /** What stands before the host of the service; a member of the input in braces stands for its value. */
    record HostPrefix(String prefix) implements TraitPlan {}

    /** The encodings in which bodies of requests may be compressed, the best first. */
    record RequestCompression(List<String> encodings) implements TraitPlan {
        /** Copies the list. */
        public RequestCompression {
            encodings = List.copyOf(encodings);
        }
    }

    /** The member of the input that holds the address to call. */
    record EndpointMember(String member) implements TraitPlan {}

    /** Marks an error. */
    record Fault(boolean client, int httpStatus, boolean retryable, boolean throttling) implements TraitPlan {}
}

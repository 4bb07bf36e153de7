package dev.smithwright.generator.emit;

import com.palantir.javapoet.CodeBlock;
import dev.smithwright.generator.plan.CollectionPlan;
import dev.smithwright.generator.plan.MemberPlan;
import dev.smithwright.generator.plan.SchemaRef;
import dev.smithwright.generator.plan.TraitPlan;
import java.math.BigDecimal;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Expressions that make schemas. */
final class SchemaCode {

    private SchemaCode() {}

    /** Returns {@code MemberSchema.of(1, "IdentityPoolId", Shapes.IDENTITY_POOL_ID, RequiredTrait.INSTANCE)}. */
    static CodeBlock member(MemberPlan member) {
        return CodeBlock.of(
                "$T.$L($L, $L, $L$L)",
                RuntimeTypes.MEMBER_SCHEMA,
                member.target().recursive() ? "recursive" : "of",
                member.index(),
                ModelText.literal(member.name()),
                target(member.target()),
                arguments(member.traits()));
    }

    /** Returns {@code MemberSchema.element(Shapes.IDENTITY_ID)}. */
    static CodeBlock element(CollectionPlan.Element element) {
        return CodeBlock.of(
                "$T.$L($L$L)",
                RuntimeTypes.MEMBER_SCHEMA,
                element.target().recursive() ? "recursiveElement" : "element",
                target(element.target()),
                arguments(element.traits()));
    }

    private static CodeBlock target(SchemaRef schema) {
        CodeBlock holder = schema.holder() == null
                ? CodeBlock.of("$T", RuntimeTypes.UNIT)
                : CodeBlock.of("$T", TypeNames.of(schema.holder()));
        return CodeBlock.of("$L$L.$L", schema.recursive() ? "() -> " : "", holder, schema.constant());
    }

    /** Returns the traits as further arguments, each after a comma. */
    static CodeBlock arguments(List<TraitPlan> traits) {
        CodeBlock.Builder arguments = CodeBlock.builder();
        traits.forEach(trait -> arguments.add(", $L", trait(trait)));
        return arguments.build();
    }

    static CodeBlock trait(TraitPlan trait) {
        if (trait instanceof TraitPlan.Length length) {
            return length(length);
        }
        if (trait instanceof TraitPlan.Range range) {
            return range(range);
        }
        if (trait instanceof TraitPlan.Pattern pattern) {
            return CodeBlock.of("new $T($L)", RuntimeTypes.PATTERN_TRAIT, ModelText.literal(pattern.regex()));
        }
        if (trait instanceof TraitPlan.EnumValues values) {
            return CodeBlock.of(
                    "$T.of($L)",
                    RuntimeTypes.ENUM_VALUES_TRAIT,
                    values.values().stream().map(ModelText::literal).collect(CodeBlock.joining(", ")));
        }
        if (trait instanceof TraitPlan.Fault fault) {
            return CodeBlock.of(
                    "new $T($L, $L, $L, $L)",
                    RuntimeTypes.ERROR_TRAIT,
                    fault.client(),
                    fault.httpStatus(),
                    fault.retryable(),
                    fault.throttling());
        }
        if (trait instanceof TraitPlan.QueryError error) {
            return CodeBlock.of("new $T($L)", RuntimeTypes.QUERY_ERROR_TRAIT, ModelText.literal(error.code()));
        }
        if (trait instanceof TraitPlan.TimestampFormat format) {
            return CodeBlock.of("$T.$L", RuntimeTypes.TIMESTAMP_FORMAT_TRAIT, format.name());
        }
        return trait instanceof TraitPlan.Flag flag ? flag(flag) : ofOperation(trait);
    }

    /** Returns {@code new HostPrefixTrait("data.")}. */
    private static CodeBlock ofOperation(TraitPlan trait) {
        if (trait instanceof TraitPlan.HostPrefix host) {
            return CodeBlock.of("new $T($L)", RuntimeTypes.HOST_PREFIX_TRAIT, ModelText.literal(host.prefix()));
        }
        if (trait instanceof TraitPlan.EndpointMember endpoint) {
            return CodeBlock.of("new $T($L)", RuntimeTypes.ENDPOINT_MEMBER_TRAIT, ModelText.literal(endpoint.member()));
        }
        TraitPlan.RequestCompression compression = (TraitPlan.RequestCompression) trait;
        return CodeBlock.of(
                "new $T($T.of($L))",
                RuntimeTypes.REQUEST_COMPRESSION_TRAIT,
                RuntimeTypes.LIST,
                compression.encodings().stream().map(ModelText::literal).collect(CodeBlock.joining(", ")));
    }

    private static CodeBlock length(TraitPlan.Length length) {
        if (length.max() == Long.MAX_VALUE) {
            return CodeBlock.of("$T.atLeast($L)", RuntimeTypes.LENGTH_TRAIT, wide(length.min()));
        }
        return length.min() == 0
                ? CodeBlock.of("$T.atMost($L)", RuntimeTypes.LENGTH_TRAIT, wide(length.max()))
                : CodeBlock.of("$T.between($L, $L)", RuntimeTypes.LENGTH_TRAIT, wide(length.min()), wide(length.max()));
    }

    private static String wide(long number) {
        return number == (int) number ? Long.toString(number) : number + "L";
    }

    private static CodeBlock range(TraitPlan.Range range) {
        BigDecimal min = range.min();
        BigDecimal max = range.max();
        if (min != null && max != null && isLong(min) && isLong(max)) {
            return CodeBlock.of(
                    "$T.between($L, $L)", RuntimeTypes.RANGE_TRAIT, wide(min.longValue()), wide(max.longValue()));
        }
        return CodeBlock.of("$T.of($L, $L)", RuntimeTypes.RANGE_TRAIT, bound(min), bound(max));
    }

    private static boolean isLong(BigDecimal bound) {
        return bound.stripTrailingZeros().scale() <= 0 && bound.toBigInteger().bitLength() < Long.SIZE;
    }

    private static CodeBlock bound(@Nullable BigDecimal bound) {
        return bound == null ? CodeBlock.of("null") : CodeBlock.of("$S", bound.toPlainString());
    }

    private static CodeBlock flag(TraitPlan.Flag flag) {
        return CodeBlock.of(
                "$T.INSTANCE",
                switch (flag) {
                    case REQUIRED -> RuntimeTypes.REQUIRED_TRAIT;
                    case IDEMPOTENCY_TOKEN -> RuntimeTypes.IDEMPOTENCY_TOKEN_TRAIT;
                    case SENSITIVE -> RuntimeTypes.SENSITIVE_TRAIT;
                    case SPARSE -> RuntimeTypes.SPARSE_TRAIT;
                    case STREAMING -> RuntimeTypes.STREAMING_TRAIT;
                    case UNIQUE_ITEMS -> RuntimeTypes.UNIQUE_ITEMS_TRAIT;
                });
    }
}

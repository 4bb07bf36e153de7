package dev.smithwright.generator.load.c2j;

import com.fasterxml.jackson.annotation.JsonProperty;
import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * A shape.
 *
 * @param type as in {@code structure}; documents and unions are structures, too
 * @param members of a structure, in order
 * @param required the names of members that must be there
 * @param payload the member that is the whole body
 * @param member of a list
 * @param key of a map
 * @param value of a map
 * @param enumeration the values that a string can have
 * @param min the least length, or the least number
 * @param max the greatest length, or the greatest number
 * @param pattern a regular expression for the whole of a string
 * @param documentation as HTML
 * @param deprecated whether to use another one
 * @param deprecatedMessage which one
 * @param deprecatedSince since when
 * @param sensitive whether it stays out of logs
 * @param streaming whether a blob is read and written piece by piece
 * @param requiresLength whether the length of a streaming blob must be known first
 * @param timestampFormat {@code iso8601}, {@code unixTimestamp} or {@code rfc822}; that of the protocol where absent
 * @param flattened whether the XML has no element around the elements of a list or map
 * @param sparse whether a list or map can hold nulls
 * @param locationName the name on the wire of members that refer to this shape and have none of their own
 * @param xmlNamespace the namespace of the element: uri and prefix
 * @param exception whether it is an error
 * @param error how the error looks on the wire
 * @param fault whether the service is to blame for the error
 * @param retryable present where the call can be repeated
 * @param union whether only one member can be there
 * @param document whether it holds any JSON at all
 * @param eventstream whether it is a stream of one member after the other
 */
record ShapeDescription(
        String type,
        Map<String, MemberDescription> members,
        List<String> required,
        @Nullable String payload,
        @Nullable MemberDescription member,
        @Nullable MemberDescription key,
        @Nullable MemberDescription value,
        @JsonProperty("enum") List<String> enumeration,
        @Nullable BigDecimal min,
        @Nullable BigDecimal max,
        @Nullable String pattern,
        @Nullable String documentation,
        boolean deprecated,
        @Nullable String deprecatedMessage,
        @Nullable String deprecatedSince,
        boolean sensitive,
        boolean streaming,
        boolean requiresLength,
        @Nullable String timestampFormat,
        boolean flattened,
        boolean sparse,
        @Nullable String locationName,
        @Nullable Map<String, Object> xmlNamespace,
        boolean exception,
        @Nullable ErrorDescription error,
        boolean fault,
        @Nullable RetryDescription retryable,
        boolean union,
        boolean document,
        boolean eventstream) {

    /** Fills in what is absent. */
    ShapeDescription {
        type = Absent.orEmpty(type);
        members = Absent.orEmpty(members);
        required = Absent.orEmpty(required);
        enumeration = Absent.orEmpty(enumeration);
    }

    /** How the call that met an error can be repeated: soon, or later. */
    record RetryDescription(boolean throttling) {}
}

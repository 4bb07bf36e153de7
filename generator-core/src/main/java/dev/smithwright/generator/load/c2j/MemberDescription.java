package dev.smithwright.generator.load.c2j;

import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * A reference to a shape: from a structure's member, from a list or map, or from an operation.
 *
 * <p>The format's {@code box} is passed over, and no member has a default. What is not boxed was meant to be a Java
 * primitive once; but AWS leaves the mark out of most shapes that need it (of the 508 unboxed numbers and booleans that
 * botocore and the Smithy models of 34 services shared, 345 had no default in Smithy), and its own SDKs call every
 * member nullable. Only {@code required} tells that a member is always there.
 *
 * @param shape the name of the shape
 * @param documentation as HTML
 * @param location where in the HTTP message: {@code uri}, {@code querystring}, {@code header}, {@code headers} or
 *     {@code statusCode}; in the body where absent
 * @param locationName the name there
 * @param queryName the name in a request of the protocol {@code ec2}
 * @param deprecated whether to use another one
 * @param deprecatedMessage which one
 * @param deprecatedSince since when
 * @param idempotencyToken whether clients fill it with a random value
 * @param jsonvalue whether the string holds JSON
 * @param streaming whether the blob is read and written piece by piece
 * @param flattened whether the XML has no element around the elements of the list or map
 * @param xmlAttribute whether the XML has an attribute for it
 * @param xmlNamespace the namespace of the element: uri and prefix
 * @param hostLabel whether it is part of the host name
 * @param contextParam the parameter of the endpoint rules that it is: a name
 * @param eventpayload whether it is the body of an event
 * @param eventheader whether it is a header of an event
 * @param pattern a regular expression for the whole of the string
 * @param timestampFormat as of a shape
 */
record MemberDescription(
        String shape,
        @Nullable String documentation,
        @Nullable String location,
        @Nullable String locationName,
        @Nullable String queryName,
        boolean deprecated,
        @Nullable String deprecatedMessage,
        @Nullable String deprecatedSince,
        boolean idempotencyToken,
        boolean jsonvalue,
        boolean streaming,
        boolean flattened,
        boolean xmlAttribute,
        @Nullable Map<String, Object> xmlNamespace,
        boolean hostLabel,
        @Nullable Map<String, Object> contextParam,
        boolean eventpayload,
        boolean eventheader,
        @Nullable String pattern,
        @Nullable String timestampFormat) {

    /** Fills in what is absent. */
    MemberDescription {
        shape = Absent.orEmpty(shape);
    }
}

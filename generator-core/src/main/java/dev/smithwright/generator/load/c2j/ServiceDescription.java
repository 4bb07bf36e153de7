package dev.smithwright.generator.load.c2j;

import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * The content of a {@code service-2.json}.
 *
 * @param metadata who the service is, and how it speaks
 * @param operations by name
 * @param shapes by name
 * @param documentation as HTML
 * @param clientContextParams what a client's configuration gives to the endpoint rules, in the words of
 *     {@code smithy.rules#clientContextParams}
 * @param deprecated whether the service as a whole is
 * @param deprecatedMessage what to use instead
 */
record ServiceDescription(
        ServiceMetadata metadata,
        Map<String, OperationDescription> operations,
        Map<String, ShapeDescription> shapes,
        @Nullable String documentation,
        @Nullable Map<String, Object> clientContextParams,
        boolean deprecated,
        @Nullable String deprecatedMessage) {

    /** Fills in what is absent. */
    ServiceDescription {
        metadata = metadata == null ? ServiceMetadata.NONE : metadata;
        operations = Absent.orEmpty(operations);
        shapes = Absent.orEmpty(shapes);
    }
}

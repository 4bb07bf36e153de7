package dev.smithwright.generator.load.c2j;

import dev.smithwright.generator.load.c2j.OperationDescription.ErrorReference;
import dev.smithwright.generator.load.c2j.Places.Place;
import dev.smithwright.generator.load.c2j.ShapeDescription.RetryDescription;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import software.amazon.smithy.aws.traits.protocols.AwsQueryErrorTrait;
import software.amazon.smithy.model.traits.ErrorTrait;
import software.amazon.smithy.model.traits.HttpErrorTrait;
import software.amazon.smithy.model.traits.RetryableTrait;

/** What makes a structure an error. */
final class ErrorTraits {

    private static final int CLIENT_STATUS = 400;
    private static final int SERVER_STATUS = 500;

    private final Conversion conversion;

    ErrorTraits(Conversion conversion) {
        this.conversion = conversion;
    }

    void add(TraitNodes traits, String name, ShapeDescription shape, Place place) {
        Optional<ErrorReference> reference = conversion.usage().error(name);
        if (!shape.exception() && reference.isEmpty()) {
            return;
        }
        ErrorDescription error = Optional.ofNullable(shape.error())
                .or(() -> reference.map(ErrorReference::error))
                .orElse(ErrorDescription.NONE);
        boolean fault = shape.fault() || reference.filter(ErrorReference::fault).isPresent();
        boolean server = fault || isServerFault(error);
        traits.add(ErrorTrait.ID, TraitNodes.node(server ? "server" : "client", place.at("exception")))
                .value(HttpErrorTrait.ID, "error", error.httpStatusCode())
                .value(RetryableTrait.ID, "retryable", retryable(shape.retryable()));
        if (error.code() != null && sendsCodes()) {
            int status = Objects.requireNonNullElse(error.httpStatusCode(), server ? SERVER_STATUS : CLIENT_STATUS);
            Map<String, Object> wire = new TreeMap<>(Map.of("code", error.code(), "httpResponseCode", status));
            traits.value(AwsQueryErrorTrait.ID, "error", wire);
        }
    }

    private static boolean isServerFault(ErrorDescription error) {
        return error.fault() || (error.httpStatusCode() != null && error.httpStatusCode() >= SERVER_STATUS);
    }

    /** Other protocols send the name of the shape. */
    private boolean sendsCodes() {
        return conversion.protocols().contains(WireProtocol.QUERY)
                || conversion.metadata().awsQueryCompatible() != null;
    }

    private static @Nullable Object retryable(@Nullable RetryDescription retry) {
        if (retry == null) {
            return null;
        }
        return retry.throttling() ? Map.of("throttling", true) : Map.of();
    }
}

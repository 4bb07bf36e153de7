package dev.smithwright.runtime.schema;

/**
 * Marks a structure as an error (Smithy specification, "error trait", "httpError trait", "retryable trait").
 *
 * @param clientFault whether the caller is to blame, as opposed to the service
 * @param httpStatus HTTP status that the model gives; 400 or 500 where it gives none
 * @param retryable whether the model says that the same call may succeed later
 * @param throttling whether the model says that the call was rejected for its rate
 */
public record ErrorTrait(boolean clientFault, int httpStatus, boolean retryable, boolean throttling) implements Trait {}

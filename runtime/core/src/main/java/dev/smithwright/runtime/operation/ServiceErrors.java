package dev.smithwright.runtime.operation;

import dev.smithwright.runtime.error.ErrorDetails;
import dev.smithwright.runtime.error.ServiceException;
import dev.smithwright.runtime.schema.StructureSchema;
import dev.smithwright.runtime.shape.ShapeReader;
import org.jspecify.annotations.Nullable;

/** The errors that a service's model knows, by code. Loaded when the first error arrives. */
public interface ServiceErrors {

    /** Returns the schema of the error with this code, or null where the model does not know it. */
    @Nullable
    StructureSchema schema(String code);

    /** Reads the modelled error that {@code details} names, or gives {@link #unmodeled} where the model does not know it. */
    ServiceException read(ErrorDetails details, ShapeReader body);

    /** Returns the service's exception for codes that its model does not know. */
    ServiceException unmodeled(ErrorDetails details);
}

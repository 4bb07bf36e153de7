package dev.smithwright.runtime.error;

import dev.smithwright.runtime.schema.ErrorTrait;
import dev.smithwright.runtime.schema.QueryErrorTrait;
import dev.smithwright.runtime.schema.StructureSchema;
import dev.smithwright.runtime.shape.PrintableText;
import dev.smithwright.runtime.shape.SerializableShape;
import java.io.Serial;
import java.io.Serializable;
import org.jspecify.annotations.Nullable;

/**
 * How a service that once spoke awsQuery names an error to those who know it from then (Smithy specification,
 * "awsQueryCompatible trait"). On the wire it is {@code Code;Fault}.
 *
 * @param code the code
 * @param fault {@code Sender} or {@code Receiver}
 */
public record QueryError(String code, String fault) implements Serializable {

    /** The fault of a caller. */
    public static final String SENDER = "Sender";

    /** The fault of the service. */
    public static final String RECEIVER = "Receiver";

    private static final int MAX_LENGTH = 128;

    @Serial
    private static final long serialVersionUID = 1L;

    /** Reads the value of the header; null where there is none, or it is of another form. */
    public static @Nullable QueryError parse(@Nullable String header) {
        int end = header == null ? -1 : header.indexOf(';');
        if (header == null || end <= 0) {
            return null;
        }
        // It may come from anyone and goes into logs.
        return new QueryError(
                PrintableText.of(header.substring(0, end).trim(), MAX_LENGTH),
                PrintableText.of(header.substring(end + 1).trim(), MAX_LENGTH));
    }

    /**
     * Returns the name from awsQuery that the model gives to an error; null where it gives none, as it does where the code was
     * the shape's name.
     */
    public static @Nullable QueryError of(ServiceException error) {
        StructureSchema schema = error instanceof SerializableShape shape ? shape.shapeSchema() : null;
        QueryErrorTrait name = schema == null ? null : schema.trait(QueryErrorTrait.class);
        ErrorTrait trait = schema == null ? null : schema.trait(ErrorTrait.class);
        return name == null || trait == null
                ? null
                : new QueryError(name.code(), trait.clientFault() ? SENDER : RECEIVER);
    }

    /** Returns the value of the header. */
    public String header() {
        return code + ';' + fault;
    }
}

package dev.smithwright.runtime.error;

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

    @Serial
    private static final long serialVersionUID = 1L;

    /** Reads the value of the header; null where there is none, or it is of another form. */
    public static @Nullable QueryError parse(@Nullable String header) {
        int end = header == null ? -1 : header.indexOf(';');
        if (header == null || end <= 0) {
            return null;
        }
        return new QueryError(
                header.substring(0, end).trim(), header.substring(end + 1).trim());
    }

    /** Returns the value of the header. */
    public String header() {
        return code + ';' + fault;
    }
}

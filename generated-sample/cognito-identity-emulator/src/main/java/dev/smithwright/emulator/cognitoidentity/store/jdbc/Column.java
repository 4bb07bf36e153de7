package dev.smithwright.emulator.cognitoidentity.store.jdbc;

import dev.smithwright.emulator.cognitoidentity.store.StoreException;
import dev.smithwright.runtime.shape.Document;
import java.math.BigDecimal;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Base64;
import org.jspecify.annotations.Nullable;

/**
 * A column whose values can be carried elsewhere. None may be null.
 *
 * @param name its name
 * @param type what its values are
 */
record Column(String name, Type type) {

    /** What values are. */
    enum Type {
        TEXT,
        NUMBER,
        FLAG,
        BYTES
    }

    /** Returns the value at the place of a row. */
    Document read(ResultSet row, int index) throws SQLException {
        return switch (type) {
            case TEXT -> Document.of(row.getString(index));
            case NUMBER -> Document.of(row.getLong(index));
            case FLAG -> Document.of(row.getBoolean(index));
            case BYTES -> Document.of(Base64.getEncoder().encodeToString(row.getBytes(index)));
        };
    }

    /** Returns the value as a statement takes it. */
    Object parameter(@Nullable Document value) {
        try {
            if (type == Type.TEXT && value instanceof Document.StringValue text) {
                return text.value();
            } else if (type == Type.NUMBER && value instanceof Document.NumberValue number) {
                return number(number.value());
            } else if (type == Type.FLAG && value instanceof Document.BooleanValue flag) {
                return flag.value();
            } else if (type == Type.BYTES && value instanceof Document.StringValue text) {
                return Base64.getDecoder().decode(text.value());
            }
        } catch (IllegalArgumentException | ArithmeticException e) {
            throw unfit(e);
        }
        throw unfit(null);
    }

    /** A scale that is out of all bounds would make a number of endless digits. */
    private static Long number(BigDecimal number) {
        if (Math.abs((long) number.scale()) > Long.SIZE) {
            throw new ArithmeticException("no number of this column");
        }
        return number.longValueExact();
    }

    private StoreException unfit(@Nullable RuntimeException cause) {
        String message = "a row has no value that fits the column " + name;
        return cause == null ? new StoreException(message) : new StoreException(message, cause);
    }
}

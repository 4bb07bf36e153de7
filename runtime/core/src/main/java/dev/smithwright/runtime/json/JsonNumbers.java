package dev.smithwright.runtime.json;

import java.math.BigDecimal;
import java.math.BigInteger;
import tools.jackson.core.JacksonException;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;

/** Numbers, each of them whole and in range or refused: the JSON library would cut fractions off and let bytes reach 255. */
final class JsonNumbers {

    private static final String OUT_OF_RANGE = "the number is out of range";

    private JsonNumbers() {}

    static long readLong(JsonParser parser, long min, long max) {
        long value = readLong(parser);
        if (value < min || value > max) {
            throw JsonProblems.unreadable(parser, OUT_OF_RANGE);
        }
        return value;
    }

    private static long readLong(JsonParser parser) {
        JsonToken token = parser.currentToken();
        try {
            if (token == JsonToken.VALUE_NUMBER_INT) {
                return parser.getLongValue();
            }
            if (token == JsonToken.VALUE_NUMBER_FLOAT) {
                // 3.0 and 2e3 are integers; longValueExact refuses the rest without expanding a huge exponent.
                return readDecimal(parser).longValueExact();
            }
        } catch (JacksonException e) {
            throw JsonProblems.unreadable(parser, e);
        } catch (ArithmeticException e) {
            throw JsonProblems.unreadable(parser, "the number is not an integer, or out of range");
        }
        throw JsonProblems.unexpected(parser, "an integer");
    }

    static float readFloat(JsonParser parser) {
        try {
            if (parser.currentToken() == JsonToken.VALUE_STRING) {
                return (float) readNotFinite(parser);
            }
            float value = parser.getFloatValue();
            if (Float.isFinite(value)) {
                return value;
            }
        } catch (JacksonException e) {
            throw notANumber(parser, e);
        }
        throw JsonProblems.unreadable(parser, OUT_OF_RANGE);
    }

    static double readDouble(JsonParser parser) {
        try {
            if (parser.currentToken() == JsonToken.VALUE_STRING) {
                return readNotFinite(parser);
            }
            double value = parser.getDoubleValue();
            if (Double.isFinite(value)) {
                return value;
            }
        } catch (JacksonException e) {
            throw notANumber(parser, e);
        }
        throw JsonProblems.unreadable(parser, OUT_OF_RANGE);
    }

    private static double readNotFinite(JsonParser parser) {
        return switch (parser.getString()) {
            case "NaN" -> Double.NaN;
            case "Infinity" -> Double.POSITIVE_INFINITY;
            case "-Infinity" -> Double.NEGATIVE_INFINITY;
            default -> throw JsonProblems.unexpected(parser, "a number, NaN, Infinity or -Infinity");
        };
    }

    static BigInteger readBigInteger(JsonParser parser) {
        if (parser.currentToken() != JsonToken.VALUE_NUMBER_INT) {
            throw JsonProblems.unexpected(parser, "an integer");
        }
        try {
            return parser.getBigIntegerValue();
        } catch (JacksonException e) {
            throw JsonProblems.unreadable(parser, e);
        }
    }

    static BigDecimal readBigDecimal(JsonParser parser) {
        try {
            return readDecimal(parser);
        } catch (JacksonException e) {
            throw notANumber(parser, e);
        }
    }

    /** Returns the number as it is written; one whose exponent is beyond 32 bits is out of range. */
    static BigDecimal readDecimal(JsonParser parser) {
        try {
            return parser.getDecimalValue();
        } catch (NumberFormatException e) {
            throw JsonProblems.unreadable(parser, OUT_OF_RANGE);
        }
    }

    private static RuntimeException notANumber(JsonParser parser, JacksonException e) {
        JsonToken token = parser.currentToken();
        return token != null && token.isNumeric()
                ? JsonProblems.unreadable(parser, e)
                : JsonProblems.unexpected(parser, "a number");
    }
}

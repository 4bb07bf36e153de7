package dev.smithwright.runtime.client.configuration;

/**
 * A value, and where it was found. It may be a secret, so it shows in no text.
 *
 * @param value the value, without blanks around it; never empty
 * @param source where it was found, in words for a message, for example {@code AWS_REGION}
 */
public record FoundValue(String value, String source) {

    /** Tells that the value makes no sense; shows it, and so is not for secrets. */
    IllegalStateException wrong(String right) {
        return new IllegalStateException(source + " is '" + value + "', but has to be " + right);
    }

    /** Shows where the value is from, and not the value. */
    @Override
    public String toString() {
        return "FoundValue[" + source + "]";
    }
}

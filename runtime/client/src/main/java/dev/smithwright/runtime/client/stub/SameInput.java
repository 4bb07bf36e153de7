package dev.smithwright.runtime.client.stub;

import dev.smithwright.runtime.awsjson.AwsJson;
import dev.smithwright.runtime.operation.Operation;
import dev.smithwright.runtime.schema.IdempotencyTokenTrait;
import dev.smithwright.runtime.schema.MemberSchema;
import dev.smithwright.runtime.shape.SerializableShape;
import dev.smithwright.runtime.shape.SilentShapeWriter;
import java.util.function.Supplier;

/**
 * One input, compared as it would arrive: timestamps lose on the wire what is finer than a millisecond, and an idempotency
 * token that it leaves out is filled by the client.
 */
record SameInput<I>(AwsJson protocol, Operation<I, ?, ?> operation, I expected) implements InputMatcher<I> {

    @Override
    public boolean matches(I input) {
        SentToken token = new SentToken();
        if (input instanceof SerializableShape shape) {
            shape.writeMembers(token);
        }
        byte[] body = protocol.withIdempotencyTokens(token).writeInput(operation, expected);
        return protocol.readSentInput(operation, body).equals(input);
    }

    @Override
    public String toString() {
        return expected.toString();
    }

    /** Finds the token of an input. */
    private static final class SentToken extends SilentShapeWriter implements Supplier<String> {

        private String token = "";

        @Override
        public void writeString(MemberSchema member, String value) {
            if (member.has(IdempotencyTokenTrait.class)) {
                token = value;
            }
        }

        @Override
        public String get() {
            return token;
        }
    }
}

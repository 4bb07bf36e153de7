package dev.smithwright.runtime.awsjson;

import dev.smithwright.runtime.schema.IdempotencyTokenTrait;
import dev.smithwright.runtime.schema.MemberSchema;
import dev.smithwright.runtime.schema.StructureSchema;
import dev.smithwright.runtime.shape.ForwardingShapeWriter;
import dev.smithwright.runtime.shape.SerializableShape;
import dev.smithwright.runtime.shape.ShapeWriter;
import java.util.List;
import java.util.UUID;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/**
 * Fills the members of an input that have the {@code idempotencyToken} trait and are left out. A writer never hears of
 * members that are left out, so the schema is asked for such a member first; only where there is one, the writing is
 * watched for it, and the token follows the members that were written.
 *
 * @param source where tokens come from; null for random ones
 */
record IdempotencyTokens(@Nullable Supplier<String> source) {

    /** Random UUIDs; without a source of its own, which would be part of every client's start. */
    static final IdempotencyTokens RANDOM = new IdempotencyTokens(null);

    SerializableShape fill(SerializableShape input) {
        MemberSchema member = tokenMember(input.shapeSchema());
        return member == null ? input : new Filled(input, member, this);
    }

    private String next() {
        return source == null ? UUID.randomUUID().toString() : source.get();
    }

    /** Returns the member with the trait, which stands on members alone, and of which the specification allows one at most. */
    private static @Nullable MemberSchema tokenMember(StructureSchema schema) {
        List<MemberSchema> members = schema.members();
        for (int i = 0; i < members.size(); i++) {
            if (members.get(i).hasOwn(IdempotencyTokenTrait.class)) {
                return members.get(i);
            }
        }
        return null;
    }

    private record Filled(SerializableShape input, MemberSchema member, IdempotencyTokens tokens)
            implements SerializableShape {

        @Override
        public StructureSchema shapeSchema() {
            return input.shapeSchema();
        }

        @Override
        public void writeMembers(ShapeWriter writer) {
            Watch watch = new Watch(writer, member);
            input.writeMembers(watch);
            if (!watch.seen) {
                writer.writeString(member, tokens.next());
            }
        }
    }

    /** Notes whether the member is written. */
    private static final class Watch extends ForwardingShapeWriter {

        private final MemberSchema member;
        private boolean seen;

        Watch(ShapeWriter next, MemberSchema member) {
            super(next);
            this.member = member;
        }

        @Override
        public void writeString(MemberSchema written, String value) {
            seen |= written == member;
            super.writeString(written, value);
        }
    }
}

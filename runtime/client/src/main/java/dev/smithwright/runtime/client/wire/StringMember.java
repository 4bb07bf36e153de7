package dev.smithwright.runtime.client.wire;

import dev.smithwright.runtime.schema.MemberSchema;
import dev.smithwright.runtime.shape.SerializableShape;
import dev.smithwright.runtime.shape.SilentShapeWriter;
import org.jspecify.annotations.Nullable;

/** Listens for one string among the members of a shape. */
final class StringMember extends SilentShapeWriter {

    private final String name;
    private @Nullable String value;

    private StringMember(String name) {
        this.name = name;
    }

    /** Returns the value of the member, or null where the shape leaves it out. */
    static @Nullable String of(SerializableShape shape, String name) {
        StringMember member = new StringMember(name);
        shape.writeMembers(member);
        return member.value;
    }

    @Override
    public void writeString(MemberSchema member, String value) {
        if (member.isNamed() && member.name().equals(name)) {
            this.value = value;
        }
    }
}

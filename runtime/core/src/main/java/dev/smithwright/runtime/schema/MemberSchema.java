package dev.smithwright.runtime.schema;

import java.util.List;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/** A member of a structure or union, the element of a list, or the key or value of a map. */
public final class MemberSchema {

    private static final int NOT_A_STRUCTURE_MEMBER = -1;

    private final int index;
    private final String name;
    private final @Nullable Schema target;
    private final @Nullable Supplier<? extends Schema> laterTarget;
    private final List<Trait> traits;

    private MemberSchema(
            int index,
            String name,
            @Nullable Schema target,
            @Nullable Supplier<? extends Schema> laterTarget,
            List<Trait> traits) {
        this.index = index;
        this.name = name;
        this.target = target;
        this.laterTarget = laterTarget;
        this.traits = traits;
    }

    /** Returns a member of a structure or union; {@code index} counts from 0 in model order. */
    public static MemberSchema of(int index, String name, Schema target, Trait... traits) {
        return new MemberSchema(index, name, target, null, List.of(traits));
    }

    /**
     * Returns a member whose target leads back to the shape that holds it, so that its schema may not exist yet while
     * this one is made; {@code target} is asked at each use.
     */
    public static MemberSchema recursive(int index, String name, Supplier<? extends Schema> target, Trait... traits) {
        return new MemberSchema(index, name, null, target, List.of(traits));
    }

    /** Returns the element of a list, or the key or value of a map. */
    public static MemberSchema element(Schema target, Trait... traits) {
        return new MemberSchema(NOT_A_STRUCTURE_MEMBER, "member", target, null, List.of(traits));
    }

    /** Returns the element of a list or the value of a map whose target leads back to the shape that holds it. */
    public static MemberSchema recursiveElement(Supplier<? extends Schema> target, Trait... traits) {
        return new MemberSchema(NOT_A_STRUCTURE_MEMBER, "member", null, target, List.of(traits));
    }

    /** Returns the position among the members of the structure or union, from 0; -1 for an element, key or value. */
    public int index() {
        return index;
    }

    /** Tells whether a value of this member carries the member's name, as in structures and unions. */
    public boolean isNamed() {
        return index >= 0;
    }

    /** Returns the name in the model, which is the name on the wire where no trait says otherwise. */
    public String name() {
        return name;
    }

    /** Returns the schema of the member's values. */
    public Schema target() {
        if (target != null) {
            return target;
        }
        if (laterTarget == null) {
            throw new IllegalStateException("member " + name + " has no target");
        }
        return laterTarget.get();
    }

    /** Tells whether the member has to be given. */
    public boolean isRequired() {
        return hasOwn(RequiredTrait.class);
    }

    /** Tells whether the given trait stands on the member itself, whatever its target has. */
    public boolean hasOwn(Class<? extends Trait> trait) {
        return Traits.find(traits, trait) != null;
    }

    /** Returns the trait of the given class that stands on the member or else on its target, or null. */
    public <T extends Trait> @Nullable T trait(Class<T> trait) {
        T own = Traits.find(traits, trait);
        return own != null ? own : target().trait(trait);
    }

    /** Tells whether the member or its target has the given trait. */
    public boolean has(Class<? extends Trait> trait) {
        return trait(trait) != null;
    }

    @Override
    public String toString() {
        return name;
    }
}

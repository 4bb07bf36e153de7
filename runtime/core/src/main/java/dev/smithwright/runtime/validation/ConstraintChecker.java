package dev.smithwright.runtime.validation;

import dev.smithwright.runtime.schema.MemberSchema;
import dev.smithwright.runtime.schema.SimpleSchema;
import dev.smithwright.runtime.shape.Blob;
import dev.smithwright.runtime.shape.ByteStream;
import dev.smithwright.runtime.shape.Document;
import dev.smithwright.runtime.shape.EventStream;
import dev.smithwright.runtime.shape.MissingMember;
import dev.smithwright.runtime.shape.SerializableShape;
import dev.smithwright.runtime.shape.ShapeWriter;
import dev.smithwright.runtime.validation.Violation.Place;
import java.math.BigDecimal;
import java.math.BigInteger;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Checks what is written to it and notes what is wrong; prints nothing. */
final class ConstraintChecker implements ShapeWriter {

    private static final int MAX_FINDINGS = 1_000;

    private final ConstraintChecks checks;
    private final List<MissingMember> missing;
    private final List<Finding> findings = new ArrayList<>();
    private @Nullable Frame frame;
    private int nodes;

    /** Structures, lists and maps around the current value that stand in for a missing member. */
    private int uncheckedDepth;

    ConstraintChecker(ConstraintChecks checks, List<MissingMember> missing) {
        this.checks = checks;
        this.missing = missing;
    }

    List<Finding> findings() {
        return findings;
    }

    void check(SerializableShape shape) {
        writeMembers(shape);
    }

    private void writeMembers(SerializableShape shape) {
        Frame structure = enter(new Frame(frame, shape.shapeSchema(), nodes - 1));
        structure.setMissing(missing);
        shape.writeMembers(this);
        reportMissing(structure, Integer.MAX_VALUE);
        frame = structure.parent;
    }

    private Frame enter(Frame next) {
        frame = next;
        return next;
    }

    /** Reports what is missing up to the member of the given index, and tells whether that one is. */
    private boolean reportMissing(Frame structure, int index) {
        boolean isMissing = false;
        for (MissingMember next = structure.missingUpTo(index); next != null; next = structure.missingUpTo(index)) {
            isMissing = next.member().index() == index;
            note(new Finding(next.path(), Place.MEMBER, next.member(), new Constraint.Required(), -1, -1));
        }
        return isMissing;
    }

    /** Beyond a number that nobody reads, a hostile value would only make the answer large. */
    private void note(Finding finding) {
        if (findings.size() < MAX_FINDINGS) {
            findings.add(finding);
        }
    }

    /** Moves on to a value, and tells whether it has to be checked. */
    private boolean begin(MemberSchema member) {
        nodes++;
        Frame holder = holder();
        holder.moveTo(member);
        return !reportMissing(holder, member.index()) && uncheckedDepth == 0;
    }

    private Frame holder() {
        Frame holder = frame;
        if (holder == null) {
            throw new IllegalStateException("a value is written outside of a structure");
        }
        return holder;
    }

    private void collect(Object value) {
        List<Object> values = holder().values;
        if (values != null) {
            values.add(value);
        }
    }

    /** Notes that the value does not satisfy the constraint, if there is one. */
    private void report(MemberSchema member, @Nullable Constraint violated) {
        report(member, false, violated);
    }

    private void report(MemberSchema member, boolean isKey, @Nullable Constraint violated) {
        if (violated == null) {
            return;
        }
        Frame holder = holder();
        Place place = isKey ? Place.KEY : holder.place();
        boolean showsHolder = place != Place.MEMBER && member.target() instanceof SimpleSchema;
        int collection = showsHolder ? holder.node : -1;
        note(new Finding(holder.pathToCurrent(), place, member, violated, nodes - 1, collection));
    }

    private void checkText(MemberSchema member, boolean isKey, String value) {
        report(member, isKey, checks.length(member, value));
        report(member, isKey, checks.pattern(member, value));
        report(member, isKey, checks.oneOf(member, value));
    }

    private void writeWhole(MemberSchema member, long value, Object boxed) {
        if (begin(member)) {
            report(member, checks.range(member, value));
        }
        collect(boxed);
    }

    @Override
    public void writeStructure(MemberSchema member, SerializableShape value) {
        int depth = uncheckedDepth;
        uncheckedDepth += begin(member) ? 0 : 1;
        collect(value);
        writeMembers(value);
        uncheckedDepth = depth;
    }

    @Override
    public void beginList(MemberSchema member, int size) {
        beginCollection(member, size);
    }

    @Override
    public void endList() {
        endCollection();
    }

    @Override
    public void beginMap(MemberSchema member, int size) {
        beginCollection(member, size);
    }

    @Override
    public void endMap() {
        endCollection();
    }

    private void beginCollection(MemberSchema member, int size) {
        if (begin(member)) {
            report(member, checks.length(member, size));
        } else {
            uncheckedDepth++;
        }
        frame = new Frame(frame, member.target(), nodes - 1);
    }

    private void endCollection() {
        Frame collection = holder();
        frame = collection.parent;
        if (uncheckedDepth > 0) {
            uncheckedDepth--;
        } else if (checks.isComplete() && collection.hasRepeatedItem()) {
            reportRepeatedItem(collection);
        }
        if (collection.values != null) {
            collect(collection.values);
        }
    }

    private void reportRepeatedItem(Frame list) {
        Frame holder = holder();
        note(new Finding(list.path(), holder.place(), holder.current(), new Constraint.UniqueItems(), list.node, -1));
    }

    @Override
    public void writeKey(MemberSchema key, String value) {
        nodes++;
        holder().moveToKey(value);
        collect(value);
        if (uncheckedDepth == 0) {
            checkText(key, true, value);
        }
    }

    @Override
    public void writeNull(MemberSchema member) {
        begin(member);
        collect(Document.NULL);
    }

    @Override
    public void writeBoolean(MemberSchema member, boolean value) {
        begin(member);
        collect(value);
    }

    @Override
    public void writeByte(MemberSchema member, byte value) {
        writeWhole(member, value, value);
    }

    @Override
    public void writeShort(MemberSchema member, short value) {
        writeWhole(member, value, value);
    }

    @Override
    public void writeInteger(MemberSchema member, int value) {
        if (begin(member)) {
            report(member, checks.range(member, value));
            report(member, checks.oneOf(member, value));
        }
        collect(value);
    }

    @Override
    public void writeLong(MemberSchema member, long value) {
        writeWhole(member, value, value);
    }

    @Override
    public void writeFloat(MemberSchema member, float value) {
        if (begin(member)) {
            report(member, checks.range(member, value));
        }
        collect(value);
    }

    @Override
    public void writeDouble(MemberSchema member, double value) {
        if (begin(member)) {
            report(member, checks.range(member, value));
        }
        collect(value);
    }

    @Override
    public void writeBigInteger(MemberSchema member, BigInteger value) {
        if (begin(member)) {
            report(member, checks.range(member, new BigDecimal(value)));
        }
        collect(value);
    }

    @Override
    public void writeBigDecimal(MemberSchema member, BigDecimal value) {
        if (begin(member)) {
            report(member, checks.range(member, value));
        }
        collect(value);
    }

    @Override
    public void writeString(MemberSchema member, String value) {
        if (begin(member)) {
            checkText(member, false, value);
        }
        collect(value);
    }

    @Override
    public void writeBlob(MemberSchema member, Blob value) {
        if (begin(member)) {
            report(member, checks.length(member, value.size()));
        }
        collect(value);
    }

    @Override
    public void writeTimestamp(MemberSchema member, Instant value) {
        begin(member);
        collect(value);
    }

    @Override
    public void writeDocument(MemberSchema member, Document value) {
        begin(member);
        collect(value);
    }

    @Override
    public void writeByteStream(MemberSchema member, ByteStream value) {
        begin(member);
        collect(value);
    }

    @Override
    public void writeEventStream(MemberSchema member, EventStream<? extends SerializableShape> value) {
        begin(member);
        collect(value);
    }
}

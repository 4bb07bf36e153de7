package dev.smithwright.runtime.validation;

import dev.smithwright.runtime.schema.EnumValuesTrait;
import dev.smithwright.runtime.schema.LengthTrait;
import dev.smithwright.runtime.schema.MemberSchema;
import dev.smithwright.runtime.schema.PatternTrait;
import dev.smithwright.runtime.schema.RangeTrait;
import dev.smithwright.runtime.schema.SimpleSchema;
import dev.smithwright.runtime.shape.Blob;
import dev.smithwright.runtime.shape.Document;
import dev.smithwright.runtime.shape.MissingMember;
import dev.smithwright.runtime.shape.SerializableShape;
import dev.smithwright.runtime.shape.ShapeWriter;
import dev.smithwright.runtime.validation.Violation.Place;
import java.math.BigDecimal;
import java.math.BigInteger;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Checks what is written to it and notes what is wrong; prints nothing. */
final class ConstraintChecker implements ShapeWriter {

    private final CompiledPatterns patterns;
    private final boolean checksAll;
    private final List<MissingMember> missing;
    private final List<Finding> findings = new ArrayList<>();
    private @Nullable Frame frame;
    private int nodes;

    /** Structures, lists and maps around the current value that stand in for a missing member. */
    private int uncheckedDepth;

    ConstraintChecker(CompiledPatterns patterns, ValidationLevel level, List<MissingMember> missing) {
        this.patterns = patterns;
        this.checksAll = level == ValidationLevel.ALL;
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
        structure.missing = missing.isEmpty() ? List.of() : missingIn(structure);
        shape.writeMembers(this);
        reportMissing(structure, Integer.MAX_VALUE);
        frame = structure.parent;
    }

    private Frame enter(Frame next) {
        frame = next;
        return next;
    }

    private List<MissingMember> missingIn(Frame structure) {
        List<MissingMember> here = new ArrayList<>();
        for (MissingMember candidate : missing) {
            if (candidate.structure().equals(structure.path())) {
                here.add(candidate);
            }
        }
        here.sort(Comparator.comparingInt(m -> m.member().index()));
        return here;
    }

    /** Reports what is missing up to the member of the given index, and tells whether that one is. */
    private boolean reportMissing(Frame structure, int index) {
        boolean isMissing = false;
        while (!structure.missing.isEmpty() && structure.missing.get(0).member().index() <= index) {
            MissingMember first = structure.missing.remove(0);
            isMissing = first.member().index() == index;
            findings.add(new Finding(first.path(), Place.MEMBER, first.member(), new Constraint.Required(), -1, -1));
        }
        return isMissing;
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

    private void report(MemberSchema member, Constraint constraint) {
        report(member, holder().place(), constraint);
    }

    private void report(MemberSchema member, Place place, Constraint constraint) {
        Frame holder = holder();
        boolean showsHolder = place != Place.MEMBER && member.target() instanceof SimpleSchema;
        int collection = showsHolder ? holder.node : -1;
        findings.add(new Finding(holder.pathToCurrent(), place, member, constraint, nodes - 1, collection));
    }

    private void checkLength(MemberSchema member, Place place, long length) {
        LengthTrait trait = member.trait(LengthTrait.class);
        if (trait == null) {
            return;
        }
        if (length < trait.min()) {
            report(member, place, new Constraint.MinLength(trait.min()));
        } else if (checksAll && length > trait.max()) {
            report(member, place, new Constraint.MaxLength(trait.max()));
        }
    }

    private void checkText(MemberSchema member, Place place, String value) {
        checkLength(member, place, value.codePointCount(0, value.length()));
        if (!checksAll) {
            return;
        }
        PatternTrait pattern = member.trait(PatternTrait.class);
        if (pattern != null && !patterns.matches(pattern.regex(), value)) {
            report(member, place, new Constraint.Pattern(pattern.regex()));
        }
        checkEnum(member, place, value);
    }

    private void checkEnum(MemberSchema member, Place place, String value) {
        EnumValuesTrait values = member.trait(EnumValuesTrait.class);
        if (values != null && !values.values().contains(value)) {
            report(member, place, new Constraint.OneOf(values.values()));
        }
    }

    private void checkRange(MemberSchema member, long value) {
        if (member.has(RangeTrait.class)) {
            checkRange(member, BigDecimal.valueOf(value));
        }
    }

    private void checkRange(MemberSchema member, double value) {
        RangeTrait range = member.trait(RangeTrait.class);
        if (range == null) {
            return;
        }
        if (Double.isFinite(value)) {
            checkRange(member, BigDecimal.valueOf(value));
            return;
        }
        // NaN is within no bounds, and each infinity is outside of a bound on its side.
        if (range.min() != null && !(value > 0)) {
            report(member, new Constraint.MinValue(range.min()));
        } else if (checksAll && range.max() != null && !(value < 0)) {
            report(member, new Constraint.MaxValue(range.max()));
        }
    }

    private void checkRange(MemberSchema member, BigDecimal value) {
        RangeTrait range = member.trait(RangeTrait.class);
        if (range == null) {
            return;
        }
        if (range.min() != null && value.compareTo(range.min()) < 0) {
            report(member, new Constraint.MinValue(range.min()));
        } else if (checksAll && range.max() != null && value.compareTo(range.max()) > 0) {
            report(member, new Constraint.MaxValue(range.max()));
        }
    }

    private void writeWhole(MemberSchema member, long value, Object boxed) {
        if (begin(member)) {
            checkRange(member, value);
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
            checkLength(member, holder().place(), size);
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
        } else if (checksAll && collection.hasRepeatedItem()) {
            reportRepeatedItem(collection);
        }
        if (collection.values != null) {
            collect(collection.values);
        }
    }

    private void reportRepeatedItem(Frame list) {
        Frame holder = holder();
        findings.add(new Finding(
                list.path(), holder.place(), holder.current(), new Constraint.UniqueItems(), list.node, -1));
    }

    @Override
    public void writeKey(MemberSchema key, String value) {
        nodes++;
        holder().moveToKey(value);
        collect(value);
        if (uncheckedDepth == 0) {
            checkText(key, Place.KEY, value);
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
            checkRange(member, value);
            if (checksAll && member.has(EnumValuesTrait.class)) {
                checkEnum(member, holder().place(), Integer.toString(value));
            }
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
            checkRange(member, (double) value);
        }
        collect(value);
    }

    @Override
    public void writeDouble(MemberSchema member, double value) {
        if (begin(member)) {
            checkRange(member, value);
        }
        collect(value);
    }

    @Override
    public void writeBigInteger(MemberSchema member, BigInteger value) {
        if (begin(member)) {
            checkRange(member, new BigDecimal(value));
        }
        collect(value);
    }

    @Override
    public void writeBigDecimal(MemberSchema member, BigDecimal value) {
        if (begin(member)) {
            checkRange(member, value);
        }
        collect(value);
    }

    @Override
    public void writeString(MemberSchema member, String value) {
        if (begin(member)) {
            checkText(member, holder().place(), value);
        }
        collect(value);
    }

    @Override
    public void writeBlob(MemberSchema member, Blob value) {
        if (begin(member)) {
            checkLength(member, holder().place(), value.size());
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
}

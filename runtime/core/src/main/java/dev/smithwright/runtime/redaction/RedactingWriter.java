package dev.smithwright.runtime.redaction;

import dev.smithwright.runtime.schema.MemberSchema;
import dev.smithwright.runtime.schema.SensitiveTrait;
import dev.smithwright.runtime.shape.Blob;
import dev.smithwright.runtime.shape.ByteStream;
import dev.smithwright.runtime.shape.Document;
import dev.smithwright.runtime.shape.EventStream;
import dev.smithwright.runtime.shape.SerializableShape;
import dev.smithwright.runtime.shape.ShapeWriter;
import java.math.BigDecimal;
import java.math.BigInteger;
import java.time.Instant;

/**
 * Prints what is written to it in the style of records, {@code GetIdInput[identityPoolId=…, logins={a=***}]}, with
 * {@value #HIDDEN} for sensitive values and on one line. Subclasses hear where each value begins and ends in the text.
 */
public class RedactingWriter implements ShapeWriter {

    /** What stands for a sensitive value. */
    public static final String HIDDEN = "***";

    private final RedactedLine line;
    private final boolean showsEmpty;
    private boolean keyIsPrinted;
    private boolean keyIsSensitive;

    /**
     * Makes a writer that appends to {@code out}.
     *
     * @param showsEmpty whether a sensitive value that is empty is shown as such
     */
    protected RedactingWriter(StringBuilder out, PrintLimits limits, boolean showsEmpty) {
        this.line = new RedactedLine(out, limits);
        this.showsEmpty = showsEmpty;
    }

    /** Prints a whole shape. */
    public final void writeRoot(SerializableShape value) {
        line.open(value.shapeSchema().name() + '[', false);
        value.writeMembers(this);
        line.close(']');
    }

    /** Called where the text of a value, or of a map's key, begins. Every value of a shape is told of, even if hidden. */
    protected void valueBegins() {}

    /** Called where the text of the value that began last, and has not ended yet, ends. */
    protected void valueEnds() {}

    /** Returns how many values have been hidden so far. */
    protected final int hiddenValues() {
        return line.hiddenValues();
    }

    /** Prints what stands before a value, and tells whether the value has to be hidden. */
    private boolean begin(MemberSchema member, boolean isEmpty) {
        if (!keyIsPrinted) {
            line.separate();
        }
        if (member.isNamed()) {
            line.append(MemberNames.accessor(member.name()) + '=');
        }
        boolean isSensitive = keyIsSensitive
                || (member.isNamed() && SensitiveNames.contains(member.name()))
                || member.has(SensitiveTrait.class);
        keyIsPrinted = false;
        keyIsSensitive = false;
        valueBegins();
        return isSensitive && !(isEmpty && showsEmpty);
    }

    private void write(MemberSchema member, String text, boolean isEmpty) {
        if (begin(member, isEmpty)) {
            line.hide();
        } else {
            line.appendValue(text);
        }
        valueEnds();
    }

    private void write(MemberSchema member, Object value) {
        write(member, value.toString(), false);
    }

    private void open(MemberSchema member, int size, String bracket) {
        line.open(bracket, begin(member, size == 0));
    }

    private void close(char bracket) {
        line.close(bracket);
        valueEnds();
    }

    @Override
    public void writeStructure(MemberSchema member, SerializableShape value) {
        open(member, 1, value.shapeSchema().name() + '[');
        value.writeMembers(this);
        close(']');
    }

    @Override
    public void beginList(MemberSchema member, int size) {
        open(member, size, "[");
    }

    @Override
    public void endList() {
        close(']');
    }

    @Override
    public void beginMap(MemberSchema member, int size) {
        open(member, size, "{");
    }

    @Override
    public void endMap() {
        close('}');
    }

    @Override
    public void writeKey(MemberSchema key, String value) {
        line.separate();
        valueBegins();
        if (key.has(SensitiveTrait.class)) {
            line.hide();
        } else {
            line.appendValue(value);
        }
        valueEnds();
        line.append("=");
        keyIsPrinted = true;
        keyIsSensitive = SensitiveNames.contains(value);
    }

    @Override
    public void writeNull(MemberSchema member) {
        write(member, "null");
    }

    @Override
    public void writeBoolean(MemberSchema member, boolean value) {
        write(member, value);
    }

    @Override
    public void writeByte(MemberSchema member, byte value) {
        write(member, value);
    }

    @Override
    public void writeShort(MemberSchema member, short value) {
        write(member, value);
    }

    @Override
    public void writeInteger(MemberSchema member, int value) {
        write(member, value);
    }

    @Override
    public void writeLong(MemberSchema member, long value) {
        write(member, value);
    }

    @Override
    public void writeFloat(MemberSchema member, float value) {
        write(member, value);
    }

    @Override
    public void writeDouble(MemberSchema member, double value) {
        write(member, value);
    }

    @Override
    public void writeBigInteger(MemberSchema member, BigInteger value) {
        write(member, value.toString(), false);
    }

    @Override
    public void writeBigDecimal(MemberSchema member, BigDecimal value) {
        write(member, value.toString(), false);
    }

    @Override
    public void writeString(MemberSchema member, String value) {
        write(member, value, value.isEmpty());
    }

    @Override
    public void writeBlob(MemberSchema member, Blob value) {
        write(member, value.toString(), value.size() == 0);
    }

    @Override
    public void writeTimestamp(MemberSchema member, Instant value) {
        write(member, value);
    }

    @Override
    public void writeDocument(MemberSchema member, Document value) {
        if (begin(member, false)) {
            line.hide();
        } else {
            RedactedDocument.append(line, value);
        }
        valueEnds();
    }

    @Override
    public void writeByteStream(MemberSchema member, ByteStream value) {
        write(member, "ByteStream");
    }

    @Override
    public void writeEventStream(MemberSchema member, EventStream<? extends SerializableShape> value) {
        write(member, "EventStream");
    }
}

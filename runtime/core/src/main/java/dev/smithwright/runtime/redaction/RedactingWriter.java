package dev.smithwright.runtime.redaction;

import dev.smithwright.runtime.schema.MemberSchema;
import dev.smithwright.runtime.schema.SensitiveTrait;
import dev.smithwright.runtime.schema.StructureSchema;
import dev.smithwright.runtime.shape.Blob;
import dev.smithwright.runtime.shape.Document;
import dev.smithwright.runtime.shape.PrintableText;
import dev.smithwright.runtime.shape.SerializableShape;
import dev.smithwright.runtime.shape.ShapeWriter;
import java.math.BigDecimal;
import java.math.BigInteger;
import java.time.Instant;
import java.util.Map;

/**
 * Prints what is written to it in the style of records, {@code GetIdInput[identityPoolId=…, logins={a=***}]}, with
 * {@value #HIDDEN} for sensitive values and on one line. Subclasses hear where each value begins and ends in the text.
 */
public class RedactingWriter implements ShapeWriter {

    /** What stands for a sensitive value. */
    public static final String HIDDEN = "***";

    private final StringBuilder out;
    private final PrintLimits limits;
    private final boolean showsEmpty;
    private boolean needsSeparator;
    private boolean keyIsPrinted;
    private boolean keyIsSensitive;
    private boolean isFull;
    private int hiddenValues;

    /** Lists, maps and structures around the current value that are not printed. */
    private int hiddenDepth;

    /**
     * Makes a writer that appends to {@code out}.
     *
     * @param showsEmpty whether a sensitive value that is empty is shown as such
     */
    protected RedactingWriter(StringBuilder out, PrintLimits limits, boolean showsEmpty) {
        this.out = out;
        this.limits = limits;
        this.showsEmpty = showsEmpty;
    }

    /** Prints a whole shape. */
    public final void writeRoot(SerializableShape value) {
        StructureSchema schema = value.shapeSchema();
        append(schema.name());
        open('[');
        value.writeMembers(this);
        close(']');
    }

    /** Called where the text of a value, or of a map's key, begins. Every value of a shape is told of, even if hidden. */
    protected void valueBegins() {}

    /** Called where the text of the value that began last, and has not ended yet, ends. */
    protected void valueEnds() {}

    /** Returns how many values have been hidden so far. */
    protected final int hiddenValues() {
        return hiddenValues;
    }

    private void append(CharSequence text) {
        if (hiddenDepth > 0 || isFull) {
            return;
        }
        if (out.length() > limits.maxLength()) {
            isFull = true;
            out.append('…');
        } else {
            out.append(text);
        }
    }

    private void open(char bracket) {
        append(String.valueOf(bracket));
        needsSeparator = false;
    }

    private void close(char bracket) {
        out.append(bracket);
        needsSeparator = true;
    }

    private void separate() {
        if (needsSeparator) {
            append(", ");
        }
        needsSeparator = true;
    }

    /** Prints what stands before a value, and tells whether the value has to be hidden. */
    private boolean begin(MemberSchema member) {
        if (member.isNamed()) {
            separate();
            append(MemberNames.accessor(member.name()));
            append("=");
        } else if (!keyIsPrinted) {
            separate();
        }
        keyIsPrinted = false;
        needsSeparator = true;
        boolean hides = keyIsSensitive
                || (member.isNamed() && SensitiveNames.contains(member.name()))
                || member.has(SensitiveTrait.class);
        keyIsSensitive = false;
        valueBegins();
        return hides;
    }

    private void hide() {
        append(HIDDEN);
        hiddenValues++;
    }

    private void write(MemberSchema member, CharSequence text, boolean isEmpty) {
        if (begin(member) && !(isEmpty && showsEmpty)) {
            hide();
        } else {
            append(text);
        }
        valueEnds();
    }

    private void write(MemberSchema member, Object value) {
        write(member, value.toString(), false);
    }

    private void beginAggregate(MemberSchema member, int size, String name, char bracket) {
        boolean hides = begin(member) && !(size == 0 && showsEmpty);
        if (hides && hiddenDepth == 0) {
            hide();
        }
        if (hides || hiddenDepth > 0 || isFull) {
            hiddenDepth++;
        } else {
            append(name);
            open(bracket);
        }
    }

    private void endAggregate(char bracket) {
        if (hiddenDepth > 0) {
            hiddenDepth--;
            needsSeparator = true;
        } else {
            close(bracket);
        }
        valueEnds();
    }

    @Override
    public void writeStructure(MemberSchema member, SerializableShape value) {
        beginAggregate(member, 1, value.shapeSchema().name(), '[');
        value.writeMembers(this);
        endAggregate(']');
    }

    @Override
    public void beginList(MemberSchema member, int size) {
        beginAggregate(member, size, "", '[');
    }

    @Override
    public void endList() {
        endAggregate(']');
    }

    @Override
    public void beginMap(MemberSchema member, int size) {
        beginAggregate(member, size, "", '{');
    }

    @Override
    public void endMap() {
        endAggregate('}');
    }

    @Override
    public void writeKey(MemberSchema key, String value) {
        separate();
        valueBegins();
        if (key.has(SensitiveTrait.class)) {
            hide();
        } else {
            append(PrintableText.of(value, limits.maxValueLength()));
        }
        valueEnds();
        append("=");
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
        write(member, PrintableText.of(value.toString(), limits.maxValueLength()));
    }

    @Override
    public void writeBigDecimal(MemberSchema member, BigDecimal value) {
        write(member, PrintableText.of(value.toString(), limits.maxValueLength()));
    }

    @Override
    public void writeString(MemberSchema member, String value) {
        write(member, PrintableText.of(value, limits.maxValueLength()), value.isEmpty());
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
        if (begin(member)) {
            hide();
        } else {
            appendDocument(value);
        }
        valueEnds();
    }

    private void appendDocument(Document value) {
        if (hiddenDepth > 0 || isFull) {
            return;
        }
        if (value instanceof Document.StringValue string) {
            append(PrintableText.of(string.value(), limits.maxValueLength()));
        } else if (value instanceof Document.NumberValue number) {
            append(PrintableText.of(number.value().toString(), limits.maxValueLength()));
        } else if (value instanceof Document.BooleanValue bool) {
            append(String.valueOf(bool.value()));
        } else if (value instanceof Document.ListValue list) {
            open('[');
            for (Document element : list.values()) {
                separate();
                appendDocument(element);
            }
            close(']');
        } else if (value instanceof Document.MapValue map) {
            appendMap(map);
        } else {
            append("null");
        }
    }

    private void appendMap(Document.MapValue map) {
        open('{');
        for (Map.Entry<String, Document> entry : map.values().entrySet()) {
            separate();
            append(PrintableText.of(entry.getKey(), limits.maxValueLength()));
            append("=");
            if (SensitiveNames.contains(entry.getKey())) {
                hide();
            } else {
                appendDocument(entry.getValue());
            }
        }
        close('}');
    }
}

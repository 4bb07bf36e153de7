package dev.smithwright.runtime.emulator.control.log;

import dev.smithwright.runtime.json.JsonCodec;
import dev.smithwright.runtime.operation.Operation;
import dev.smithwright.runtime.redaction.DocumentRedactor;
import dev.smithwright.runtime.schema.StructureSchema;
import dev.smithwright.runtime.shape.Document;
import java.time.Duration;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Turns notes into what may be shown. */
final class NoteReader {

    /** What every error says of itself; no model lists all of it. */
    private static final List<String> ERROR_MEMBERS = List.of("__type", "message", "Message");

    private static final StructureSchema NOTHING_KNOWN = StructureSchema.of("dev.smithwright#Unknown", List.of());

    private final JsonCodec codec = new JsonCodec();
    private final DocumentRedactor redactor;

    NoteReader(Set<String> sensitiveNames) {
        this.redactor = new DocumentRedactor(sensitiveNames);
    }

    LoggedRequest read(Note note) {
        Operation<?, ?, ?> operation = note.operation();
        String error = code(note.errorType());
        return new LoggedRequest(
                Instant.ofEpochMilli(note.time()),
                Duration.ofNanos(note.nanoseconds()),
                note.method(),
                note.path(),
                operation == null ? null : operation.name(),
                note.status(),
                error,
                note.userAgent(),
                body(note.request(), operation == null ? null : operation.inputSchema()),
                error == null
                        ? body(note.response(), operation == null ? null : operation.outputSchema())
                        : error(note.response(), operation, error));
    }

    /** The header ends with a colon. */
    private static @Nullable String code(@Nullable String errorType) {
        if (errorType == null) {
            return null;
        }
        int colon = errorType.indexOf(':');
        return colon < 0 ? errorType : errorType.substring(0, colon);
    }

    private LoggedBody body(KeptBody body, @Nullable StructureSchema schema) {
        Document read = schema == null ? null : codec.readBeginning(body.beginning());
        Document shown = read instanceof Document.MapValue && schema != null ? redactor.redact(read, schema) : null;
        return shown(shown, body);
    }

    private LoggedBody error(KeptBody body, @Nullable Operation<?, ?, ?> operation, String code) {
        StructureSchema modelled = operation == null ? null : operation.errors().schema(code);
        Document read = codec.readBeginning(body.beginning());
        if (!(read instanceof Document.MapValue members)) {
            return shown(null, body);
        }
        Document redacted = redactor.redact(read, modelled == null ? NOTHING_KNOWN : modelled);
        Map<String, Document> shown = new LinkedHashMap<>(((Document.MapValue) redacted).values());
        ERROR_MEMBERS.forEach(name -> shown.replace(name, members.values().getOrDefault(name, Document.NULL)));
        return shown(Document.of(shown), body);
    }

    private static LoggedBody shown(@Nullable Document value, KeptBody body) {
        return new LoggedBody(value, body.length(), body.length() == body.beginning().length);
    }
}

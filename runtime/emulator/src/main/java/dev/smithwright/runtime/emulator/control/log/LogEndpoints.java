package dev.smithwright.runtime.emulator.control.log;

import dev.smithwright.runtime.emulator.control.ControlAnswers;
import dev.smithwright.runtime.emulator.control.ControlEndpoint;
import dev.smithwright.runtime.emulator.control.ControlEndpoints;
import dev.smithwright.runtime.emulator.http.ServerResponse;
import dev.smithwright.runtime.shape.Document;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** The log of an emulator on its control site. */
public record LogEndpoints(RequestLog log) implements ControlEndpoints {

    @Override
    public List<ControlEndpoint> all() {
        return List.of(
                ControlEndpoint.get("requests", request -> requests()),
                ControlEndpoint.get("operations", request -> operations()));
    }

    private ServerResponse requests() {
        List<Document> all = log.latest().stream().map(LogEndpoints::document).toList();
        return ControlAnswers.json(Document.of(Map.of("requests", Document.of(all))));
    }

    private static Document document(LoggedRequest request) {
        Map<String, Document> members = new LinkedHashMap<>();
        members.put("time", Document.of(request.time().toString()));
        members.put("method", Document.of(request.method()));
        members.put("path", Document.of(request.path()));
        put(members, "operation", request.operation());
        members.put("status", Document.of(request.status()));
        put(members, "error", request.error());
        members.put("micros", Document.of(request.duration().toNanos() / 1_000));
        put(members, "userAgent", request.userAgent());
        putBody(members, "request", request.request());
        putBody(members, "response", request.response());
        return Document.of(members);
    }

    private static void put(Map<String, Document> members, String name, @Nullable String text) {
        if (text != null) {
            members.put(name, Document.of(text));
        }
    }

    private static void putBody(Map<String, Document> members, String name, LoggedBody body) {
        if (body.value() != null) {
            members.put(name, body.value());
        }
        members.put(name + "Bytes", Document.of(body.length()));
    }

    private ServerResponse operations() {
        List<Document> called = new ArrayList<>();
        List<Document> notCalled = new ArrayList<>();
        for (OperationCount count : log.operations()) {
            if (count.calls() == 0) {
                notCalled.add(Document.of(count.operation()));
            } else {
                called.add(document(count));
            }
        }
        Map<String, Document> members = new LinkedHashMap<>();
        members.put("called", Document.of(called));
        members.put("notCalled", Document.of(notCalled));
        return ControlAnswers.json(Document.of(members));
    }

    private static Document document(OperationCount count) {
        Map<String, Document> members = new LinkedHashMap<>();
        members.put("operation", Document.of(count.operation()));
        members.put("calls", Document.of(count.calls()));
        members.put("lastStatus", Document.of(count.lastStatus()));
        return Document.of(members);
    }
}

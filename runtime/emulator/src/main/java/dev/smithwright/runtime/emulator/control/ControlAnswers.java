package dev.smithwright.runtime.emulator.control;

import dev.smithwright.runtime.emulator.http.ServerResponse;
import dev.smithwright.runtime.json.JsonCodec;
import dev.smithwright.runtime.shape.Document;
import java.util.List;
import java.util.Map;

/** Answers of the control site. */
public final class ControlAnswers {

    private ControlAnswers() {}

    /** Returns an answer of status 200 that shows the value as JSON. */
    public static ServerResponse json(Document value) {
        return json(200, value);
    }

    /** Returns an answer that shows the value as JSON. */
    public static ServerResponse json(int status, Document value) {
        return ServerResponse.of(status)
                .withHeader("Content-Type", ControlBody.JSON)
                .withBody(new JsonCodec().write(value));
    }

    /** Returns the answer to a request that changed something and has nothing to tell, of status 204. */
    public static ServerResponse done() {
        return ServerResponse.of(204);
    }

    /** Returns an answer that says what is wrong: <code>{"errors":["…"]}</code>. */
    public static ServerResponse errors(int status, List<String> errors) {
        List<Document> messages = errors.stream().map(Document::of).toList();
        return json(status, Document.of(Map.of("errors", Document.of(messages))));
    }
}

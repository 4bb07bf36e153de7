package dev.smithwright.runtime.emulator.control.page;

import dev.smithwright.runtime.emulator.control.log.LoggedBody;
import dev.smithwright.runtime.emulator.control.log.LoggedRequest;
import java.math.BigDecimal;
import java.util.List;

/** The last requests, each to be opened. */
final class RequestsPart {

    private static final int TIME_START = "2026-01-02T".length();
    private static final int TIME_END = "2026-01-02T03:04:05.678".length();

    private RequestsPart() {}

    static void write(Html html, List<LoggedRequest> requests) {
        html.open("section", "id", "requests").element("h2", "Last requests");
        if (requests.isEmpty()) {
            html.element("p", "None yet.", "class", "note");
        }
        requests.forEach(request -> writeRequest(html, request));
        html.close();
    }

    private static void writeRequest(Html html, LoggedRequest request) {
        html.open("details").open("summary");
        html.element("time", time(request), "datetime", request.time().toString());
        StatusBadge.write(html, request.status());
        html.open("span", "class", "what");
        html.element("b", request.operation() == null ? request.method() + " " + request.path() : request.operation());
        if (request.error() != null) {
            html.text(" ").element("span", request.error(), "class", "error");
        }
        html.close().element("span", milliseconds(request), "class", "duration").close();
        html.element(
                "p",
                request.userAgent() == null ? "from the same process" : request.userAgent(),
                "class",
                "note agent");
        writeBody(html, "Request", request.request());
        writeBody(html, "Response", request.response());
        html.close();
    }

    private static String time(LoggedRequest request) {
        String text = request.time().toString();
        return text.length() <= TIME_END
                ? text.substring(TIME_START, text.length() - 1)
                : text.substring(TIME_START, TIME_END);
    }

    private static String milliseconds(LoggedRequest request) {
        return BigDecimal.valueOf(request.duration().toNanos() / 10_000, 2).toPlainString() + " ms";
    }

    private static void writeBody(Html html, String title, LoggedBody body) {
        String cut = body.isWhole() || body.value() == null ? "" : ", cut";
        html.element("h4", title + ", " + body.length() + " bytes" + cut);
        if (body.value() != null) {
            html.open("pre");
            new JsonLines(html).write(body.value());
            html.close();
        }
    }
}

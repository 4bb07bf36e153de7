package dev.smithwright.runtime.emulator;

import static org.assertj.core.api.Assertions.assertThat;

import dev.smithwright.runtime.emulator.control.ControlSite;
import dev.smithwright.runtime.emulator.control.fault.Fault;
import dev.smithwright.runtime.emulator.control.fault.InjectedFaults;
import dev.smithwright.runtime.emulator.control.log.RequestLog;
import dev.smithwright.runtime.emulator.control.page.Fact;
import dev.smithwright.runtime.emulator.control.page.Section;
import dev.smithwright.runtime.emulator.control.page.SiteContent;
import dev.smithwright.runtime.emulator.control.page.SitePages;
import dev.smithwright.runtime.emulator.control.page.Table;
import dev.smithwright.runtime.emulator.http.ServerRequest;
import dev.smithwright.runtime.emulator.http.ServerResponse;
import dev.smithwright.runtime.notes.NoteBook;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The pages, as text; what a browser makes of them is for the emulator of a real service to show. */
class SitePagesTest {

    private static final String ATTACK = "\"'><script src=//evil.example>";
    private static final String HARMLESS = "&quot;&#39;&gt;&lt;script src=//evil.example&gt;";

    private final NoteBookRouter router = new NoteBookRouter(new Notes());
    private final RequestLog log = new RequestLog(router, Set.of());
    private final InjectedFaults faults = new InjectedFaults(router);
    private final RequestDispatcher dispatcher = new RequestDispatcher(DispatchSettings.of(router)
            .withFilter(new ControlSite(new SitePages(new Shelf(), log, faults)))
            .withFilter(log));

    /** What the emulator keeps: one thing, with a name that somebody chose with care. */
    private record Shelf() implements SiteContent {

        @Override
        public String title() {
            return "Note Book";
        }

        @Override
        public List<Fact> facts() {
            return List.of(new Fact("Region", "here"));
        }

        @Override
        public String sectionsTitle() {
            return "Shelf";
        }

        @Override
        public List<Section> sections() {
            return List.of(new Section(
                    ATTACK,
                    "shelf/" + ATTACK,
                    List.of(new Fact(ATTACK, ATTACK)),
                    new Table(List.of("A", ATTACK), List.of(List.of("1", ATTACK)), ATTACK)));
        }
    }

    @Test
    void showsWhatTheEmulatorIsAndKeeps() {
        assertThat(page("/_emulator/"))
                .startsWith("<!DOCTYPE html>\n<html lang=\"en\"><head><meta charset=\"utf-8\">")
                .contains("<title>Note Book emulator</title>")
                .contains("<dt>Region</dt><dd>here</dd>")
                .contains("None are switched on", "None yet.", "0 of 3 called")
                .endsWith("</main></body></html>");
        assertThat(page("/_emulator")).isEqualTo(page("/_emulator/"));
    }

    @Test
    void showsCallsAndFaults() {
        faults.add(Fault.error("ThrottlingException", 503, "slow down")
                .on(NoteBook.READ_NOTE)
                .after(Duration.ofMillis(20))
                .times(3));
        call("PutNote", "{\"NoteId\":\"a\",\"Text\":\"t\"}", "me/1");
        call("ReadNote", "{\"NoteId\":\"b\"}", "me/1");

        assertThat(page("/_emulator/"))
                .contains("<li>PutNote <b>×1</b> <span class=\"status good\">200</span></li>")
                .contains("<li>ReadNote <b>×1</b> <span class=\"status client-fault\">404</span></li>")
                .contains("<ul class=\"chips idle\"><li>DeleteNote</li></ul>")
                .contains("20 ms late, then ThrottlingException (503): slow down", "3 of 3 left")
                .contains("<b>ReadNote</b> <span class=\"error\">NoteNotFoundException</span>")
                .contains("{\n  &quot;NoteId&quot;: &quot;a&quot;,\n  &quot;Text&quot;: &quot;t&quot;\n}");
    }

    @Test
    void textsThatPeopleChooseStayTexts() {
        faults.add(Fault.error("Wrong", ATTACK));
        call("PutNote", "{\"NoteId\":\"" + ATTACK.replace("\"", "\\\"") + "\"}", ATTACK);
        dispatcher.handle(new ServerRequest(ATTACK, Address.of(ATTACK), Map.of(), new byte[0]));

        String page = text(dispatcher.handle(new ServerRequest(
                "GET", Address.of("/_emulator/"), Map.of("host", List.of("[" + ATTACK)), new byte[0])));

        assertThat(page)
                .contains(HARMLESS)
                .doesNotContain("<script", "'>", "href=\"//", "javascript:")
                .contains("href=\"/_emulator/shelf/%22%27%3E%3Cscript%20src%3D//evil.example%3E\"");
    }

    @ParameterizedTest
    @CsvSource({"refresh=5,5", "refresh=3600,3600"})
    void isLoadedAgainWhereTheAddressSaysSo(String query, String seconds) {
        assertThat(text(ask("/_emulator/", query)))
                .contains("<meta http-equiv=\"refresh\" content=\"" + seconds + "\">");
    }

    @ParameterizedTest
    @CsvSource({"refresh=0", "refresh=", "refresh=5;url=//evil.example", "refresh=99999", "refresh=-1", "other=5"})
    void isNotLoadedAgainOtherwise(String query) {
        assertThat(text(ask("/_emulator/", query))).doesNotContain("http-equiv");
    }

    @Test
    void bringsItsStyle() {
        ServerResponse style = ask("/_emulator/style.css", null);
        ServerResponse icon = ask("/_emulator/icon.svg", null);

        assertThat(style.headers()).containsEntry("Content-Type", "text/css; charset=utf-8");
        assertThat(text(style)).contains("prefers-color-scheme: dark").doesNotContain("url(", "@import", "http");
        assertThat(icon.headers()).containsEntry("Content-Type", "image/svg+xml");
    }

    private String page(String path) {
        ServerResponse response = ask(path, null);
        assertThat(response.status()).isEqualTo(200);
        assertThat(response.headers()).containsEntry("Content-Type", "text/html; charset=utf-8");
        return text(response);
    }

    private ServerResponse ask(String path, String query) {
        return dispatcher.handle(new ServerRequest("GET", Address.of(path, query), Map.of(), new byte[0]));
    }

    private void call(String operation, String body, String userAgent) {
        dispatcher.handle(new ServerRequest(
                "POST",
                Address.of("/"),
                Map.of(
                        "content-type", List.of("application/x-amz-json-1.1"),
                        "x-amz-target", List.of("NoteBook_20240101." + operation),
                        "user-agent", List.of(userAgent)),
                body.getBytes(StandardCharsets.UTF_8)));
    }

    private static String text(ServerResponse response) {
        return new String(response.body(), StandardCharsets.UTF_8);
    }
}

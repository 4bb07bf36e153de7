package dev.smithwright.generator.docs;

import static org.assertj.core.api.Assertions.assertThat;

import dev.smithwright.generator.emit.HostileModel;
import java.io.IOException;
import java.nio.file.Path;
import java.util.SortedMap;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Text of a model that tries to become more than text on a page. */
class HostilePagesTest {

    @TempDir
    Path folder;

    private SortedMap<String, String> pages;

    @BeforeEach
    void generate() throws IOException {
        pages = Pages.of(HostileModel.plan(folder));
    }

    @Test
    void bringsNoElementAndNoAttributeIntoBeing() {
        ReferencePagesTest.assertThatOnlyHarmlessElementsAreThere(pages);
    }

    @Test
    void everyLinkLeadsSomewhere() {
        ReferencePagesTest.assertThatEveryLinkLeadsSomewhere(pages);
    }

    @Test
    void changesNoHeadingAndNoTable() {
        Pages.documents(pages).forEach((path, document) -> {
            assertThat(document.select("h1")).as(path).hasSize(1);
            for (Element table : document.select("table")) {
                int columns = table.select("thead th").size();
                assertThat(table.select("tbody tr"))
                        .as(path)
                        .isNotEmpty()
                        .allSatisfy(row -> assertThat(row.children()).hasSize(columns));
            }
        });
    }

    @Test
    void linksToPagesOnly() {
        Pages.documents(pages)
                .values()
                .forEach(document -> assertThat(document.select("a[href]").eachAttr("href"))
                        .allMatch(address -> address.matches("https?://.*|[a-z]*\\.(md|html)(#.*)?|#.*")));
    }

    @Test
    void textIsThereToBeRead() {
        assertThat(pages.get("html/client.html")).contains("&lt;script&gt;").doesNotContain("<script");
        assertThat(Pages.documents(pages).get("markdown/types.md").text()).contains("$L $T $S $$");
    }

    @Test
    void noControlCharacterAndNoTurnOfDirectionPasses() {
        pages.forEach((path, text) -> assertThat(text.codePoints()
                        .filter(c -> c != '\n')
                        .map(Character::getType)
                        .filter(type -> type == Character.CONTROL
                                || type == Character.FORMAT
                                || type == Character.SURROGATE
                                || type == Character.LINE_SEPARATOR
                                || type == Character.PARAGRAPH_SEPARATOR))
                .as(path)
                .isEmpty());
    }
}

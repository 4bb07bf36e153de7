package dev.smithwright.generator.docs;

import static org.assertj.core.api.Assertions.assertThat;

import dev.smithwright.generator.TestModels;
import dev.smithwright.generator.emit.Generated;
import dev.smithwright.generator.load.ModelSources;
import dev.smithwright.generator.plan.ExceptionPlan;
import dev.smithwright.generator.plan.OperationPlan;
import dev.smithwright.generator.plan.ServicePlan;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.SortedMap;
import java.util.stream.Stream;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledIfSystemProperty;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** What there is on the pages, and that they hang together. */
class ReferencePagesTest {

    static List<ServicePlan> plans() {
        Path descriptions = Path.of("src/test/resources/c2j");
        return List.of(
                Generated.cognitoIdentityPlan(),
                Generated.zooPlan(),
                plan(descriptions.resolve("parcel-post/service-2.json")),
                plan(descriptions.resolve("reading-room/service-2.json")),
                plan(descriptions.resolve("stamp-album/service-2.json")),
                plan(descriptions.resolve("toll-road/service-2.json")));
    }

    static List<Path> official() throws IOException {
        try (Stream<Path> files = Files.list(Path.of(System.getProperty("smithwright.models")))) {
            return files.filter(file -> file.toString().endsWith(".json"))
                    .sorted()
                    .toList();
        }
    }

    private static ServicePlan plan(Path model) {
        return Generated.plan(new ModelSources(List.of(model), List.of()), "example.service", true);
    }

    @ParameterizedTest
    @MethodSource("plans")
    void everyLinkLeadsSomewhere(ServicePlan plan) {
        assertThatEveryLinkLeadsSomewhere(Pages.of(plan));
    }

    @ParameterizedTest
    @MethodSource("official")
    @EnabledIfSystemProperty(
            named = "smithwright.models",
            matches = ".+",
            disabledReason = "no folder of models is named")
    void everyLinkOfOfficialModelsLeadsSomewhere(Path model) {
        SortedMap<String, String> pages = Pages.of(plan(model));

        assertThatEveryLinkLeadsSomewhere(pages);
        assertThatOnlyHarmlessElementsAreThere(pages);
    }

    static void assertThatEveryLinkLeadsSomewhere(SortedMap<String, String> pages) {
        SortedMap<String, Document> documents = Pages.documents(pages);
        documents.forEach((path, document) -> {
            assertThat(document.select("a")).as(path).hasSizeGreaterThan(3);
            for (Element link : document.select("[href]")) {
                assertThat(leadsSomewhere(pages, documents, path, link.attr("href")))
                        .as("%s: %s", path, link)
                        .isTrue();
            }
            assertThat(document.select("[id]").eachAttr("id")).as(path).doesNotHaveDuplicates();
        });
    }

    private static boolean leadsSomewhere(
            SortedMap<String, String> pages, SortedMap<String, Document> documents, String path, String address) {
        if (address.startsWith("http://") || address.startsWith("https://")) {
            return true;
        }
        int anchor = address.indexOf('#');
        String file = anchor < 0 ? address : address.substring(0, anchor);
        String target = file.isEmpty() ? path : path.substring(0, path.indexOf('/') + 1) + file;
        return pages.containsKey(target)
                && (anchor < 0 || documents.get(target).getElementById(address.substring(anchor + 1)) != null);
    }

    /** An allow-list, not of ours but of what the pages are for. */
    static void assertThatOnlyHarmlessElementsAreThere(SortedMap<String, String> pages) {
        Pages.documents(pages).forEach((path, document) -> {
            assertThat(document.select("main *, .markdown *").eachText())
                    .as(path)
                    .isNotNull();
            for (Element element : document.getAllElements()) {
                assertThat(element.normalName()).as("%s: %s", path, element).isIn(Harmless.ELEMENTS);
                element.attributes()
                        .forEach(attribute -> assertThat(attribute.getKey())
                                .as("%s: %s", path, element)
                                .isIn(Harmless.ATTRIBUTES));
            }
        });
    }

    @Test
    void bothFormatsSayTheSame() {
        SortedMap<String, Document> documents = Pages.documents(Pages.of(Generated.cognitoIdentityPlan()));

        documents.forEach((path, document) -> {
            if (path.startsWith("html/")) {
                Document markdown =
                        documents.get(path.replace("html/", "markdown/").replace(".html", ".md"));
                assertThat(document.select("main h2").eachText())
                        .isEqualTo(markdown.select("h2").eachText());
                assertThat(document.select("main td, main th").eachText())
                        .isEqualTo(markdown.select("td, th").eachText());
                assertThat(document.select("main pre").eachText())
                        .isEqualTo(markdown.select("pre").eachText());
            }
        });
    }

    @Test
    void eachOperationHasItsArgumentsResultAndErrors() {
        ServicePlan plan = Generated.cognitoIdentityPlan();
        Document client = Pages.documents(Pages.of(plan)).get("html/client.html");

        assertThat(client.select("main h2").eachText())
                .containsExactlyElementsOf(plan.operations().stream()
                        .map(OperationPlan::methodName)
                        .toList());
        for (OperationPlan operation : plan.operations()) {
            String section = section(client, operation.methodName());
            operation
                    .input()
                    .ifPresent(input -> input.members()
                            .forEach(member -> assertThat(section).contains(member.javaName())));
            operation
                    .output()
                    .ifPresent(output -> assertThat(section)
                            .contains("Returns " + output.type().simpleName() + "."));
            for (ExceptionPlan error : operation.errors().errors()) {
                assertThat(section).contains(error.type().simpleName());
            }
        }
    }

    private static String section(Document document, String heading) {
        StringBuilder text = new StringBuilder();
        Element element = document.select("main h2").stream()
                .filter(one -> one.text().equals(heading))
                .findFirst()
                .orElseThrow();
        for (Element next = element.nextElementSibling();
                next != null && !next.normalName().equals("h2");
                next = next.nextElementSibling()) {
            text.append(next.text()).append('\n');
        }
        return text.toString();
    }

    @Test
    void theDocumentationShowsWhatIsWritten() throws IOException {
        String client = Pages.of(Generated.cognitoIdentityPlan()).get("markdown/client.md");
        String shown = Files.readString(Path.of("../docs/regenerating.md"));
        shown = shown.substring(shown.indexOf("## Reference pages"));

        assertThat(Pages.samples(shown))
                .isNotEmpty()
                .allSatisfy(sample -> assertThat(client).contains(sample));
        assertThat(shown.lines().filter(line -> line.contains("**required**")))
                .isNotEmpty()
                .allSatisfy(row -> assertThat(client).contains(row));
    }

    @Test
    void requiredArgumentsAreMarkedAndConstraintsTold() {
        String client = Pages.of(Generated.cognitoIdentityPlan()).get("markdown/client.md");

        assertThat(client)
                .contains("| `maxResults` **required** | `int` |")
                .contains("1 to 60.")
                .contains("[`IdentityPool`](types.md#identitypool)");
    }

    @Test
    void pagesAreThereForWhatTheServiceHas() {
        assertThat(Pages.of(Generated.cognitoIdentityPlan()).keySet())
                .containsExactly(
                        "html/client.html",
                        "html/emulator.html",
                        "html/enums.html",
                        "html/errors.html",
                        "html/index.html",
                        "html/paginators.html",
                        "html/style.css",
                        "html/types.html",
                        "markdown/client.md",
                        "markdown/emulator.md",
                        "markdown/enums.md",
                        "markdown/errors.md",
                        "markdown/index.md",
                        "markdown/paginators.md",
                        "markdown/types.md");
        assertThat(Pages.of(Generated.zooPlan())).containsKeys("html/waiters.html", "markdown/waiters.md");
    }

    @Test
    void aServiceThatTheRuntimeDoesNotSpeakToHasNoClient(@TempDir Path folder) {
        Path model = TestModels.write(folder.resolve("rest.smithy"), """
                $version: "2"
                namespace test.rest
                use aws.protocols#restJson1
                @restJson1
                service Rest { version: "1", operations: [Ping] }
                @http(method: "POST", uri: "/")
                operation Ping { input := { text: String } }
                """);
        SortedMap<String, String> pages = Pages.of(plan(model));

        assertThat(pages.get("markdown/client.md")).contains("no client").doesNotContain("RestClient");
        assertThat(pages.get("markdown/index.md")).doesNotContain("Make a client");
        assertThatEveryLinkLeadsSomewhere(pages);
    }

    @ParameterizedTest
    @MethodSource("plans")
    void headingsAreInOrderAndTablesHaveHeaders(ServicePlan plan) {
        Pages.documents(Pages.of(plan)).forEach((path, document) -> {
            assertThat(document.select("h1")).as(path).hasSize(1);
            int level = 1;
            for (Element heading : document.select("h1, h2, h3, h4")) {
                int next = heading.normalName().charAt(1) - '0';
                assertThat(next).as("%s: %s", path, heading).isLessThanOrEqualTo(level + 1);
                level = next;
            }
            for (Element table : document.select("table")) {
                assertThat(table.select("thead th")).as(path).isNotEmpty();
            }
            if (path.startsWith("html/")) {
                assertThat(document.select("html").attr("lang")).isEqualTo("en");
                assertThat(document.title()).isNotBlank();
                assertThat(document.select("script, [style], [onclick]")).isEmpty();
            }
        });
    }
}

package dev.smithwright.generator.docs;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import dev.smithwright.generator.TestModels;
import dev.smithwright.generator.emit.Generated;
import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Stream;
import javax.imageio.ImageIO;
import org.jsoup.Jsoup;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

/** What a browser makes of the pages of Cognito Identity, as files. Left out where there is no {@code chromium}. */
@Timeout(120)
class PagesInBrowserTest {

    private static final Path PICTURES = Path.of("target", "screenshots");
    private static final int PHONE = 390;

    @TempDir
    static Path folder;

    private static final List<String> html = new ArrayList<>();
    private static Browser browser;

    @BeforeAll
    static void write() throws IOException {
        assumeTrue(Browser.find().isPresent(), "no chromium on the PATH");
        browser = Browser.find().orElseThrow();
        SortedMap<String, String> pages = Pages.of(Generated.cognitoIdentityPlan());
        for (Map.Entry<String, String> page : pages.entrySet()) {
            TestModels.write(folder.resolve(page.getKey()), page.getValue());
            if (page.getKey().endsWith(".html")) {
                html.add(page.getKey());
            }
        }
        Files.createDirectories(PICTURES);
    }

    @Test
    void noPageIsWiderThanAPhone() throws Exception {
        Map<String, Integer> widths = widths(PHONE);

        assertThat(widths)
                .hasSize(html.size())
                .containsOnlyKeys(html)
                .allSatisfy((page, width) -> assertThat(width).isBetween(200, PHONE));
    }

    @Test
    void aPictureOfEachPageOnAPhoneAndOnADesk() throws Exception {
        for (String page : html) {
            String name = Path.of(page).getFileName().toString().replace(".html", "");
            assertPicture(page, name + "-phone.png", PHONE, 1_200);
        }
        assertPicture(html.get(0), "desk.png", 1_200, 1_200);
    }

    @Test
    void aPageCanBePrinted() throws Exception {
        Path print = PICTURES.resolve("client.pdf").toAbsolutePath();
        String page = html.stream()
                .filter(name -> name.endsWith("client.html"))
                .findFirst()
                .orElseThrow();

        browser.run("--no-pdf-header-footer", "--print-to-pdf=" + print, address(page));

        String written = Files.readString(print, ISO_8859_1);
        assertThat(written).startsWith("%PDF-");
        assertThat(written.split("/Type /Page\\b")).hasSizeBetween(10, 100);
    }

    private static void assertPicture(String page, String name, int width, int height) throws Exception {
        Path file = PICTURES.resolve(name).toAbsolutePath();
        browser.run(
                "--window-size=" + width + "," + height, "--hide-scrollbars", "--screenshot=" + file, address(page));

        var picture = ImageIO.read(file.toFile());
        assertThat(picture.getWidth()).isEqualTo(width);
        assertThat(picture.getHeight()).isEqualTo(height);
    }

    private static String address(String page) {
        return folder.resolve(page).toUri().toString();
    }

    /** Shows each page in a frame of that width, and asks how wide what is in it has become. */
    private static Map<String, Integer> widths(int width) throws Exception {
        StringBuilder frames = new StringBuilder();
        for (String page : html) {
            frames.append("<iframe width=%d height=900 style='border:0' title='%s' src='%s'></iframe>\n"
                    .formatted(width, page, page));
        }
        Path frame = folder.resolve("frames.html");
        Files.writeString(frame, """
                <!doctype html><body>%s<script>
                window.onload = () => document.querySelectorAll('iframe').forEach(frame =>
                    frame.dataset.width = frame.contentDocument.documentElement.scrollWidth)
                </script></body>""".formatted(frames));

        String seen = browser.run(
                "--allow-file-access-from-files", "--dump-dom", frame.toUri().toString());

        Map<String, Integer> widths = new TreeMap<>();
        Jsoup.parse(seen)
                .select("iframe[data-width]")
                .forEach(element -> widths.put(element.attr("title"), Integer.parseInt(element.attr("data-width"))));
        return widths;
    }

    /** A browser without a window and without a network. */
    private record Browser(Path executable) {

        static Optional<Browser> find() {
            return Stream.of(System.getenv().getOrDefault("PATH", "").split(File.pathSeparator))
                    .map(directory -> Path.of(directory, "chromium"))
                    .filter(Files::isExecutable)
                    .findFirst()
                    .map(Browser::new);
        }

        /** Returns what the browser writes. */
        String run(String... arguments) throws Exception {
            Path output = Files.createTempFile(folder, "browser", ".txt");
            List<String> command = new ArrayList<>(List.of(
                    executable.toString(),
                    "--headless",
                    "--no-sandbox",
                    "--disable-gpu",
                    "--no-first-run",
                    "--disable-background-networking",
                    "--proxy-server=http://127.0.0.1:9",
                    "--user-data-dir=" + folder.resolve("profile")));
            command.addAll(List.of(arguments));
            Process process = new ProcessBuilder(command)
                    .redirectOutput(output.toFile())
                    .redirectError(ProcessBuilder.Redirect.DISCARD)
                    .start();
            assertThat(process.waitFor()).as(command.toString()).isZero();
            return Files.readString(output);
        }
    }
}

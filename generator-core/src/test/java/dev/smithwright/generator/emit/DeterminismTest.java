package dev.smithwright.generator.emit;

import static java.nio.charset.StandardCharsets.US_ASCII;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Locale;
import java.util.SortedMap;
import java.util.TimeZone;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Equal input gives equal bytes, whoever runs the generator, and where. */
class DeterminismTest {

    private final Locale locale = Locale.getDefault();
    private final TimeZone zone = TimeZone.getDefault();

    @TempDir
    private Path folder;

    @AfterEach
    void restore() {
        Locale.setDefault(locale);
        TimeZone.setDefault(zone);
    }

    @ParameterizedTest
    @ValueSource(strings = {"tr-TR", "ar-EG-u-nu-arab", "ja-JP-u-ca-japanese"})
    void theLocaleDoesNotMatter(String tag) {
        SortedMap<String, String> here = Generated.sources(Generated.zooPlan());

        Locale.setDefault(Locale.forLanguageTag(tag));
        TimeZone.setDefault(TimeZone.getTimeZone("Pacific/Kiritimati"));

        assertThat(Generated.sources(Generated.zooPlan())).isEqualTo(here);
    }

    @Test
    void theSystemDoesNotMatter() throws Exception {
        Path java = Path.of(System.getProperty("java.home"), "bin", "java");
        Process process = new ProcessBuilder(
                        java.toString(),
                        "-XX:TieredStopAtLevel=1",
                        "-Dline.separator=\r\n",
                        "-Dfile.encoding=ISO-8859-1",
                        "-Duser.timezone=Pacific/Apia",
                        "-Duser.language=ar",
                        "-Duser.country=EG",
                        "-cp",
                        System.getProperty("java.class.path"),
                        DeterminismTest.class.getName())
                .redirectError(ProcessBuilder.Redirect.DISCARD)
                .start();

        String there = new String(process.getInputStream().readAllBytes(), US_ASCII);

        assertThat(there).isEqualTo(Generated.sources(Generated.zooPlan()).toString());
    }

    /** Writes what another system generates. */
    public static void main(String[] arguments) {
        System.out.print(Generated.sources(Generated.zooPlan()));
    }

    /** To lay something over a shape, the shape is taken apart and put together again. */
    @Test
    void anOverlayThatSaysWhatTheModelSaysDoesNotMatter() throws IOException {
        assertThat(Generated.sources(Generated.overlaidZooPlan(folder)))
                .isEqualTo(Generated.sources(Generated.zooPlan()));
    }

    @Test
    void filesAreAsciiWithPlainLineEnds() {
        assertThat(Generated.sources(Generated.zooPlan())).allSatisfy((path, text) -> {
            assertThat(text).matches("[ -~\n]+");
            assertThat(text).matches("(?s).*[;}]\n").doesNotContain("\n\n\n", " \n", "\t");
        });
    }
}

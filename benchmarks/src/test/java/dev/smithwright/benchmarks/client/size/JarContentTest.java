package dev.smithwright.benchmarks.client.size;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class JarContentTest {

    @Test
    void classesAndLinesAreCountedAndNothingElse(@TempDir Path directory) throws Exception {
        Path jar = directory.resolve("some.jar");
        try (OutputStream file = Files.newOutputStream(jar);
                ZipOutputStream zip = new ZipOutputStream(file)) {
            add(zip, "a/A.java", "package a;\n\nclass A {}\n");
            add(zip, "a/B.java", "class B {}");
            add(zip, "a/A.class", "?");
            add(zip, "a/readme.txt", "1\n2\n3\n");
        }

        JarContent content = new JarContent(jar);

        assertThat(content.classes()).isEqualTo(1);
        assertThat(content.lines()).isEqualTo(4);
        assertThat(content.kilobytes()).isEqualTo(Files.size(jar) / 1000.0);
    }

    private static void add(ZipOutputStream zip, String name, String text) throws Exception {
        zip.putNextEntry(new ZipEntry(name));
        zip.write(text.getBytes(StandardCharsets.UTF_8));
    }
}

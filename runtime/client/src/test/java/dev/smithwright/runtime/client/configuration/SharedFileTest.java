package dev.smithwright.runtime.client.configuration;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.io.RandomAccessFile;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class SharedFileTest {

    @TempDir
    Path directory;

    @Test
    void aMissingFileSaysNothing() {
        SharedFile file = read(directory.resolve("none"));

        assertThat(file.content().hasProfile("default")).isFalse();
        assertThat(file).hasToString(directory.resolve("none") + " (which does not exist)");
    }

    @Test
    void aDirectorySaysNothing() {
        assertThat(read(directory)).hasToString(directory + " (which is no regular file)");
    }

    /** JDKs differ in what they call that. */
    @Test
    void aFileBelowAFileSaysNothing() throws IOException {
        Path file = Files.createFile(directory.resolve("file"));

        assertThat(read(file.resolve("config")).toString())
                .isIn(
                        file.resolve("config") + " (which cannot be read)",
                        file.resolve("config") + " (which does not exist)");
    }

    /** A file whose attributes can be read and whose bytes cannot, whoever asks. */
    @Test
    void anUnreadableFileSaysNothing() {
        Path memory = Path.of("/proc/self/mem");
        Assumptions.assumeTrue(Files.isRegularFile(memory));

        assertThat(read(memory)).hasToString("/proc/self/mem (which cannot be read)");
    }

    @Test
    void anEndlessFileSaysNothing() {
        Path zeros = Path.of("/dev/zero");
        Assumptions.assumeTrue(Files.exists(zeros));

        assertThat(read(zeros)).hasToString("/dev/zero (which is no regular file)");
    }

    @Test
    void aFileOfAHundredMegabytesIsRefused() throws IOException {
        Path large = directory.resolve("large");
        try (RandomAccessFile file = new RandomAccessFile(large.toFile(), "rw")) {
            file.setLength(100_000_000);
        }

        assertThatThrownBy(() -> read(large))
                .isInstanceOf(IllegalStateException.class)
                .hasMessage(large + " is larger than 8 MiB, and so none of AWS's shared files");
    }

    @Test
    void aLineOfSomeMegabytesIsTaken() throws IOException {
        Path file = directory.resolve("config");
        Files.writeString(file, "[default]\nregion = " + "r".repeat(4_000_000));

        assertThat(read(file).content().ofProfile("default", "region")).hasSize(4_000_000);
    }

    @Test
    void whatIsNoTextIsNotPrinted() throws IOException {
        Path file = directory.resolve("config");
        Files.write(
                file,
                new byte[] {'[', 'd', 'e', 'f', 'a', 'u', 'l', 't', ']', '\n', (byte) 0xff, (byte) 0xfe, 0, 1, 2});

        assertThatThrownBy(() -> read(file))
                .hasMessage(file + ", line 2: a property has to have a name, = and a value");
    }

    @Test
    void aChangedFileIsReadAgainAndAnotherOneIsNot() throws IOException {
        Path path = directory.resolve("config");
        Files.writeString(path, "[default]\nregion = a\n");
        SharedFile file = read(path);
        assertThat(file.current()).isSameAs(file);

        Files.writeString(path, "[default]\nregion = b\n");
        Files.setLastModifiedTime(path, FileTime.fromMillis(1));
        SharedFile changed = file.current();
        assertThat(changed.content().ofProfile("default", "region")).isEqualTo("b");

        Files.delete(path);
        assertThat(changed.current()).hasToString(path + " (which does not exist)");
    }

    private static SharedFile read(Path path) {
        return SharedFile.read(path, SharedFileKind.CONFIGURATION);
    }
}

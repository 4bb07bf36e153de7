package dev.smithwright.benchmarks.client.size;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;

/**
 * What a jar holds.
 *
 * @param jar where it is
 */
record JarContent(Path jar) {

    /** Returns its size in 1,000 bytes. */
    double kilobytes() throws IOException {
        return Files.size(jar) / 1000.0;
    }

    /** Returns the number of its class files. */
    long classes() throws IOException {
        try (ZipFile zip = new ZipFile(jar.toFile())) {
            return entries(zip, ".class").size();
        }
    }

    /** Returns the number of lines of Java source in it. */
    long lines() throws IOException {
        try (ZipFile zip = new ZipFile(jar.toFile())) {
            long lines = 0;
            for (ZipEntry entry : entries(zip, ".java")) {
                byte[] source = zip.getInputStream(entry).readAllBytes();
                lines += new String(source, StandardCharsets.UTF_8).lines().count();
            }
            return lines;
        }
    }

    private static List<? extends ZipEntry> entries(ZipFile zip, String ending) {
        return zip.stream().filter(entry -> entry.getName().endsWith(ending)).toList();
    }
}

package dev.smithwright.consumer.modules;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.File;
import java.io.IOException;
import java.nio.file.FileSystem;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** Each package lies in one artifact alone, so that all of them can be modules of one program. */
class PackagesTest {

    @Test
    void noPackageOfOursIsSplit() throws IOException {
        Map<String, Set<String>> artifacts = new TreeMap<>();
        for (String entry : System.getProperty("java.class.path").split(File.pathSeparator, -1)) {
            // The tests of another module come as a jar of their own, which is never on a module path.
            if (!entry.endsWith("-tests.jar")) {
                packages(Path.of(entry))
                        .forEach(name -> artifacts
                                .computeIfAbsent(name, key -> new TreeSet<>())
                                .add(entry));
            }
        }

        assertThat(artifacts)
                .containsKeys(
                        "dev.smithwright.cognitoidentity",
                        "dev.smithwright.cognitoidentity.credentials",
                        "dev.smithwright.cognitoidentity.emulator",
                        "dev.smithwright.cognitoidentity.model",
                        "dev.smithwright.emulator.cognitoidentity",
                        "dev.smithwright.runtime.client",
                        "dev.smithwright.runtime.emulator",
                        "dev.smithwright.runtime.operation");
        assertThat(artifacts.values()).allSatisfy(holders -> assertThat(holders).hasSize(1));
    }

    /** Returns the packages of Smithwright in a jar or folder, but for those of this application, which is in two folders. */
    private static Set<String> packages(Path entry) throws IOException {
        if (Files.isDirectory(entry)) {
            return packagesBelow(entry);
        }
        try (FileSystem jar = FileSystems.newFileSystem(entry)) {
            return packagesBelow(jar.getPath("/"));
        }
    }

    private static Set<String> packagesBelow(Path root) throws IOException {
        Path ours = root.resolve("dev/smithwright");
        if (!Files.isDirectory(ours)) {
            return Set.of();
        }
        Set<String> packages = new TreeSet<>();
        try (Stream<Path> files = Files.walk(ours)) {
            files.filter(file -> file.toString().endsWith(".class"))
                    .map(file -> root.relativize(file.getParent())
                            .toString()
                            .replace('/', '.')
                            .replace('\\', '.'))
                    .filter(name -> !name.startsWith("dev.smithwright.consumer"))
                    .forEach(packages::add);
        }
        return packages;
    }
}

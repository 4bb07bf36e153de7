package dev.smithwright.benchmarks.generator;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.Map;
import java.util.Optional;
import java.util.zip.GZIPInputStream;

/** AWS's own description of Cognito Identity, which AWS's clients for Python bring along. */
final class ServiceDescription {

    private static final String VERSION = "data/cognito-identity/2014-06-30";

    /** The names that botocore has for the files, and the AWS SDK for Java. */
    private static final Map<String, String> NAMES = Map.of(
            "service-2.json", "service-2.json",
            "paginators-1.json", "paginators-1.json",
            "endpoint-rule-set-1.json", "endpoint-rule-set.json");

    private ServiceDescription() {}

    /** Copies the files; returns false where botocore is not on this machine. */
    static boolean copyTo(Path folder) throws IOException {
        Optional<Path> botocore = botocore();
        if (botocore.isEmpty()) {
            return false;
        }
        Files.createDirectories(folder);
        for (Map.Entry<String, String> name : NAMES.entrySet()) {
            copy(botocore.get().resolve(VERSION), name.getKey(), folder.resolve(name.getValue()));
        }
        return true;
    }

    private static void copy(Path folder, String name, Path target) throws IOException {
        Path plain = folder.resolve(name);
        if (Files.exists(plain)) {
            Files.copy(plain, target, StandardCopyOption.REPLACE_EXISTING);
            return;
        }
        try (InputStream content = new GZIPInputStream(Files.newInputStream(folder.resolve(name + ".gz")))) {
            Files.copy(content, target, StandardCopyOption.REPLACE_EXISTING);
        }
    }

    private static Optional<Path> botocore() {
        try {
            Process process = new ProcessBuilder(
                            "python3", "-c", "import botocore, os; print(os.path.dirname(botocore.__file__))")
                    .redirectError(ProcessBuilder.Redirect.DISCARD)
                    .start();
            String line = process.inputReader().readLine();
            return process.waitFor() == 0 && line != null ? Optional.of(Path.of(line)) : Optional.empty();
        } catch (IOException e) {
            return Optional.empty(); // no Python either
        } catch (InterruptedException e) {
            throw new UncheckedIOException(new IOException(e));
        }
    }
}

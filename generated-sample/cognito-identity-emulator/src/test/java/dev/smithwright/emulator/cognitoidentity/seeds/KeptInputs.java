package dev.smithwright.emulator.cognitoidentity.seeds;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URISyntaxException;
import java.net.URL;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Named;

/** Inputs of a fuzz test in the resources, where Jazzer looks for seeds and puts what fails. */
public final class KeptInputs {

    private KeptInputs() {}

    /** Returns the inputs by the names of their files, in order; none where there is no folder of them. */
    public static List<Named<byte[]>> of(Class<?> test, String method) {
        URL folder = test.getResource(test.getSimpleName() + "Inputs/" + method);
        if (folder == null) {
            return List.of();
        }
        try (Stream<Path> files = Files.list(Path.of(folder.toURI()))) {
            return files.sorted().map(KeptInputs::read).toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (URISyntaxException e) {
            throw new IllegalStateException(e);
        }
    }

    private static Named<byte[]> read(Path file) {
        try {
            return Named.of(file.getFileName().toString(), Files.readAllBytes(file));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}

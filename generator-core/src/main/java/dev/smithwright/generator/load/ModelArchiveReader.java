package dev.smithwright.generator.load;

import dev.smithwright.generator.diagnostics.Diagnostics;
import dev.smithwright.generator.diagnostics.Location;
import java.io.FileNotFoundException;
import java.io.IOException;
import java.io.InputStream;
import java.net.MalformedURLException;
import java.net.URL;
import java.net.URLConnection;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import software.amazon.smithy.model.loader.ModelDiscovery;
import software.amazon.smithy.model.loader.ModelManifestException;

/** Reads the models of a jar, or of a folder laid out like one: what {@code META-INF/smithy/manifest} lists. */
final class ModelArchiveReader {

    private static final String ROOT = "META-INF/smithy/";

    private final Diagnostics diagnostics;

    ModelArchiveReader(Diagnostics diagnostics) {
        this.diagnostics = diagnostics;
    }

    /** Returns the models by their path in the archive; empty where the archive is at fault, which is then noted. */
    Map<String, ModelFile> read(Path archive) {
        Map<String, ModelFile> models = new LinkedHashMap<>();
        for (URL url : list(archive)) {
            String path = ROOT + ModelDiscovery.getSmithyModelPathFromJarUrl(url);
            try {
                models.put(path, new ModelFile(archive + "!/" + path, text(url)));
            } catch (IOException e) {
                diagnostics.error(
                        "UnreadableModel",
                        new Location(archive + "!/" + path, 0, 0),
                        "The manifest lists this model, but it cannot be read: " + ModelFileReader.describe(e),
                        "Correct " + ROOT + "manifest in the archive");
            }
        }
        return models;
    }

    private List<URL> list(Path archive) {
        if (!Files.exists(archive)) {
            diagnostics.error("ModelNotFound", Location.of(archive), "There is no such archive", "");
            return List.of();
        }
        try {
            return ModelDiscovery.findModels(manifest(archive));
        } catch (ModelManifestException e) {
            if (e.getCause() instanceof FileNotFoundException) {
                diagnostics.error(
                        "NoModelsInArchive",
                        Location.of(archive),
                        "The archive has no " + ROOT + "manifest, so it holds no Smithy model",
                        "Name an archive that holds models, or add the manifest: one line for each model");
            } else {
                String cause = e.getCause() instanceof IOException io ? ModelFileReader.describe(io) : e.getMessage();
                diagnostics.error("UnreadableModel", Location.of(archive), "The archive cannot be read: " + cause, "");
            }
            return List.of();
        }
    }

    private static URL manifest(Path archive) {
        if (!Files.isDirectory(archive)) {
            return ModelDiscovery.createSmithyJarManifestUrl(archive.toString());
        }
        try {
            return archive.resolve(ROOT + "manifest").toUri().toURL();
        } catch (MalformedURLException e) {
            throw new IllegalStateException("Every file has a URL", e);
        }
    }

    private static String text(URL url) throws IOException {
        URLConnection connection = url.openConnection();
        // A jar may change between two builds of one Maven daemon; the cache would hand out the old one.
        connection.setUseCaches(false);
        try (InputStream content = connection.getInputStream()) {
            return new String(content.readAllBytes(), StandardCharsets.UTF_8);
        }
    }
}

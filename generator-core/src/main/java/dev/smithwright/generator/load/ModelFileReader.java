package dev.smithwright.generator.load;

import dev.smithwright.generator.diagnostics.Diagnostics;
import dev.smithwright.generator.diagnostics.Location;
import dev.smithwright.generator.load.c2j.DescriptionFile;
import dev.smithwright.generator.load.c2j.ServiceDescriptions;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.CharacterCodingException;
import java.nio.file.FileVisitOption;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;

/** Finds and reads model files: from files, folders and archives, each file once, in a stable order. */
final class ModelFileReader {

    private static final Set<String> TEXTS = Set.of("smithy", "json");

    private final Map<Path, ModelFile> files = new LinkedHashMap<>();
    private final Map<Path, DescriptionFile> descriptions = new LinkedHashMap<>();
    private final Diagnostics diagnostics;
    private final ModelArchiveReader archives;

    ModelFileReader(Diagnostics diagnostics) {
        this.diagnostics = diagnostics;
        this.archives = new ModelArchiveReader(diagnostics);
    }

    /** Reads the models, without what is laid over them. */
    Map<Path, ModelFile> read(ModelSources sources) {
        if (sources.isEmpty()) {
            diagnostics.error(
                    "NoModels",
                    Location.NONE,
                    "There is no model to read",
                    "Name a model file, a folder of models, or a dependency that holds models");
        }
        read(sources.models());
        sources.archives().forEach(archive -> readFile(archive, true));
        return files;
    }

    /** Reads what is laid over models: Smithy only, for a service description knows no statement that adds to another. */
    Map<Path, ModelFile> readOverlays(ModelPaths overlays) {
        read(overlays);
        descriptions
                .values()
                .forEach(description -> diagnostics.error(
                        "UnsupportedOverlay",
                        Location.of(description.path()),
                        "An AWS service-2.json description cannot be an overlay",
                        "Name it in 'models', or write the overlay in Smithy"));
        return files;
    }

    private void read(ModelPaths paths) {
        paths.paths().forEach(this::readModel);
        paths.globs()
                .forEach(glob ->
                        glob.files(ModelFileReader::isModel, diagnostics).forEach(file -> readFile(file, false)));
    }

    /** Returns the AWS service descriptions among the files that were read. */
    Collection<DescriptionFile> descriptions() {
        return descriptions.values();
    }

    private void readModel(Path model) {
        if (Files.isDirectory(model)) {
            readFolder(model);
        } else if (!Files.exists(model)) {
            diagnostics.error("ModelNotFound", Location.of(model), "There is no such model file or folder", "");
        } else if (!isModel(model)) {
            diagnostics.error(
                    "UnknownModelFormat",
                    Location.of(model),
                    "The name of a model file ends in .smithy, .json or .jar",
                    "");
        } else {
            readFile(model, true);
        }
    }

    private void readFolder(Path folder) {
        try (Stream<Path> tree = Files.walk(folder, FileVisitOption.FOLLOW_LINKS)) {
            List<Path> models = tree.filter(file -> isModel(file) && Files.isRegularFile(file))
                    .sorted()
                    .toList();
            if (models.isEmpty()) {
                diagnostics.error(
                        "EmptyModelFolder",
                        Location.of(folder),
                        "The folder holds no model",
                        "Put .smithy files, Smithy .json files, AWS service-2.json files or model jars into it");
            }
            models.forEach(model -> readFile(model, false));
        } catch (IOException | UncheckedIOException e) {
            unreadable(folder, e);
        }
    }

    private void readFile(Path file, boolean named) {
        if (!TEXTS.contains(extension(file)) || Files.isDirectory(file)) {
            readArchive(file);
            return;
        }
        try {
            ModelFile model = new ModelFile(file.toString(), Files.readString(file));
            if (model.isJson() && ServiceDescriptions.isDescription(model.text())) {
                descriptions.putIfAbsent(key(file), new DescriptionFile(file, model.text()));
            } else {
                add(file, model, named && !ServiceDescriptions.isCompanion(file));
            }
        } catch (CharacterCodingException e) {
            diagnostics.error("NotUtf8", Location.of(file), "The model file is not UTF-8 text", "");
        } catch (IOException e) {
            unreadable(file, e);
        }
    }

    private void readArchive(Path archive) {
        archives.read(archive).forEach((path, model) -> add(archive.resolve(path), model, true));
    }

    private void add(Path origin, ModelFile model, boolean named) {
        if (!model.isJson() || JsonModels.accept(model, named, diagnostics)) {
            files.putIfAbsent(key(origin), model);
        }
    }

    private static Path key(Path origin) {
        return origin.toAbsolutePath().normalize();
    }

    private void unreadable(Path file, Exception failure) {
        diagnostics.error("UnreadableModel", Location.of(file), "The model cannot be read: " + describe(failure), "");
    }

    /** Returns an I/O error in words: its message is often no more than the name of the file. */
    static String describe(Exception failure) {
        Throwable cause = failure.getCause() instanceof IOException inner ? inner : failure;
        return cause.getClass().getSimpleName() + " (" + cause.getMessage() + ")";
    }

    private static boolean isModel(Path file) {
        return TEXTS.contains(extension(file)) || extension(file).equals("jar");
    }

    private static String extension(Path file) {
        String name = file.toString();
        return name.substring(name.lastIndexOf('.') + 1);
    }
}

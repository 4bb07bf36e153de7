package dev.smithwright.model.cognitoidentity;

import java.net.URI;
import java.net.URL;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import software.amazon.smithy.model.Model;
import software.amazon.smithy.model.loader.ModelAssembler;
import software.amazon.smithy.model.loader.ModelDiscovery;
import software.amazon.smithy.model.shapes.Shape;
import software.amazon.smithy.model.shapes.ShapeId;
import software.amazon.smithy.model.validation.ValidatedResult;

/** Loads this module's model, and the published one, each with the trait definitions that the class path holds. */
final class TestModels {
    static final String NAMESPACE = "com.amazonaws.cognitoidentity";
    static final ShapeId SERVICE = ShapeId.fromParts(NAMESPACE, "AWSCognitoIdentityService");

    private TestModels() {}

    /** The model of this module, found as any user of the jar finds it: through its manifest. */
    static ValidatedResult<Model> assembleOurs() {
        return Model.assembler().discoverModels(classLoader()).assemble();
    }

    static Model ours() {
        return assembleOurs().getResult().orElseThrow();
    }

    /** The model in a file, assembled without this module's model, which has the same shapes. */
    static Model published(Path file) {
        List<URI> ours = ourFiles();
        ModelAssembler assembler = Model.assembler();
        ModelDiscovery.findModels(classLoader()).stream()
                .filter(url -> !ours.contains(URI.create(url.toString())))
                .forEach(assembler::addImport);
        return assembler.addImport(file).assemble().getResult().orElseThrow();
    }

    /** The folder of this module's model, which is where its manifest lies. */
    static URI ourFolder() {
        URL service = classLoader().getResource("META-INF/smithy/service.smithy");
        return URI.create(service.toString()).resolve(".");
    }

    /** The model files that the manifest of this module lists. */
    static List<URI> ourFiles() {
        return discoveredFiles().stream()
                .filter(file -> file.resolve(".").equals(ourFolder()))
                .toList();
    }

    /** All shapes of the service's namespace, sorted by id. */
    static List<Shape> shapes(Model model) {
        return model.shapes()
                .filter(shape -> shape.getId().getNamespace().equals(NAMESPACE))
                .sorted(Comparator.comparing(Shape::getId))
                .toList();
    }

    private static List<URI> discoveredFiles() {
        return ModelDiscovery.findModels(classLoader()).stream()
                .map(url -> URI.create(url.toString()))
                .toList();
    }

    private static ClassLoader classLoader() {
        return TestModels.class.getClassLoader();
    }
}

package dev.smithwright.generator.misuse;

import dev.smithwright.generator.GenerationRequest;
import dev.smithwright.generator.Generator;
import dev.smithwright.generator.emit.EmissionOptions;
import dev.smithwright.generator.load.ModelSources;
import dev.smithwright.generator.plan.Naming;
import dev.smithwright.generator.select.TagSelection;
import dev.smithwright.generator.write.OutputState;
import java.io.ByteArrayOutputStream;
import java.io.File;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import javax.tools.ToolProvider;

/** The API of Cognito Identity, clients and emulator's skeleton, generated from our own model into a folder of a test. */
final class CognitoIdentityApi {

    static final String PACKAGE = "dev.smithwright.cognitoidentity";

    /**
     * The module beside this one, which is laid out like a model jar. It is not on the class path: the loader takes all
     * models that it finds there, and every other test here would have two services.
     */
    private static final Path MODEL = Path.of("..", "model", "src", "main", "resources");

    private final Path sources;
    private final Path classes;

    private CognitoIdentityApi(Path folder) {
        this.sources = folder.resolve("sources");
        this.classes = folder.resolve("classes");
    }

    static CognitoIdentityApi generate(Path folder) {
        return generate(folder, new EmissionOptions(true, true, true, true));
    }

    static CognitoIdentityApi generate(Path folder, EmissionOptions emission) {
        CognitoIdentityApi api = new CognitoIdentityApi(folder);
        new Generator()
                .generate(new GenerationRequest(
                        new ModelSources(List.of(), List.of(MODEL)),
                        null,
                        List.of(),
                        TagSelection.ALL,
                        false,
                        new Naming(PACKAGE),
                        emission,
                        api.sources,
                        OutputState.alone(folder.resolve("state"))));
        return api;
    }

    /** Compiles what was generated, and returns all that the compiler has to say of it. */
    String compile(String... options) {
        List<String> arguments = new ArrayList<>(List.of(options));
        arguments.addAll(List.of("-proc:none", "-encoding", "UTF-8", "-d", classes.toString()));
        arguments.addAll(List.of("-classpath", System.getProperty("java.class.path")));
        files().forEach(file -> arguments.add(file.toString()));
        ByteArrayOutputStream messages = new ByteArrayOutputStream();
        ToolProvider.getSystemJavaCompiler().run(null, messages, messages, arguments.toArray(String[]::new));
        return messages.toString(StandardCharsets.UTF_8);
    }

    /** Returns what a program needs that uses the API, once that is compiled. */
    List<File> classPath() {
        return Stream.concat(
                        Stream.of(classes.toString()),
                        Stream.of(System.getProperty("java.class.path").split(File.pathSeparator)))
                .map(File::new)
                .toList();
    }

    /** Returns the generated files. */
    List<Path> files() {
        try (Stream<Path> tree = Files.walk(sources)) {
            return tree.filter(Files::isRegularFile).sorted().toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}

package dev.smithwright.generator;

import dev.smithwright.generator.load.ModelInputs;
import dev.smithwright.generator.write.StateFile;
import dev.smithwright.generator.write.WrittenFiles;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;

/**
 * A generator that does nothing where all that it would read, and all that it has written, is as the last run left it: the
 * same request to the same code, the same bytes in the models, the same bytes in the sources. Times of files count for nothing.
 */
public final class IncrementalGenerator {

    private static final String NAME = "last-run";

    private final Function<GenerationRequest, GenerationResult> generator;
    private final String code;

    /**
     * Makes a generator around another one.
     *
     * @param generator generates where there is something to do; nothing of it need be loaded before
     * @param code stands for the code of the generator and of all that it uses
     */
    public IncrementalGenerator(Function<GenerationRequest, GenerationResult> generator, String code) {
        this.generator = generator;
        this.code = code;
    }

    /**
     * Generates, if need be.
     *
     * @param request what to generate, and where
     * @return what was generated, now or in the last run
     * @throws dev.smithwright.generator.diagnostics.GenerationException if the request or a model is wrong, with every
     *     mistake that was found
     * @throws UncheckedIOException if the disk refuses
     */
    public GenerationResult generate(GenerationRequest request) {
        Stopwatch watch = new Stopwatch();
        StateFile state = new StateFile(request.state(), NAME);
        Optional<String> inputs = inputs(request);
        Optional<LastRun> last = LastRun.parse(state.read());
        if (last.isPresent() && isAsItWas(last.get(), inputs, request)) {
            return last.get().again(written(request), watch.lap());
        }
        GenerationResult result = generator.apply(request);
        remember(request, inputs, result, state);
        return result;
    }

    private static boolean isAsItWas(LastRun last, Optional<String> inputs, GenerationRequest request) {
        return inputs.equals(Optional.of(last.inputs()))
                && request.state().abandoned().isEmpty()
                && outputs(request).equals(Optional.of(last.outputs()));
    }

    /** The models were looked at before they were read: one that has changed since counts as changed. */
    private static void remember(
            GenerationRequest request, Optional<String> inputs, GenerationResult result, StateFile state) {
        Optional<String> outputs = outputs(request);
        if (inputs.isPresent() && outputs.isPresent()) {
            state.write(LastRun.of(inputs.get(), outputs.get(), result).lines());
        }
    }

    /** Returns nothing where a folder of models cannot be read: whoever loads them says why. */
    private Optional<String> inputs(GenerationRequest request) {
        FileDigest digest = new FileDigest()
                .add(code)
                .add(RequestText.of(request.with(request.state().withoutAbandoned())));
        try {
            for (Path file : ModelInputs.of(request.sources())) {
                digest.add(file.toString()).add(file);
            }
            return Optional.of(digest.value());
        } catch (IOException | UncheckedIOException e) {
            return Optional.empty();
        }
    }

    private static Optional<String> outputs(GenerationRequest request) {
        FileDigest digest = new FileDigest();
        try {
            for (String file : written(request)) {
                digest.add(file).add(request.outputDirectory().resolve(file));
            }
            return Optional.of(digest.value());
        } catch (IOException | UncheckedIOException e) {
            return Optional.empty();
        }
    }

    private static List<String> written(GenerationRequest request) {
        return WrittenFiles.of(request.state(), request.outputDirectory());
    }
}

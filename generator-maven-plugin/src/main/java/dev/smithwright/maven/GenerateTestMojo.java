package dev.smithwright.maven;

import java.io.File;
import java.nio.file.Path;
import org.apache.maven.plugins.annotations.LifecyclePhase;
import org.apache.maven.plugins.annotations.Mojo;
import org.apache.maven.plugins.annotations.Parameter;
import org.apache.maven.project.MavenProject;

/**
 * Generates a typed Java API from the model of a service, and compiles it with the project's tests. The default folder of
 * models is {@code src/test/smithy}.
 *
 * @since 0.1.0
 */
@Mojo(name = "generate-test", defaultPhase = LifecyclePhase.GENERATE_TEST_SOURCES, threadSafe = true)
@SuppressWarnings("NullAway.Init")
public final class GenerateTestMojo extends AbstractGenerateMojo {

    /**
     * The folder for the sources; a test source root of the project. Where it lies outside of the project's build folder,
     * it keeps the list of generated files in a hidden folder, {@code .smithwright}, that belongs to it: commit both or
     * none.
     *
     * @since 0.1.0
     */
    @Parameter(
            property = "smithwright.outputDirectory",
            defaultValue = "${project.build.directory}/generated-test-sources/smithwright",
            required = true)
    private File outputDirectory;

    @Parameter(defaultValue = "${basedir}/src/test/smithy", readonly = true, required = true)
    private File defaultModels;

    @Override
    Path defaultModels() {
        return defaultModels.toPath();
    }

    @Override
    Path outputDirectory() {
        return outputDirectory.toPath();
    }

    @Override
    void register(MavenProject project, String root) {
        project.addTestCompileSourceRoot(root);
    }
}

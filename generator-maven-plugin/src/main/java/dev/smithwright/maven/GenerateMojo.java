package dev.smithwright.maven;

import java.io.File;
import java.nio.file.Path;
import org.apache.maven.plugins.annotations.LifecyclePhase;
import org.apache.maven.plugins.annotations.Mojo;
import org.apache.maven.plugins.annotations.Parameter;
import org.apache.maven.project.MavenProject;

/**
 * Generates a typed Java API from the model of a service, and compiles it with the project.
 *
 * <p>Only files that differ are written, and files that are no longer produced are deleted. It runs without a POM too:
 *
 * <pre>{@code
 * mvn dev.smithwright:smithwright-maven-plugin:VERSION:generate -Dsmithwright.model=FILE
 *     -Dsmithwright.packageName=org.example -Dsmithwright.outputDirectory=FOLDER
 * }</pre>
 *
 * @since 0.1.0
 */
@Mojo(name = "generate", defaultPhase = LifecyclePhase.GENERATE_SOURCES, requiresProject = false, threadSafe = true)
@SuppressWarnings("NullAway.Init")
public final class GenerateMojo extends AbstractGenerateMojo {

    /**
     * The folder for the sources; a source root of the project. Where it lies outside of the project's build folder, it
     * keeps the list of generated files in a hidden folder, {@code .smithwright}, that belongs to it: commit both or none.
     *
     * @since 0.1.0
     */
    @Parameter(
            property = "smithwright.outputDirectory",
            defaultValue = "${project.build.directory}/generated-sources/smithwright",
            required = true)
    private File outputDirectory;

    @Override
    Path outputDirectory() {
        return outputDirectory.toPath();
    }

    @Override
    boolean endpointTests() {
        return false;
    }

    @Override
    void register(MavenProject project, String root) {
        project.addCompileSourceRoot(root);
    }
}

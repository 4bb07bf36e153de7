package dev.smithwright.maven;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.apache.maven.plugin.MojoFailureException;
import org.eclipse.aether.RepositorySystem;
import org.eclipse.aether.RepositorySystemSession;
import org.eclipse.aether.repository.RemoteRepository;
import org.eclipse.aether.resolution.ArtifactRequest;
import org.eclipse.aether.resolution.ArtifactResolutionException;

/** Finds model jars: in the reactor, in the local repository, or in the project's repositories. */
final class ModelDependencyResolver {

    private final RepositorySystem system;
    private final RepositorySystemSession session;
    private final List<RemoteRepository> repositories;
    private final DeclaredVersions versions;

    ModelDependencyResolver(
            RepositorySystem system,
            RepositorySystemSession session,
            List<RemoteRepository> repositories,
            DeclaredVersions versions) {
        this.system = system;
        this.session = session;
        this.repositories = repositories;
        this.versions = versions;
    }

    /**
     * Returns the jar of each dependency, in order; a module of the reactor that is not packaged yet gives its folder of
     * classes.
     */
    List<Path> resolve(List<ModelDependency> dependencies) throws MojoFailureException {
        List<Path> archives = new ArrayList<>();
        List<String> problems = new ArrayList<>();
        for (ModelDependency named : dependencies) {
            ModelDependency dependency = versions.complete(named);
            if (!dependency.isComplete()) {
                problems.add("[IncompleteDependency] The model dependency " + dependency
                        + " needs a groupId, an artifactId and a version\n"
                        + "    Give it what is missing; a version may also stand in the project's <dependencies> or"
                        + " <dependencyManagement>");
                continue;
            }
            try {
                archives.add(resolve(dependency));
            } catch (ArtifactResolutionException e) {
                problems.add("[UnresolvedDependency] The model dependency " + dependency + " cannot be resolved: "
                        + e.getMessage());
            }
        }
        if (!problems.isEmpty()) {
            throw new MojoFailureException("\n" + String.join("\n", problems));
        }
        return archives;
    }

    private Path resolve(ModelDependency dependency) throws ArtifactResolutionException {
        ArtifactRequest request =
                new ArtifactRequest(dependency.artifact(session.getArtifactTypeRegistry()), repositories, null);
        return system.resolveArtifact(session, request).getArtifact().getFile().toPath();
    }
}

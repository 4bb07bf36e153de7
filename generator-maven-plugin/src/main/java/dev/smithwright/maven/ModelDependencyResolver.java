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

    ModelDependencyResolver(
            RepositorySystem system, RepositorySystemSession session, List<RemoteRepository> repositories) {
        this.system = system;
        this.session = session;
        this.repositories = repositories;
    }

    /**
     * Returns the jar of each dependency, in order; a module of the reactor that is not packaged yet gives its folder of
     * classes.
     */
    List<Path> resolve(List<ModelDependency> dependencies) throws MojoFailureException {
        List<Path> archives = new ArrayList<>();
        List<String> problems = new ArrayList<>();
        for (ModelDependency dependency : dependencies) {
            if (!dependency.isComplete()) {
                problems.add("[IncompleteDependency] The model dependency " + dependency
                        + " needs a groupId, an artifactId and a version");
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
        ArtifactRequest request = new ArtifactRequest(dependency.artifact(), repositories, null);
        return system.resolveArtifact(session, request).getArtifact().getFile().toPath();
    }
}

package dev.smithwright.maven;

import java.util.Objects;
import java.util.stream.Stream;
import org.apache.maven.model.Dependency;
import org.apache.maven.model.DependencyManagement;
import org.apache.maven.project.MavenProject;

/**
 * The versions of artifacts that a project declares, for those who name an artifact without one.
 *
 * @param project the project, with all that it inherits and imports
 */
record DeclaredVersions(MavenProject project) {

    /** Returns the dependency with the version that the project depends on, or else manages; or as it is. */
    ModelDependency complete(ModelDependency dependency) {
        if (dependency.hasVersion()) {
            return dependency;
        }
        return Stream.concat(project.getDependencies().stream(), managed())
                .filter(dependency::isOf)
                .map(Dependency::getVersion)
                .filter(Objects::nonNull)
                .findFirst()
                .map(dependency::withVersion)
                .orElse(dependency);
    }

    private Stream<Dependency> managed() {
        return Stream.ofNullable(project.getDependencyManagement())
                .map(DependencyManagement::getDependencies)
                .flatMap(dependencies -> dependencies.stream());
    }
}

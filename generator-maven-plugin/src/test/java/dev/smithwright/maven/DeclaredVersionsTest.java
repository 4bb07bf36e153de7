package dev.smithwright.maven;

import static org.assertj.core.api.Assertions.assertThat;

import org.apache.maven.model.Dependency;
import org.apache.maven.model.DependencyManagement;
import org.apache.maven.model.Model;
import org.apache.maven.project.MavenProject;
import org.junit.jupiter.api.Test;

class DeclaredVersionsTest {

    private final Model model = new Model();
    private final DeclaredVersions versions = new DeclaredVersions(new MavenProject(model));

    @Test
    void aVersionOfItsOwnWins() {
        model.addDependency(dependency("shop-model", "2", "jar", null));

        assertThat(versions.complete(named("org.example:shop-model:1"))).hasToString("org.example:shop-model:1");
    }

    @Test
    void withoutOneItIsThatOfTheProjectsDependencyAndElseTheManagedOne() {
        model.addDependency(dependency("shop-model", "2", "jar", null));
        model.addDependency(dependency("shop-model", "3", "zip", null));
        manage(dependency("shop-model", "4", "jar", null), dependency("other-model", "5", "jar", null));

        assertThat(versions.complete(named("org.example:shop-model"))).hasToString("org.example:shop-model:2");
        assertThat(versions.complete(named("org.example:other-model"))).hasToString("org.example:other-model:5");
    }

    @Test
    void whatNobodyDeclaresStaysWithoutOne() {
        model.addDependency(dependency("shop-model", "2", "jar", "sources"));
        model.addDependency(dependency("bare-model", null, "jar", null));

        assertThat(versions.complete(named("org.example:shop-model")).isComplete())
                .isFalse();
        assertThat(versions.complete(named("org.example:bare-model")).isComplete())
                .isFalse();
    }

    private void manage(Dependency... dependencies) {
        DependencyManagement management = new DependencyManagement();
        for (Dependency dependency : dependencies) {
            management.addDependency(dependency);
        }
        model.setDependencyManagement(management);
    }

    private static ModelDependency named(String coordinates) {
        ModelDependency dependency = new ModelDependency();
        dependency.set(coordinates);
        return dependency;
    }

    private static Dependency dependency(String artifactId, String version, String type, String classifier) {
        Dependency dependency = new Dependency();
        dependency.setGroupId("org.example");
        dependency.setArtifactId(artifactId);
        dependency.setVersion(version);
        dependency.setType(type);
        dependency.setClassifier(classifier);
        return dependency;
    }
}

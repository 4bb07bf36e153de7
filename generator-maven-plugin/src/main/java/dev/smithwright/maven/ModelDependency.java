package dev.smithwright.maven;

import java.util.List;
import java.util.Objects;
import org.apache.maven.model.Dependency;
import org.eclipse.aether.artifact.Artifact;
import org.eclipse.aether.artifact.ArtifactType;
import org.eclipse.aether.artifact.ArtifactTypeRegistry;
import org.eclipse.aether.artifact.DefaultArtifact;
import org.jspecify.annotations.Nullable;

/** The coordinates of a model jar. Maven sets the fields from the POM. */
public final class ModelDependency {

    private static final String JAR = "jar";

    private @Nullable String groupId;
    private @Nullable String artifactId;
    private @Nullable String version;
    private @Nullable String classifier;
    private @Nullable String type;

    /**
     * Sets all at once; Maven calls it for a value on the command line.
     *
     * @param coordinates {@code groupId:artifactId:version}, or {@code groupId:artifactId:classifier:version}
     */
    public void set(String coordinates) {
        List<String> parts = List.of(coordinates.split(":", -1));
        // What does not fit stays incomplete, and is told as any other.
        groupId = parts.get(0);
        artifactId = parts.size() > 1 ? parts.get(1) : null;
        classifier = parts.size() > 3 ? parts.get(2) : null;
        version = parts.size() > 2 ? parts.get(parts.size() - 1) : null;
    }

    /** Tells whether nothing is set: Maven makes a value for a parameter that nobody gives. */
    boolean isAbsent() {
        return groupId == null && artifactId == null && version == null && classifier == null;
    }

    boolean isComplete() {
        return groupId != null && artifactId != null && version != null;
    }

    boolean hasVersion() {
        return version != null;
    }

    /** Tells whether a dependency of a project is on the same artifact, whatever its version. */
    boolean isOf(Dependency dependency) {
        return dependency.getGroupId().equals(groupId)
                && dependency.getArtifactId().equals(artifactId)
                && dependency.getType().equals(type())
                && Objects.requireNonNullElse(dependency.getClassifier(), "").equals(classifier());
    }

    /** Returns the same with a version. */
    ModelDependency withVersion(String known) {
        ModelDependency complete = new ModelDependency();
        complete.groupId = groupId;
        complete.artifactId = artifactId;
        complete.version = known;
        complete.classifier = classifier;
        complete.type = type;
        return complete;
    }

    private String type() {
        return Objects.requireNonNullElse(type, JAR);
    }

    private String classifier() {
        return Objects.requireNonNullElse(classifier, "");
    }

    /** Returns the artifact; a type that Maven does not know is the ending of its file. */
    Artifact artifact(ArtifactTypeRegistry types) {
        @Nullable ArtifactType known = types.get(type());
        return known == null
                ? new DefaultArtifact(groupId, artifactId, classifier(), type(), version)
                : new DefaultArtifact(groupId, artifactId, classifier(), known.getExtension(), version, known);
    }

    /** Returns {@code groupId:artifactId:version}, with type and classifier before the version, and {@code ?} for a gap. */
    @Override
    public String toString() {
        return shown(groupId) + ":" + shown(artifactId) + (type == null ? "" : ":" + type)
                + (classifier == null ? "" : ":" + classifier) + ":" + shown(version);
    }

    private static String shown(@Nullable String coordinate) {
        return Objects.requireNonNullElse(coordinate, "?");
    }
}

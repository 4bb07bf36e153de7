package dev.smithwright.maven;

import java.util.Objects;
import org.eclipse.aether.artifact.Artifact;
import org.eclipse.aether.artifact.DefaultArtifact;
import org.jspecify.annotations.Nullable;

/** The coordinates of a model jar. Maven sets the fields from the POM. */
public final class ModelDependency {

    private @Nullable String groupId;
    private @Nullable String artifactId;
    private @Nullable String version;
    private @Nullable String classifier;

    boolean isComplete() {
        return groupId != null && artifactId != null && version != null;
    }

    Artifact artifact() {
        return new DefaultArtifact(groupId, artifactId, Objects.requireNonNullElse(classifier, ""), "jar", version);
    }

    /** Returns {@code groupId:artifactId:version}, with the classifier before the version, and {@code ?} for a gap. */
    @Override
    public String toString() {
        return shown(groupId) + ":" + shown(artifactId) + (classifier == null ? "" : ":" + classifier) + ":"
                + shown(version);
    }

    private static String shown(@Nullable String coordinate) {
        return Objects.requireNonNullElse(coordinate, "?");
    }
}

package dev.smithwright.maven;

import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.List;
import java.util.Optional;

/** Stands for all code that generates, so that another version of it, or of what it depends on, counts as a change. */
final class PluginCode {

    private PluginCode() {}

    /**
     * Returns a text that differs for other jars: for those at other places, and for those of another size or time, as
     * snapshots have them. There is none for folders of classes, of which no time tells when their files changed.
     */
    static Optional<String> of(List<File> files) {
        StringBuilder code = new StringBuilder();
        for (File file : files) {
            try {
                BasicFileAttributes attributes = Files.readAttributes(file.toPath(), BasicFileAttributes.class);
                if (!attributes.isRegularFile()) {
                    return Optional.empty();
                }
                code.append(file)
                        .append(' ')
                        .append(attributes.size())
                        .append(' ')
                        .append(attributes.lastModifiedTime().toMillis())
                        .append('\n');
            } catch (IOException e) {
                return Optional.empty();
            }
        }
        return Optional.of(code.toString());
    }
}

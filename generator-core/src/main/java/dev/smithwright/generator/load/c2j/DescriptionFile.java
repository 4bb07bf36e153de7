package dev.smithwright.generator.load.c2j;

import java.nio.file.Path;

/**
 * A service description that was found.
 *
 * @param path where; its companions lie beside it
 * @param text the content
 */
public record DescriptionFile(Path path, String text) {}

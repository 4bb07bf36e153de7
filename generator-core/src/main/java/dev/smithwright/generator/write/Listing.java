package dev.smithwright.generator.write;

import java.nio.file.Path;
import java.util.SortedSet;

/**
 * What a manifest says.
 *
 * @param output the output folder that the paths are in, absolute and normalized
 * @param paths the files
 */
record Listing(Path output, SortedSet<String> paths) {}

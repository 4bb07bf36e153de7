package dev.smithwright.benchmarks.generator;

import java.util.List;

/**
 * What generating one model took.
 *
 * @param model the name of its file
 * @param shapes how many shapes the model has, members included
 * @param milliseconds from reading the model to the last file
 */
record Generation(String model, int shapes, double milliseconds) {

    /** Returns it as {@link GeneratingProgram} prints it. */
    String line() {
        return shapes + " " + milliseconds + " " + model;
    }

    static List<Generation> parse(List<String> lines) {
        return lines.stream()
                .map(line -> List.of(line.split(" ", 3)))
                .map(parts ->
                        new Generation(parts.get(2), Integer.parseInt(parts.get(0)), Double.parseDouble(parts.get(1))))
                .toList();
    }
}

package dev.smithwright.benchmarks.generator;

import java.util.List;

/**
 * What generating one model took.
 *
 * @param model the name of its file
 * @param shapes how many shapes the model has, members included
 * @param milliseconds from reading the model to the last file
 * @param writing what the last stage took of these, in which the disk is met
 */
record Generation(String model, int shapes, double milliseconds, double writing) {

    /** Returns it as {@link GeneratingProgram} prints it. */
    String line() {
        return shapes + " " + milliseconds + " " + writing + " " + model;
    }

    static List<Generation> parse(List<String> lines) {
        return lines.stream()
                .map(line -> List.of(line.split(" ", 4)))
                .map(parts -> new Generation(
                        parts.get(3),
                        Integer.parseInt(parts.get(0)),
                        Double.parseDouble(parts.get(1)),
                        Double.parseDouble(parts.get(2))))
                .toList();
    }
}

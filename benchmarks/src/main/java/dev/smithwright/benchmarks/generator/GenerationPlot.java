package dev.smithwright.benchmarks.generator;

import dev.smithwright.benchmarks.generator.LinearFit.Point;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;

/**
 * Each model as a point, how long it takes over how large it is, and the line that they lie closest to.
 *
 * @param all what was measured, with a JVM that becomes warm
 */
record GenerationPlot(List<Generation> all) {

    private static final int WIDTH = 720;
    private static final int HEIGHT = 400;
    private static final int LEFT = 70;
    private static final int BOTTOM = 50;
    private static final int TOP = 40;
    private static final int RIGHT = 30;
    private static final int STEPS = 5;

    /** Copies the list. */
    GenerationPlot {
        all = List.copyOf(all);
    }

    static LinearFit line(List<Generation> generations) {
        return LinearFit.of(generations.stream()
                .map(generation -> new Point(generation.shapes(), generation.milliseconds()))
                .toList());
    }

    /** Returns the picture: the same one for the same numbers. */
    String svg() {
        List<Generation> warm = AllModels.warm(all);
        LinearFit line = line(warm);
        double mostShapes = roundedUp(warm.get(warm.size() - 1).shapes());
        double mostMillis = roundedUp(
                warm.stream().mapToDouble(Generation::milliseconds).max().orElseThrow());
        Scale scale = new Scale(mostShapes, mostMillis);
        return String.format(
                Locale.ROOT,
                """
                <svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 %d %d" font-family="sans-serif" font-size="12">
                <title>Time of a generation over the size of its model</title>
                <rect width="100%%" height="100%%" fill="white"/>
                <text x="%d" y="24" font-size="14">Generating %d models, warm: %.3f ms a shape, R² = %.3f</text>
                %s%s<line x1="%.1f" y1="%.1f" x2="%.1f" y2="%.1f" stroke="#c33"/>
                %s</svg>
                """,
                WIDTH,
                HEIGHT,
                LEFT,
                warm.size(),
                line.slope(),
                line.determination(),
                scale.shapeTicks(),
                scale.timeTicks(),
                scale.x(0),
                scale.y(Math.max(0, line.start())),
                scale.x(mostShapes),
                scale.y(Math.min(mostMillis, line.at(mostShapes))),
                warm.stream().map(scale::point).collect(Collectors.joining()));
    }

    /** Returns a round number that is not smaller, and not much larger. */
    private static double roundedUp(double number) {
        double unit = Math.pow(10, Math.floor(Math.log10(number))) / 2;
        return Math.ceil(number / unit) * unit;
    }

    /** Where numbers are in the picture. */
    private record Scale(double mostShapes, double mostMillis) {

        double x(double shapes) {
            return LEFT + shapes / mostShapes * (WIDTH - LEFT - RIGHT);
        }

        double y(double millis) {
            return HEIGHT - BOTTOM - millis / mostMillis * (HEIGHT - BOTTOM - TOP);
        }

        String point(Generation generation) {
            return String.format(
                    Locale.ROOT,
                    "<circle cx=\"%.1f\" cy=\"%.1f\" r=\"3.5\" fill=\"#246\"><title>%s</title></circle>\n",
                    x(generation.shapes()),
                    y(generation.milliseconds()),
                    generation.model());
        }

        String shapeTicks() {
            StringBuilder ticks = new StringBuilder();
            for (int step = 0; step <= STEPS; step++) {
                double shapes = mostShapes * step / STEPS;
                ticks.append(tick(x(shapes), HEIGHT - BOTTOM + 20, "middle", "%,.0f", shapes));
            }
            return ticks.append(text(
                            (LEFT + WIDTH - RIGHT) / 2.0,
                            HEIGHT - 8,
                            "middle",
                            "shapes of the model, members included"))
                    .toString();
        }

        String timeTicks() {
            StringBuilder ticks = new StringBuilder();
            for (int step = 0; step <= STEPS; step++) {
                double millis = mostMillis * step / STEPS;
                ticks.append(String.format(
                        Locale.ROOT,
                        "<line x1=\"%d\" y1=\"%.1f\" x2=\"%d\" y2=\"%.1f\" stroke=\"#ddd\"/>\n",
                        LEFT,
                        y(millis),
                        WIDTH - RIGHT,
                        y(millis)));
                ticks.append(tick(LEFT - 8, y(millis) + 4, "end", "%,.0f ms", millis));
            }
            return ticks.toString();
        }

        private static String tick(double x, double y, String anchor, String format, double value) {
            return text(x, y, anchor, String.format(Locale.ROOT, format, value));
        }

        private static String text(double x, double y, String anchor, String text) {
            return String.format(
                    Locale.ROOT, "<text x=\"%.1f\" y=\"%.1f\" text-anchor=\"%s\">%s</text>\n", x, y, anchor, text);
        }
    }
}

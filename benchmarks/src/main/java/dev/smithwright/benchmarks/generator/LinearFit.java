package dev.smithwright.benchmarks.generator;

import java.util.List;

/**
 * The straight line that points lie closest to.
 *
 * @param slope how much it rises with each step
 * @param start where it begins, at zero
 * @param determination R²: how much of the differences between the points it explains, 1 for all
 */
record LinearFit(double slope, double start, double determination) {

    /** A point. */
    record Point(double x, double y) {}

    /** Fits by least squares, to two points or more that are not above one another. */
    static LinearFit of(List<Point> points) {
        double meanX = points.stream().mapToDouble(Point::x).average().orElseThrow();
        double meanY = points.stream().mapToDouble(Point::y).average().orElseThrow();
        double squaresX = 0;
        double squaresY = 0;
        double products = 0;
        for (Point point : points) {
            squaresX += (point.x() - meanX) * (point.x() - meanX);
            squaresY += (point.y() - meanY) * (point.y() - meanY);
            products += (point.x() - meanX) * (point.y() - meanY);
        }
        double slope = products / squaresX;
        return new LinearFit(slope, meanY - slope * meanX, products * products / (squaresX * squaresY));
    }

    /** Returns where the line is at x. */
    double at(double x) {
        return start + slope * x;
    }
}

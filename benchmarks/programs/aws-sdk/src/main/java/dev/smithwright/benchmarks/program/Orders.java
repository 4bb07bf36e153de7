package dev.smithwright.benchmarks.program;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;

/** Does something as often as a line of standard input says, and prints how long that took, in nanoseconds; until there is no line. */
final class Orders {

    private Orders() {}

    /** What is done. */
    @FunctionalInterface
    interface Task {

        /** Does it once. */
        void run() throws IOException;
    }

    /** Takes orders. */
    static void follow(Task task) throws IOException {
        BufferedReader orders = new BufferedReader(new InputStreamReader(System.in, StandardCharsets.UTF_8));
        for (String order = orders.readLine(); order != null; order = orders.readLine()) {
            int times = Integer.parseInt(order);
            long start = System.nanoTime();
            for (int i = 0; i < times; i++) {
                task.run();
            }
            System.out.println(System.nanoTime() - start);
        }
    }
}

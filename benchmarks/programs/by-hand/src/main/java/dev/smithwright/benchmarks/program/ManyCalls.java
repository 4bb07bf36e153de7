package dev.smithwright.benchmarks.program;

import java.io.IOException;
import java.util.Map;

/** Makes the same call as often as it is told to. */
final class ManyCalls {

    private ManyCalls() {}

    public static void main(String[] arguments) throws IOException {
        CallsByHand calls = new CallsByHand(arguments[0], (body, target) -> Map.of());
        Orders.follow(() -> calls.getId(arguments[1]));
    }
}

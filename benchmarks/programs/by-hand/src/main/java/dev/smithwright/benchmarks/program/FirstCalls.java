package dev.smithwright.benchmarks.program;

import java.io.IOException;
import java.util.Map;

/** Makes one call, and another one where it is asked to; then waits until its standard input ends, so that it can be looked at. */
final class FirstCalls {

    private FirstCalls() {}

    public static void main(String[] arguments) throws IOException {
        CallsByHand calls = new CallsByHand(arguments[0], (body, target) -> Map.of());
        System.out.println(calls.getId(arguments[1]));
        if (arguments.length > 2) {
            System.out.println(calls.listIdentityPools(60).size());
        }
        System.out.println("done");
        int end = System.in.read();
        System.exit(end + 1);
    }
}

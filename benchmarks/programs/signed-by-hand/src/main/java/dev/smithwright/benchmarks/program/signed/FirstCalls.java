package dev.smithwright.benchmarks.program.signed;

import dev.smithwright.benchmarks.program.CallsByHand;
import java.io.IOException;
import java.util.Map;

/** Makes one call without a signature and one with; then waits until its standard input ends, so that it can be looked at. */
final class FirstCalls {

    private FirstCalls() {}

    public static void main(String[] arguments) throws IOException {
        CallsByHand unsigned = new CallsByHand(arguments[0], (body, target) -> Map.of());
        System.out.println(unsigned.getId(arguments[1]));
        CallsByHand signed = new CallsByHand(arguments[0], new Signature(arguments[0]));
        System.out.println(signed.listIdentityPools(60).size());
        System.out.println("done");
        int end = System.in.read();
        System.exit(end + 1);
    }
}

package dev.smithwright.benchmarks.client.roundtrip;

import dev.smithwright.benchmarks.process.Program;
import java.util.List;

/**
 * Who makes calls.
 *
 * @param name what the table calls it
 * @param program the program with its class path
 * @param mainClass the class that makes the calls
 */
record Caller(String name, Program program, String mainClass) {

    private static final String MANY_CALLS = "dev.smithwright.benchmarks.program.ManyCalls";
    private static final String MANY_EXCHANGES = "dev.smithwright.benchmarks.program.ManyExchanges";

    /** Returns all; the first one is whom the others are compared with. */
    static List<Caller> all() {
        return List.of(
                new Caller("Smithwright's transport alone", Program.smithwright(), MANY_EXCHANGES),
                calls(Program.smithwright()),
                calls(Program.byHand()),
                calls(Program.awsSdk()));
    }

    private static Caller calls(Program program) {
        return new Caller(program.name(), program, MANY_CALLS);
    }

    List<String> command(String... arguments) {
        return program.commandOf(mainClass, arguments);
    }
}

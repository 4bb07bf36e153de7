package dev.smithwright.benchmarks.client.start;

import dev.smithwright.benchmarks.client.canned.CannedBodies;
import dev.smithwright.benchmarks.process.Program;
import dev.smithwright.benchmarks.process.ProgramRun;
import java.util.ArrayList;
import java.util.List;

/**
 * What a program does that has just started.
 *
 * @param name what the table calls it
 * @param output what the program prints if it gets the answers
 * @param extraArguments what the program is told besides the endpoint and the pool
 */
record FirstCalls(String name, List<String> output, List<String> extraArguments) {

    /** One call without a signature. */
    static final FirstCalls GET_ID = new FirstCalls("GetId", List.of(CannedBodies.IDENTITY_ID), List.of());

    /** One call without a signature, and one with. */
    static final FirstCalls GET_ID_AND_LIST = new FirstCalls(
            "GetId + signed ListIdentityPools",
            List.of(CannedBodies.IDENTITY_ID, String.valueOf(CannedBodies.PAGE)),
            List.of("list"));

    FirstCalls {
        output = List.copyOf(output);
        extraArguments = List.copyOf(extraArguments);
    }

    /**
     * Has a program make the calls.
     *
     * @throws IllegalStateException if it does not get the answers
     */
    ProgramRun run(Program program, String endpoint) {
        List<String> command = new ArrayList<>(program.command(endpoint, CannedBodies.IDENTITY_ID));
        command.addAll(extraArguments);
        ProgramRun run = ProgramRun.of(command);
        if (!run.output().equals(output)) {
            throw new IllegalStateException(program.name() + " got " + run.output() + " instead of " + output);
        }
        return run;
    }
}

package dev.smithwright.generator.plan;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A case by which a model tests its endpoint rules.
 *
 * @param methodName its name in Java
 * @param title what the model calls it
 * @param given what the address depends on
 * @param calls calls of operations that come to the same
 * @param expected what comes of it
 * @param outdatedOrNull why that is not what the model expects; null where it is
 */
public record EndpointCasePlan(
        String methodName,
        String title,
        Given given,
        List<Call> calls,
        Expectation expected,
        @Nullable Outdated outdatedOrNull) {

    /** Copies the list. */
    public EndpointCasePlan {
        calls = List.copyOf(calls);
    }

    /**
     * What the address depends on.
     *
     * @param region the region; null where there is none
     * @param fips whether the address has to be one with cryptography that FIPS 140 validates
     * @param dualStack whether the address has to be one for IPv4 and IPv6
     * @param endpoint the address that a user gives; null where there is none
     * @param others all else, each by the name of the built-in that it is, or by that in the rules
     */
    public record Given(
            @Nullable String region,
            boolean fips,
            boolean dualStack,
            @Nullable String endpoint,
            List<EndpointPlan.Fixed> others) {

        /** Copies the list. */
        public Given {
            others = List.copyOf(others);
        }
    }

    /**
     * A call.
     *
     * @param operation the operation's place among those of the service
     * @param input the members of its input, in the order in which its builder asks
     * @param given what the client knows before
     */
    public record Call(int operation, List<ExampleValue.Assignment> input, Given given) {

        /** Copies the list. */
        public Call {
            input = List.copyOf(input);
        }
    }

    /** What comes of a case. */
    public sealed interface Expectation {}

    /** An address. */
    public record Address(RulePlan.EndpointValue endpoint) implements Expectation {}

    /** No address. */
    public record Failure(String message) implements Expectation {}

    /**
     * That a case was written before partitions changed.
     *
     * @param expected what the model expects
     * @param partitions the partitions that it depends on, sorted
     */
    public record Outdated(Expectation expected, List<String> partitions) {

        /** Copies the list. */
        public Outdated {
            partitions = List.copyOf(partitions);
        }
    }
}

package dev.smithwright.generator.plan;

import java.util.List;

/**
 * What can be waited for.
 *
 * @param name its name in the model
 * @param type the class that judges responses
 * @param methodName the method that waits
 * @param acceptors what responses mean, the first that matches first
 * @param paths what the acceptors look for in responses
 * @param minDelay the least time between two calls, in seconds
 * @param maxDelay the longest time between two calls, in seconds
 * @param documentation what the model says to people
 */
public record WaiterPlan(
        String name,
        JavaType type,
        String methodName,
        List<AcceptorPlan> acceptors,
        List<PathMethod> paths,
        int minDelay,
        int maxDelay,
        Documentation documentation) {

    /** Copies the lists. */
    public WaiterPlan {
        acceptors = List.copyOf(acceptors);
        paths = List.copyOf(paths);
    }

    /**
     * A method that evaluates a JMESPath expression.
     *
     * @param name its name
     * @param expression the expression as the model has it
     * @param subject what the expression is asked of: an output, or an exchange
     * @param path the expression
     * @param result what the method returns
     */
    public record PathMethod(String name, String expression, PathType subject, PathPlan path, PathType result) {

        /** Tells whether it looks at the input too. */
        public boolean isOfExchange() {
            return subject instanceof PathType.Exchange;
        }
    }
}

package dev.smithwright.benchmarks.emulator;

/** The same call over and over, each of many connections sending the next one when it has the answer to the last. */
sealed interface Load permits JavaLoad, Wrk {

    /**
     * Returns a load by {@code wrk} where that is installed, which takes less of the machine that the server runs on too.
     *
     * @param port where the server listens
     * @param connections how many at a time
     */
    static Load at(int port, int connections) {
        return Wrk.isThere() ? new Wrk(port, connections) : new JavaLoad(port, connections);
    }

    /** Returns what the table says of loads on this machine besides, or nothing. */
    static String title() {
        return Wrk.isThere() ? " of wrk" : "";
    }

    /**
     * Sends the call for so many seconds, and returns the number of answers.
     *
     * @throws IllegalStateException if a call fails
     */
    long run(AwsJsonCall call, int seconds);
}

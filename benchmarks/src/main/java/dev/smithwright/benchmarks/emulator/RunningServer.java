package dev.smithwright.benchmarks.emulator;

import dev.smithwright.benchmarks.process.ServerProcess;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.concurrent.TimeUnit;

/** A contender that has answered a first call, by which it has a pool. */
final class RunningServer implements AutoCloseable {

    private static final long GIVE_UP_MILLIS = 30_000;
    private static final long PAUSE_MILLIS = 2;
    private static final AwsJsonCall CREATE_POOL = new AwsJsonCall(
            "CreateIdentityPool", "{\"IdentityPoolName\":\"pool\",\"AllowUnauthenticatedIdentities\":true}");

    private final ServerProcess process;
    private final String poolId;
    private final double startMillis;

    private RunningServer(ServerProcess process, String poolId) {
        this.process = process;
        this.startMillis = process.millisecondsSinceStart();
        this.poolId = poolId;
    }

    /**
     * Starts a contender, and asks it until it answers.
     *
     * @throws IllegalStateException if it has not answered after 30 seconds
     */
    static RunningServer start(Contender contender) {
        ServerProcess process = ServerProcess.start(contender.command());
        while (process.millisecondsSinceStart() < GIVE_UP_MILLIS) {
            try (AwsJsonConnection connection = new AwsJsonConnection(process.port())) {
                return new RunningServer(process, poolId(connection.call(CREATE_POOL.bytes())));
            } catch (IOException e) {
                pause();
            }
        }
        process.close();
        throw new IllegalStateException(contender.name() + " does not answer: " + contender.command());
    }

    private static String poolId(String answer) {
        int start = answer.indexOf("us-east-1:");
        return answer.substring(start, answer.indexOf('"', start));
    }

    private static void pause() {
        try {
            TimeUnit.MILLISECONDS.sleep(PAUSE_MILLIS);
        } catch (InterruptedException e) {
            throw new UncheckedIOException(new IOException(e));
        }
    }

    ServerProcess process() {
        return process;
    }

    String poolId() {
        return poolId;
    }

    /** Returns the time from the start of the process to the end of the first answer, in milliseconds. */
    double startMillis() {
        return startMillis;
    }

    @Override
    public void close() {
        process.close();
    }
}

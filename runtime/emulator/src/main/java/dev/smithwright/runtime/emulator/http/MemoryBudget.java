package dev.smithwright.runtime.emulator.http;

import java.io.IOException;
import java.io.InterruptedIOException;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;

/** Memory that is shared out, and given back. Who asks for more than is left waits for a while. */
final class MemoryBudget {

    private static final int UNIT_BYTES = 1024;
    private static final long PATIENCE_SECONDS = 10;

    private final int units;
    private final Semaphore free;

    /** Makes a budget of so many bytes, but at least one unit of 1024. */
    MemoryBudget(long bytes) {
        this.units = (int) Math.max(1, Math.min(Integer.MAX_VALUE, bytes / UNIT_BYTES));
        this.free = new Semaphore(units, true);
    }

    /** Returns a share that is empty yet. */
    Share share() {
        return new Share();
    }

    /** What one has taken. For one thread, and to be closed by it. */
    final class Share implements AutoCloseable {

        private int taken;

        private Share() {}

        /**
         * Takes so many bytes, or all that there are where that is less. To be called once.
         *
         * @throws IOException if they are not there for 10 seconds
         */
        void take(int bytes) throws IOException {
            int wanted = Math.min(units, bytes / UNIT_BYTES + 1);
            try {
                if (!free.tryAcquire(wanted, PATIENCE_SECONDS, TimeUnit.SECONDS)) {
                    throw new IOException("no memory for " + bytes + " bytes");
                }
                taken = wanted;
            } catch (InterruptedException e) {
                Thread.currentThread().interrupt();
                throw new InterruptedIOException("interrupted while it waited for memory");
            }
        }

        @Override
        public void close() {
            free.release(taken);
            taken = 0;
        }
    }
}

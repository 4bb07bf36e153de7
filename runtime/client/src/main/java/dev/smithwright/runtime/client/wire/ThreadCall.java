package dev.smithwright.runtime.client.wire;

/**
 * A call for which a thread waits. An interrupt ends every wait of it, for credentials, between attempts and on every
 * transport, so that this is also how closing the client ends it.
 */
final class ThreadCall implements CallsUnderWay.Call {

    private final Thread thread = Thread.currentThread();
    private boolean over;
    private boolean closed;

    @Override
    public synchronized void end() {
        if (!over) {
            closed = true;
            thread.interrupt();
        }
    }

    /** Tells whether the client was closed while the call was under way. */
    synchronized boolean isClosed() {
        return closed;
    }

    /** Ends the call in its own thread, which from now on is not interrupted, and keeps no interrupt that was not its own. */
    synchronized void leave() {
        over = true;
        if (closed) {
            boolean unused = Thread.interrupted();
        }
    }
}

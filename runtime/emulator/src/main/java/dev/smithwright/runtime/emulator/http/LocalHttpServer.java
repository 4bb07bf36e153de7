package dev.smithwright.runtime.emulator.http;

import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetSocketAddress;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.TimeUnit;

/** An HTTP server on the JDK's own, listening from the start. */
public final class LocalHttpServer implements AutoCloseable {

    /** As many may connect at the same moment; the system may allow fewer. */
    private static final int BACKLOG = 1024;

    private static final int MAX_IDLE_CONNECTIONS = 10_000;

    /** From the first byte of a request to its last; what comes after, the handler's work, may take any time. */
    private static final int MAX_REQUEST_SECONDS = 60;

    /** Of the line that a request begins with and all of its headers, in characters; what callers of AWS send has some thousands. */
    private static final int MAX_HEADER_SIZE = 64 << 10;

    private static final int HEAP_PARTS_FOR_BODIES = 8;
    private static final long GRACE_SECONDS = 5;

    private final HttpServer server;
    private final ExecutorService threads;

    private LocalHttpServer(HttpServer server, ExecutorService threads) {
        this.server = server;
        this.threads = threads;
    }

    /**
     * Starts a server.
     *
     * @param host name or address to listen at
     * @param port port to listen at; 0 picks a free one
     * @param maxRequestBytes largest body of a request that is handed on whole, in bytes
     * @param handler answers the requests
     * @throws UncheckedIOException if the server cannot listen there; the message says where and why
     */
    public static LocalHttpServer start(String host, int port, int maxRequestBytes, RequestHandler handler) {
        configureTheJdk();
        HttpServer server = bound(host, port);
        ExecutorService threads = ServerThreads.start();
        server.setExecutor(threads);
        server.createContext("/", new ExchangeAdapter(handler, new BodyReader(maxRequestBytes, memory())));
        server.start();
        return new LocalHttpServer(server, threads);
    }

    /** A request takes several times the memory of its body until it is answered. */
    private static MemoryBudget memory() {
        return new MemoryBudget(Runtime.getRuntime().maxMemory() / HEAP_PARTS_FOR_BODIES);
    }

    /**
     * Sets what the JDK reads once, when its first server is made; a value that the user has set stays.
     *
     * <p>The JDK's server writes headers and body apart. On Java 17 the body then waits for the client's delayed
     * acknowledgement of the headers, some 40 ms for each answer over a kept connection, unless it is told not to delay. And
     * it closes a connection after an answer where more than 200 are idle, while the client may be about to use it again.
     * And it would wait for the rest of a request for ever, with a thread, and for headers of 380 KB.
     */
    private static void configureTheJdk() {
        setUnlessGiven("sun.net.httpserver.nodelay", "true");
        setUnlessGiven("sun.net.httpserver.maxIdleConnections", String.valueOf(MAX_IDLE_CONNECTIONS));
        setUnlessGiven("sun.net.httpserver.maxReqHeaderSize", String.valueOf(MAX_HEADER_SIZE));
        setUnlessGiven("sun.net.httpserver.maxReqTime", String.valueOf(MAX_REQUEST_SECONDS));
    }

    private static void setUnlessGiven(String property, String value) {
        if (System.getProperty(property) == null) {
            System.setProperty(property, value);
        }
    }

    private static HttpServer bound(String host, int port) {
        InetSocketAddress address = new InetSocketAddress(host, port);
        if (address.isUnresolved()) {
            throw cannotListen(host, port, new IOException("no such host"));
        }
        try {
            return HttpServer.create(address, BACKLOG);
        } catch (IOException e) {
            throw cannotListen(host, port, e);
        }
    }

    private static UncheckedIOException cannotListen(String host, int port, IOException cause) {
        return new UncheckedIOException("cannot listen at " + host + ":" + port + ": " + cause.getMessage(), cause);
    }

    /** Returns the port that the server listens at. */
    public int port() {
        return server.getAddress().getPort();
    }

    /** Takes no more requests, waits up to 5 seconds for those under way, and closes all connections. */
    @Override
    public void close() {
        threads.shutdown();
        try {
            if (!threads.awaitTermination(GRACE_SECONDS, TimeUnit.SECONDS)) {
                threads.shutdownNow();
            }
        } catch (InterruptedException e) {
            threads.shutdownNow();
            Thread.currentThread().interrupt();
        }
        server.stop(0);
    }
}

package dev.smithwright.runtime.client.faults;

import java.io.Closeable;
import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.net.SocketTimeoutException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/** Accepts no connection, and has no room to keep one waiting. */
final class FullListener implements Closeable {

    private static final List<Path> TABLES = List.of(Path.of("/proc/net/tcp"), Path.of("/proc/net/tcp6"));

    private final ServerSocket listener = new ServerSocket(0, 1, InetAddress.getLoopbackAddress());
    private final List<Socket> waiting = new ArrayList<>();
    private final boolean full;

    FullListener() throws IOException {
        this.full = fill();
    }

    /** Connects until the queue of connections that nobody accepts is full. */
    private boolean fill() throws IOException {
        for (int i = 0; i < 20; i++) {
            Socket socket = new Socket();
            waiting.add(socket);
            try {
                socket.connect(listener.getLocalSocketAddress(), 100);
            } catch (SocketTimeoutException e) {
                return true;
            }
        }
        return false;
    }

    boolean isFull() {
        return full;
    }

    URI uri() {
        return URI.create("http://127.0.0.1:" + listener.getLocalPort() + "/");
    }

    /** Waits until somebody else tries to connect, which the system's tables tell. */
    void awaitConnecting() throws IOException, InterruptedException {
        String connecting = String.format(Locale.ROOT, ":%04X 02 ", listener.getLocalPort());
        for (int i = 0; i < 1000 && !tablesContain(connecting); i++) {
            Thread.sleep(5);
        }
    }

    private static boolean tablesContain(String text) throws IOException {
        for (Path table : TABLES) {
            if (Files.exists(table) && Files.readString(table).contains(text)) {
                return true;
            }
        }
        return false;
    }

    @Override
    public void close() throws IOException {
        listener.close();
        for (Socket socket : waiting) {
            socket.close();
        }
    }
}

package dev.smithwright.benchmarks.emulator;

import java.io.BufferedInputStream;
import java.io.EOFException;
import java.io.IOException;
import java.io.InputStream;
import java.net.InetAddress;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.util.Locale;

/** The least that an HTTP client can do, so that what is measured is the server. Kept open where the server keeps it. */
final class AwsJsonConnection implements AutoCloseable {

    private final int port;
    private Socket socket;
    private InputStream input;

    AwsJsonConnection(int port) throws IOException {
        this.port = port;
        connect();
    }

    private void connect() throws IOException {
        socket = new Socket(InetAddress.getLoopbackAddress(), port);
        socket.setTcpNoDelay(true);
        input = new BufferedInputStream(socket.getInputStream());
    }

    /**
     * Sends a request and returns the body of its answer.
     *
     * @throws IOException if the status is not 200
     */
    String call(byte[] request) throws IOException {
        socket.getOutputStream().write(request);
        String status = line();
        if (!status.contains(" 200 ")) {
            throw new IOException("answered with " + status);
        }
        int length = 0;
        boolean isKept = status.startsWith("HTTP/1.1");
        for (String line = line(); !line.isEmpty(); line = line()) {
            String header = line.toLowerCase(Locale.ROOT);
            if (header.startsWith("content-length:")) {
                length = Integer.parseInt(
                        header.substring("content-length:".length()).trim());
            } else if (header.startsWith("connection:")) {
                isKept = !header.contains("close");
            }
        }
        String body = new String(input.readNBytes(length), StandardCharsets.UTF_8);
        if (!isKept) {
            socket.close();
            connect();
        }
        return body;
    }

    private String line() throws IOException {
        StringBuilder line = new StringBuilder();
        for (int next = input.read(); next != '\n'; next = input.read()) {
            if (next < 0) {
                throw new EOFException("the server closed the connection");
            }
            if (next != '\r') {
                line.append((char) next);
            }
        }
        return line.toString();
    }

    @Override
    public void close() throws IOException {
        socket.close();
    }
}

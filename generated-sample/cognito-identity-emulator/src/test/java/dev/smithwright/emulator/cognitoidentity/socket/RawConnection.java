package dev.smithwright.emulator.cognitoidentity.socket;

import java.io.BufferedInputStream;
import java.io.BufferedOutputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.net.InetSocketAddress;
import java.net.Socket;
import java.net.SocketTimeoutException;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/** A connection that sends what no HTTP client would. */
public final class RawConnection implements AutoCloseable {

    private static final int CONNECT_MILLIS = 10_000;

    private final Socket socket = new Socket();
    private final InputStream input;
    private final OutputStream output;

    /** Connects. A read takes no longer than 20 seconds. */
    public RawConnection(URI endpoint) throws IOException {
        socket.connect(new InetSocketAddress(endpoint.getHost(), endpoint.getPort()), CONNECT_MILLIS);
        socket.setSoTimeout(20_000);
        socket.setTcpNoDelay(true);
        input = new BufferedInputStream(socket.getInputStream());
        output = new BufferedOutputStream(socket.getOutputStream());
    }

    /** Sends the request whole and returns its answer; none where the connection was closed instead. */
    public static Optional<RawAnswer> exchange(URI endpoint, byte[] request) throws IOException {
        try (RawConnection connection = new RawConnection(endpoint)) {
            connection.tryToSend(request);
            return connection.answer();
        }
    }

    /** Returns a request whose body is as long as it says. */
    public static byte[] request(String requestLine, String headers, byte[] body) {
        ByteArrayOutputStream request = new ByteArrayOutputStream();
        request.writeBytes(
                (requestLine + "\r\nHost: localhost\r\n" + headers + "Content-Length: " + body.length + "\r\n\r\n")
                        .getBytes(StandardCharsets.ISO_8859_1));
        request.writeBytes(body);
        return request.toByteArray();
    }

    /** Sends at once. */
    public void send(byte[] bytes) throws IOException {
        output.write(bytes);
        output.flush();
    }

    /** Sends at once, as Latin-1. */
    public void send(String text) throws IOException {
        send(text.getBytes(StandardCharsets.ISO_8859_1));
    }

    /** Sends as much as the other side takes: it may have answered or closed in the middle. Returns whether it took all. */
    public boolean tryToSend(byte[] bytes) {
        try {
            send(bytes);
            return true;
        } catch (IOException e) {
            return false;
        }
    }

    /** Says that nothing more will be sent, unless the other side has closed already. */
    public void tryToEndSending() {
        try {
            socket.shutdownOutput();
        } catch (IOException e) {
            // What the other side made of it shows in its answer.
        }
    }

    /** Reads an answer whole; none where the connection was closed, or cut, before its end. */
    public Optional<RawAnswer> answer() {
        try {
            return read();
        } catch (SocketTimeoutException e) {
            throw new AssertionError("neither answered nor closed", e);
        } catch (IOException e) {
            return Optional.empty();
        }
    }

    private Optional<RawAnswer> read() throws IOException {
        String statusLine = line();
        if (statusLine.isEmpty()) {
            return Optional.empty();
        }
        int status = Integer.parseInt(statusLine.split(" ", 3)[1]);
        Map<String, String> headers = new LinkedHashMap<>();
        for (String line = line(); !line.isEmpty(); line = line()) {
            int colon = line.indexOf(':');
            headers.put(
                    line.substring(0, colon).toLowerCase(Locale.ROOT),
                    line.substring(colon + 1).trim());
        }
        if (status == 100) {
            return read();
        }
        return Optional.of(new RawAnswer(status, headers, body(headers)));
    }

    private String body(Map<String, String> headers) throws IOException {
        String length = headers.get("content-length");
        byte[] body = length == null && "close".equals(headers.get("connection"))
                ? input.readAllBytes()
                : input.readNBytes(length == null ? 0 : Integer.parseInt(length));
        return new String(body, StandardCharsets.UTF_8);
    }

    private String line() throws IOException {
        StringBuilder line = new StringBuilder();
        for (int b = input.read(); b >= 0 && b != '\n'; b = input.read()) {
            if (b != '\r') {
                line.append((char) b);
            }
        }
        return line.toString();
    }

    @Override
    public void close() throws IOException {
        socket.close();
    }
}

package dev.smithwright.runtime.client.transport;

import java.io.IOException;
import java.net.InetAddress;
import java.net.Socket;
import javax.net.ssl.HttpsURLConnection;
import javax.net.ssl.SSLSocketFactory;

/**
 * Makes TLS sockets that can be closed while somebody writes to them. The JDK's say goodbye first, and for that wait until the
 * other one has written, which is for ever where the server reads no more; unless the socket has a time to linger, and then
 * they wait no longer than that.
 */
final class ClosableTls extends SSLSocketFactory {

    private static final int LINGER_SECONDS = 1;

    private final SSLSocketFactory factory;

    ClosableTls(SSLSocketFactory factory) {
        this.factory = factory;
    }

    /** Tells whether the sockets are those of this factory. */
    boolean isOf(SSLSocketFactory other) {
        return factory.equals(other);
    }

    /** Has a connection make its socket here. */
    void secure(HttpsURLConnection connection) {
        connection.setSSLSocketFactory(this);
    }

    private static Socket closable(Socket socket) throws IOException {
        socket.setSoLinger(true, LINGER_SECONDS);
        return socket;
    }

    @Override
    public String[] getDefaultCipherSuites() {
        return factory.getDefaultCipherSuites();
    }

    @Override
    public String[] getSupportedCipherSuites() {
        return factory.getSupportedCipherSuites();
    }

    @Override
    public Socket createSocket() throws IOException {
        return closable(factory.createSocket());
    }

    @Override
    public Socket createSocket(Socket socket, String host, int port, boolean autoClose) throws IOException {
        return closable(factory.createSocket(socket, host, port, autoClose));
    }

    @Override
    public Socket createSocket(String host, int port) throws IOException {
        return closable(factory.createSocket(host, port));
    }

    @Override
    public Socket createSocket(String host, int port, InetAddress localHost, int localPort) throws IOException {
        return closable(factory.createSocket(host, port, localHost, localPort));
    }

    @Override
    public Socket createSocket(InetAddress host, int port) throws IOException {
        return closable(factory.createSocket(host, port));
    }

    @Override
    public Socket createSocket(InetAddress address, int port, InetAddress localAddress, int localPort)
            throws IOException {
        return closable(factory.createSocket(address, port, localAddress, localPort));
    }
}

package dev.smithwright.runtime.client.transport;

/** Headers that belong to the connection: the JDK makes them itself and refuses, or drops, those that it is given. */
final class ConnectionHeaders {

    private ConnectionHeaders() {}

    static boolean contains(String name) {
        return switch (name) {
            case "host", "content-length", "connection", "expect", "upgrade", "transfer-encoding" -> true;
            default -> false;
        };
    }
}

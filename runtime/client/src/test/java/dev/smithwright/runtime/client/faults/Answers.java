package dev.smithwright.runtime.client.faults;

/** Answers of the service, as text. */
final class Answers {

    private Answers() {}

    static String ok(String body, String headers) {
        return answer("200 OK", headers, body);
    }

    /** The client closes the connection after it, so that none is left that the JDK would keep for a while. */
    static String error(int status, String headers, String body) {
        return answer(status + " Error", "Connection: close\n" + headers, body);
    }

    private static String answer(String status, String headers, String body) {
        return "HTTP/1.1 " + status + "\nx-amzn-requestid: id-1\n" + headers + "Content-Length: " + body.length()
                + "\n\n" + body;
    }
}

package dev.smithwright.runtime.client.warmup;

import dev.smithwright.runtime.client.transport.HttpRequest;
import dev.smithwright.runtime.client.transport.HttpTransport;
import dev.smithwright.runtime.client.transport.UrlConnectionTransport;
import dev.smithwright.runtime.error.SmithwrightException;
import dev.smithwright.runtime.operation.Operation;
import java.io.IOException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import javax.net.ssl.HttpsURLConnection;

/**
 * Loads and initialises what first calls need, without calling anybody: for the time before a snapshot is taken (CRaC, AWS
 * Lambda SnapStart), for the training run of a class data archive, or for a program that starts long before its first user
 * comes. A program that makes one call and ends is better off without.
 *
 * <p>Each operation runs through validation, codec and signature, with made-up values and credentials that belong to nobody;
 * what would go to the service stays within the process. The default transport exchanges a few bytes with a socket of this
 * machine's loopback interface, and TLS reads the trusted certificates. Nothing stays open, so that a snapshot can be taken.
 */
public final class WarmUp {

    private static final Duration TIMEOUT = Duration.ofSeconds(5);
    private static final Map<String, String> HEADERS = Map.of("content-type", "application/json");

    private WarmUp() {}

    /**
     * Warms up for calls of these operations. Throws nothing: what cannot be warmed up stays cold.
     *
     * @return the operations that cannot be called, such as those that stream; none for most services
     */
    public static List<Operation<?, ?, ?>> run(Operation<?, ?, ?>... operations) {
        return run(List.of(operations));
    }

    /** As {@link #run(Operation[])}, for example with all operations of a service. */
    public static List<Operation<?, ?, ?>> run(Collection<? extends Operation<?, ?, ?>> operations) {
        List<Operation<?, ?, ?>> cold = new ArrayList<>();
        for (Operation<?, ?, ?> operation : operations) {
            if (!call(operation)) {
                cold.add(operation);
            }
        }
        exchange();
        // Creates what all https connections of the JDK share.
        HttpsURLConnection.getDefaultSSLSocketFactory();
        return List.copyOf(cold);
    }

    private static boolean call(Operation<?, ?, ?> operation) {
        try {
            SampleCall.of(operation).run();
            return true;
        } catch (SmithwrightException | IllegalArgumentException e) {
            return false;
        }
    }

    private static void exchange() {
        try (LoopbackService service = LoopbackService.start();
                HttpTransport transport = new UrlConnectionTransport()) {
            transport.send(new HttpRequest("POST", service.uri(), HEADERS, new byte[0], TIMEOUT));
        } catch (IOException | SmithwrightException e) {
            // A machine that lets nobody listen: the program's own calls may still go through.
        }
    }
}

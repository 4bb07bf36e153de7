package dev.smithwright.runtime.client;

import dev.smithwright.runtime.client.retry.RetryMode;
import dev.smithwright.runtime.notes.NoteBookClient;

/**
 * A program that makes one public call to the address that it is given, with more on the builder on request, or with
 * nothing.
 */
final class ColdStartProbe {

    private ColdStartProbe() {}

    public static void main(String[] arguments) {
        ClientBuilder<NoteBookClient> builder = NoteBookClient.builder().endpoint(arguments[0]);
        switch (arguments[1]) {
            case "usual" -> builder.region("us-east-1").credentials("AKID", "secret");
            case "everything" ->
                builder.region("us-east-1")
                        .credentials("AKID", "secret")
                        .fips(false)
                        .dualStack(false)
                        .retryMode(RetryMode.STANDARD)
                        .maxAttempts(3);
            default -> {}
        }
        try (NoteBookClient client = builder.build()) {
            System.out.println(client.readNote("a").text());
        }
    }
}

package dev.smithwright.runtime.client;

import dev.smithwright.runtime.notes.NoteBookClient;

/** A program that makes one public call to the address that it is given. */
final class ColdStartProbe {

    private ColdStartProbe() {}

    public static void main(String[] arguments) {
        try (NoteBookClient client = NoteBookClient.builder()
                .endpoint(arguments[0])
                .region("us-east-1")
                .credentials("AKID", "secret")
                .build()) {
            System.out.println(client.readNote("a").text());
        }
    }
}

package dev.smithwright.runtime.client;

import dev.smithwright.runtime.error.SmithwrightException;
import dev.smithwright.runtime.notes.NoteBookClient;

/** A program that gives its client a profile at most, and makes a public call and a signed one. */
final class ConfigurationProbe {

    private ConfigurationProbe() {}

    public static void main(String[] arguments) {
        ClientBuilder<NoteBookClient> builder = NoteBookClient.builder();
        if (arguments.length > 0) {
            builder.profile(arguments[0]);
        }
        try (NoteBookClient client = builder.build()) {
            System.out.println("read: " + client.readNote("a").text());
            client.putNote("a", "b");
            System.out.println("put");
        } catch (SmithwrightException | IllegalStateException e) {
            System.out.println(e.getMessage());
        }
    }
}

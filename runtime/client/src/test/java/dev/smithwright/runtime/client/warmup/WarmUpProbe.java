package dev.smithwright.runtime.client.warmup;

import dev.smithwright.runtime.notes.NoteBook;
import dev.smithwright.runtime.notes.NoteBookClient;

/** A program that warms up, as the second argument tells, and then makes a public call and a signed one. */
final class WarmUpProbe {

    private WarmUpProbe() {}

    /** Loaded between the two, so that the log of loaded classes shows where one ends and the other begins. */
    static final class Border {

        private Border() {}

        static void cross() {
            System.out.println("warm");
        }
    }

    public static void main(String[] arguments) {
        try (NoteBookClient client = NoteBookClient.builder()
                .endpoint(arguments[0])
                .region("us-east-1")
                .credentials("AKID", "secret", "token")
                .build()) {
            if (arguments[1].equals("warm")) {
                WarmUp.run(NoteBook.READ_NOTE, NoteBook.PUT_NOTE);
            }
            Border.cross();
            System.out.println(client.readNote("a").text());
            System.out.println(client.putNote("a", "b").noteId());
        }
    }
}

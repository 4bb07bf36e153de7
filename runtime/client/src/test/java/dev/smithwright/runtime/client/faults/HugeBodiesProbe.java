package dev.smithwright.runtime.client.faults;

import dev.smithwright.runtime.client.transport.ResponseTooLargeException;
import dev.smithwright.runtime.notes.NoteBook;
import dev.smithwright.runtime.notes.ReadNoteInput;
import dev.smithwright.runtime.notes.ReadNoteOutput;
import java.net.URI;

/**
 * A program that reads notes of the service at the address that it is given, over all ways to call, and tells what became of
 * each.
 */
final class HugeBodiesProbe {

    private HugeBodiesProbe() {}

    public static void main(String[] arguments) {
        for (Way way : Way.values()) {
            try (Way.Caller caller = way.open(URI.create(arguments[0]), CallSettings.ONCE)) {
                for (int i = 1; i < arguments.length; i++) {
                    System.out.println(way + " " + arguments[i] + " " + result(caller, arguments[i]));
                }
            }
        }
    }

    private static String result(Way.Caller caller, String noteId) {
        Call.End<ReadNoteOutput> end =
                caller.begin(NoteBook.READ_NOTE, new ReadNoteInput(noteId)).end();
        if (end.response() != null) {
            return end.response().output().text().length() + " characters";
        }
        return end.thrown() instanceof ResponseTooLargeException tooLarge
                ? "too large: " + tooLarge.httpStatus() + " " + tooLarge.requestId() + " " + tooLarge.excerpt()
                : String.valueOf(end.thrown());
    }
}

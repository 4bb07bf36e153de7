package dev.smithwright.runtime.emulator.signature;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Parts that a signature should have and does not, so that all of them are told at once. */
final class MissingParts {

    private final List<String> sentences = new ArrayList<>();

    /** Returns the part; where there is none, notes the sentence that says so, and returns an empty text. */
    String require(@Nullable String part, String sentence) {
        if (part == null || part.isEmpty()) {
            sentences.add(sentence);
            return "";
        }
        return part;
    }

    /** @throws RefusedSignatureException if a part is missing */
    void refuseIfAny() {
        if (!sentences.isEmpty()) {
            throw RefusedSignatureException.incomplete(String.join(" ", sentences));
        }
    }
}

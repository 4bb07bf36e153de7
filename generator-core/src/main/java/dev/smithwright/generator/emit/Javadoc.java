package dev.smithwright.generator.emit;

import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.CodeBlock;
import dev.smithwright.generator.plan.Documentation;
import dev.smithwright.generator.plan.Notes;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Puts a Javadoc comment together. Each paragraph is one line here; the layout wraps it. */
final class Javadoc {

    private final CodeBlock.Builder text = CodeBlock.builder();
    private final CodeBlock.Builder parameters = CodeBlock.builder();
    private final CodeBlock.Builder exceptions = CodeBlock.builder();
    private final CodeBlock.Builder references = CodeBlock.builder();
    private final CodeBlock.Builder deprecation = CodeBlock.builder();

    private Javadoc() {}

    /** Starts a comment with a sentence of ours; the format is JavaPoet's. */
    static Javadoc of(String format, Object... arguments) {
        Javadoc javadoc = new Javadoc();
        javadoc.text.add(format, arguments);
        return javadoc;
    }

    /** Starts a comment with what the model says, or with a sentence of ours where it says nothing. */
    static Javadoc of(Documentation documentation, String format, Object... arguments) {
        Javadoc javadoc = new Javadoc();
        String blocks = documentation.text() == null ? "" : ModelText.blocks(documentation.text());
        if (blocks.isEmpty()) {
            javadoc.text.add(format, arguments);
        } else {
            javadoc.text.add("$L", blocks);
        }
        return javadoc.noted(documentation.notes()).deprecatedAs(documentation);
    }

    /** Says why not to use it any longer, where the model does. */
    Javadoc deprecatedAs(Documentation documentation) {
        String reason = documentation.deprecation();
        if (reason != null) {
            deprecation.add(
                    "\n@deprecated $L", reason.isEmpty() ? "The model gives no reason." : ModelText.escape(reason));
        }
        return this;
    }

    /** Adds what the model's traits tell, if they tell something. */
    Javadoc noted(Notes notes) {
        String sentences = NotesText.sentences(notes);
        if (!sentences.isEmpty()) {
            paragraph("$L", sentences);
        }
        for (Notes.Link link : notes.links()) {
            ModelText.link(link.title(), link.address()).ifPresent(anchor -> references.add("\n@see $L", anchor));
        }
        if (notes.since() != null && !notes.since().isBlank()) {
            references.add("\n@since $L", ModelText.escape(notes.since()));
        }
        return this;
    }

    /** Adds a paragraph. */
    Javadoc paragraph(String format, Object... arguments) {
        text.add("\n\n<p>").add(format, arguments);
        return this;
    }

    /** Adds text of the model, if there is some. */
    Javadoc modelText(@Nullable String modelText) {
        String blocks = modelText == null ? "" : ModelText.blocks(modelText);
        if (!blocks.isEmpty()) {
            text.add(blocks.startsWith("<ul>") || blocks.startsWith("<pre>") ? "\n\n" : "\n\n<p>")
                    .add("$L", blocks);
        }
        return this;
    }

    /** Adds lines of code, which have come through the door of model text. */
    Javadoc code(List<String> lines) {
        text.add("\n\n<pre>{@code\n$L\n}</pre>", String.join("\n", lines));
        return this;
    }

    Javadoc param(String name, String description) {
        parameters.add("\n@param $L $L", name, description);
        return this;
    }

    Javadoc throwing(ClassName exception, String description) {
        exceptions.add("\n@throws $T $L", exception, description);
        return this;
    }

    CodeBlock build() {
        CodeBlock tags = CodeBlock.builder()
                .add(parameters.build())
                .add(exceptions.build())
                .add(references.build())
                .add(deprecation.build())
                .build();
        return text.build().toBuilder()
                .add(tags.isEmpty() ? "" : "\n")
                .add(tags)
                .add("\n")
                .build();
    }
}

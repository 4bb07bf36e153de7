package dev.smithwright.generator.emit;

import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.CodeBlock;
import dev.smithwright.generator.plan.Documentation;

/** Puts a Javadoc comment together. Each paragraph is one line here; the layout wraps it. */
final class Javadoc {

    private final CodeBlock.Builder text = CodeBlock.builder();
    private final CodeBlock.Builder tags = CodeBlock.builder();
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
        return javadoc.deprecatedAs(documentation);
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

    /** Adds a paragraph. */
    Javadoc paragraph(String format, Object... arguments) {
        text.add("\n\n<p>").add(format, arguments);
        return this;
    }

    /** Adds what the model says, if it says something. */
    Javadoc modelText(Documentation documentation) {
        String blocks = documentation.text() == null ? "" : ModelText.blocks(documentation.text());
        if (!blocks.isEmpty()) {
            text.add(blocks.startsWith("<ul>") || blocks.startsWith("<pre>") ? "\n\n" : "\n\n<p>")
                    .add("$L", blocks);
        }
        return this;
    }

    Javadoc param(String name, String description) {
        tags.add("\n@param $L $L", name, description);
        return this;
    }

    Javadoc throwing(ClassName exception, String description) {
        tags.add("\n@throws $T $L", exception, description);
        return this;
    }

    CodeBlock build() {
        CodeBlock allTags = tags.build().toBuilder().add(deprecation.build()).build();
        return text.build().toBuilder()
                .add(allTags.isEmpty() ? "" : "\n")
                .add(allTags)
                .add("\n")
                .build();
    }
}

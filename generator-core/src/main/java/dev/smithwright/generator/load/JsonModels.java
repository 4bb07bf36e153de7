package dev.smithwright.generator.load;

import dev.smithwright.generator.diagnostics.Diagnostics;
import dev.smithwright.generator.load.c2j.ServiceDescriptions;
import software.amazon.smithy.model.loader.ModelSyntaxException;
import software.amazon.smithy.model.node.Node;

/**
 * Tells Smithy's JSON AST from other JSON. Smithy skips JSON files without a {@code smithy} member in silence, and a
 * model that was asked for must not vanish.
 */
final class JsonModels {

    private JsonModels() {}

    /**
     * Returns whether the file goes to Smithy.
     *
     * @param named whether the user named this very file; other JSON in a folder is passed over
     */
    static boolean accept(ModelFile file, boolean named, Diagnostics diagnostics) {
        // Only a file that Smithy would skip is parsed here, so that no model is parsed twice.
        if (file.text().contains("\"smithy\"")) {
            return true;
        }
        try {
            check(file, Node.parse(file.text(), file.name()), named, diagnostics);
            return false;
        } catch (ModelSyntaxException e) {
            // Smithy meets it too, and tells where.
            return true;
        }
    }

    private static void check(ModelFile file, Node node, boolean named, Diagnostics diagnostics) {
        if (ServiceDescriptions.isDescription(file.text())) {
            diagnostics.error(
                    "UnsupportedModelFormat",
                    node.getSourceLocation(),
                    "This is an AWS service-2.json description, not a Smithy model",
                    "Name the file itself, or its folder: an archive is read for Smithy models only");
        } else if (named) {
            diagnostics.error(
                    "NotASmithyModel",
                    node.getSourceLocation(),
                    "This JSON is no Smithy model: it has no member \"smithy\" that tells the version",
                    "");
        }
    }
}

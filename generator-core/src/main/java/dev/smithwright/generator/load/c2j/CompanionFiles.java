package dev.smithwright.generator.load.c2j;

import dev.smithwright.generator.diagnostics.Diagnostics;
import dev.smithwright.generator.diagnostics.Location;
import dev.smithwright.generator.load.c2j.DescriptionReader.Located;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.function.BiFunction;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import software.amazon.smithy.model.loader.ModelSyntaxException;
import software.amazon.smithy.model.node.Node;

/**
 * Finds the files beside a {@code service-2.json} that add to it, by their names. What stands before
 * {@code service-2.json} in its name stands before theirs as well.
 */
final class CompanionFiles {

    private static final String BYTE_ORDER_MARK = "\uFEFF";
    private static final String DESCRIPTION = "service-2.json";

    private static final List<String> PAGINATORS = List.of("paginators-1.json");
    private static final List<String> WAITERS = List.of("waiters-2.json");
    private static final List<String> EXAMPLES = List.of("examples-1.json");
    // The AWS SDK leaves out the version that botocore has in the name.
    private static final List<String> RULE_SET = List.of("endpoint-rule-set-1.json", "endpoint-rule-set.json");
    private static final List<String> TESTS = List.of("endpoint-tests-1.json", "endpoint-tests.json");

    private static final Pattern COMPANION =
            Pattern.compile("(.*)(paginators-1|waiters-2|examples-1|endpoint-(rule-set|tests)(-1)?)\\.json");

    private final Diagnostics diagnostics;
    private final DescriptionReader reader;
    private final EndpointRules endpointRules;

    CompanionFiles(Diagnostics diagnostics) {
        this.diagnostics = diagnostics;
        this.reader = new DescriptionReader(diagnostics);
        this.endpointRules = new EndpointRules(diagnostics);
    }

    /** Returns whether the file is read with a description beside it. */
    static boolean isCompanion(Path file) {
        Matcher name = COMPANION.matcher(nameOf(file));
        return name.matches() && Files.isRegularFile(file.resolveSibling(name.group(1) + DESCRIPTION));
    }

    /** Returns what lies beside the description; a file that is at fault is noted. */
    Companions of(Path description) {
        return new Companions(
                read(description, PAGINATORS, PaginationDescription.File.class),
                read(description, WAITERS, WaiterDescription.File.class),
                read(description, EXAMPLES, ExampleDescription.File.class),
                read(description, RULE_SET, this::parse).flatMap(endpointRules::update),
                read(description, TESTS, this::parse));
    }

    private <T> Optional<Located<T>> read(Path description, List<String> names, Class<T> type) {
        return read(description, names, (file, text) -> reader.read(file, text, type));
    }

    private <T> Optional<T> read(Path description, List<String> names, BiFunction<String, String, Optional<T>> read) {
        return names.stream()
                .flatMap(name -> beside(description, name).stream())
                .findFirst()
                .flatMap(file -> textOf(file).flatMap(text -> read.apply(file.toString(), text)));
    }

    private static Optional<Path> beside(Path description, String name) {
        String own = nameOf(description);
        return own.endsWith(DESCRIPTION)
                ? Optional.of(description.resolveSibling(own.replace(DESCRIPTION, name)))
                        .filter(Files::isRegularFile)
                : Optional.empty();
    }

    private Optional<String> textOf(Path file) {
        try {
            String text = Files.readString(file);
            return Optional.of(text.startsWith(BYTE_ORDER_MARK) ? text.substring(1) : text);
        } catch (IOException e) {
            diagnostics.error(
                    "UnreadableModel", Location.of(file), "The file cannot be read, or is not UTF-8 text: " + e, "");
            return Optional.empty();
        }
    }

    /** Endpoint rules and their tests are the same JSON in both formats. */
    private Optional<Node> parse(String file, String text) {
        try {
            return Optional.of(Node.parse(text, file));
        } catch (ModelSyntaxException e) {
            diagnostics.error("InvalidServiceDescription", e.getSourceLocation(), e.getMessageWithoutLocation(), "");
            return Optional.empty();
        }
    }

    private static String nameOf(Path file) {
        return String.valueOf(file.getFileName());
    }
}

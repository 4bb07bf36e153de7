package dev.smithwright.generator.load;

import dev.smithwright.generator.diagnostics.Diagnostics;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import software.amazon.smithy.model.Model;
import software.amazon.smithy.model.validation.Severity;
import software.amazon.smithy.model.validation.ValidatedResult;
import software.amazon.smithy.model.validation.ValidationEvent;
import software.amazon.smithy.model.validation.validators.TargetValidator;

/** Smithy's validation events as diagnostics: the errors, less those that only follow from another one. */
final class ModelProblems {

    private static final String UNREADABLE = "Model";
    private static final String UNKNOWN_TRAIT = "Model.UnresolvedTrait";
    private static final String UNRESOLVED_SHAPE = "Target.UnresolvedShape";

    private static final Pattern SHAPE_ID = Pattern.compile("`([^`#]+)#([^`$]+)`");
    private static final Pattern REPEATED_LOCATION = Pattern.compile("Syntax error at line \\d+, column \\d+: ");

    private final List<ModelFile> files;
    private final boolean complete;

    /**
     * Knows the input.
     *
     * @param files what was read
     * @param complete whether all that was asked for could be read
     */
    ModelProblems(Collection<ModelFile> files, boolean complete) {
        this.files = List.copyOf(files);
        this.complete = complete;
    }

    void report(ValidatedResult<Model> result, Diagnostics diagnostics) {
        List<ValidationEvent> errors = errors(result);
        List<ModelFile> broken = broken(errors);
        errors.stream()
                .filter(error -> !isConsequence(error, broken))
                .forEach(error -> diagnostics.error(
                        code(error), error.getSourceLocation(), message(error), mend(error, result.getResult())));
    }

    private static List<ValidationEvent> errors(ValidatedResult<Model> result) {
        List<ValidationEvent> errors = result.getValidationEvents(Severity.ERROR);
        if (errors.stream().noneMatch(error -> error.getId().startsWith(UNREADABLE))) {
            return errors;
        }
        // Smithy resolves no target once a file is broken; a user wants to hear of both.
        List<ValidationEvent> targets =
                result.getResult().map(new TargetValidator()::validate).orElse(List.of());
        return Stream.concat(errors.stream(), targets.stream().filter(event -> event.getSeverity() == Severity.ERROR))
                .toList();
    }

    private List<ModelFile> broken(List<ValidationEvent> errors) {
        List<String> names = errors.stream()
                .filter(error -> error.getId().equals(UNREADABLE))
                .map(error -> error.getSourceLocation().getFilename())
                .toList();
        return files.stream().filter(file -> names.contains(file.name())).toList();
    }

    /** Whether the shape that is missing may be defined in what could not be read. */
    private boolean isConsequence(ValidationEvent error, List<ModelFile> broken) {
        if (!error.getId().equals(UNKNOWN_TRAIT) && !error.getId().equals(UNRESOLVED_SHAPE)) {
            return false;
        }
        Matcher missing = SHAPE_ID.matcher(error.getMessage());
        return !complete
                || (missing.find()
                        && broken.stream().anyMatch(file -> defines(file, missing.group(1), missing.group(2))));
    }

    private static boolean defines(ModelFile file, String namespace, String name) {
        String definition = file.isJson()
                ? "\"" + Pattern.quote(namespace + "#" + name) + "\"\\s*:"
                : "(?m)^\\s*\\w+\\s+" + Pattern.quote(name) + "\\b";
        return Pattern.compile(definition).matcher(file.text()).find();
    }

    /** Smithy's own name of the rule, which its documentation explains, but for those that say too little. */
    private static String code(ValidationEvent error) {
        return switch (error.getId()) {
            case UNREADABLE -> LoadingProblem.of(error).code();
            case UNKNOWN_TRAIT -> "UnknownTrait";
            case UNRESOLVED_SHAPE -> "UnresolvedShape";
            default -> error.getId();
        };
    }

    private static String message(ValidationEvent error) {
        return REPEATED_LOCATION.matcher(error.getMessage()).replaceFirst("");
    }

    private static String mend(ValidationEvent error, Optional<Model> model) {
        return error.getHint().orElseGet(() -> switch (error.getId()) {
            case UNREADABLE -> LoadingProblem.of(error).mend(error, model);
            case UNKNOWN_TRAIT -> "Add the archive that defines the trait to the models, or remove the trait";
            case UNRESOLVED_SHAPE -> LoadingProblem.NO_SUCH_SHAPE;
            default -> "";
        });
    }
}

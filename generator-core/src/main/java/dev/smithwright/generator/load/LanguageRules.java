package dev.smithwright.generator.load;

import java.util.List;
import java.util.Optional;
import java.util.ServiceLoader;
import software.amazon.smithy.model.node.ObjectNode;
import software.amazon.smithy.model.validation.Validator;
import software.amazon.smithy.model.validation.ValidatorFactory;

/**
 * The rules that a model must keep to be generated from: those of the Smithy language itself.
 *
 * <p>The rules of AWS's own process (endpoint tests, IAM, CloudFormation, tagging) and the linters that a model brings
 * along are its owner's business: Smithy's bundled partitions alone contradict the endpoint tests of many published
 * models, and none of these rules changes what is generated.
 */
final class LanguageRules implements ValidatorFactory {

    private static final String LANGUAGE = Validator.class.getPackageName() + ".validators";

    private final ClassLoader classLoader;

    LanguageRules(ClassLoader classLoader) {
        this.classLoader = classLoader;
    }

    @Override
    public List<Validator> loadBuiltinValidators() {
        return ServiceLoader.load(Validator.class, classLoader).stream()
                .filter(rule -> rule.type().getPackageName().equals(LANGUAGE))
                .map(ServiceLoader.Provider::get)
                .toList();
    }

    @Override
    public Optional<Validator> createValidator(String name, ObjectNode configuration) {
        return Optional.empty();
    }
}

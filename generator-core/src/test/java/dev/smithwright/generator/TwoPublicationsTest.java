package dev.smithwright.generator;

import static org.assertj.core.api.Assertions.assertThat;

import dev.smithwright.generator.diagnostics.Diagnostics;
import dev.smithwright.generator.load.ModelLoader;
import dev.smithwright.generator.load.ModelSources;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledIfSystemProperty;
import software.amazon.smithy.model.Model;
import software.amazon.smithy.model.node.Node;
import software.amazon.smithy.model.shapes.ModelSerializer;
import software.amazon.smithy.model.shapes.Shape;
import software.amazon.smithy.model.shapes.ShapeId;
import software.amazon.smithy.model.traits.DocumentationTrait;
import software.amazon.smithy.model.traits.Trait;

/**
 * Compares Amazon Cognito Identity as botocore publishes it with the Smithy model: the same API, but for the differences
 * listed here. Documentation, endpoint rules and smoke tests are not part of it.
 */
@EnabledIfSystemProperty(
        named = "smithwright.botocore",
        matches = ".+",
        disabledReason = "-Dsmithwright.botocore=FOLDER names botocore's data folder")
@EnabledIfSystemProperty(
        named = "smithwright.models",
        matches = ".+",
        disabledReason = "-Dsmithwright.models=FOLDER names the folder of published models")
class TwoPublicationsTest {

    private static final String NAMESPACE = "com.amazonaws.cognitoidentity";

    /** What only the Smithy model says, and why; in every botocore that we know. */
    private static final Map<String, List<String>> ONLY_IN_SMITHY = Map.of(
            "Numbers and booleans have no default there: see MemberDescription",
            List.of(
                    "CognitoIdentityProviderTokenCheck: traits",
                    "CognitoIdentityProvider/members/ServerSideTokenCheck: traits",
                    "CreateIdentityPoolInput/members/AllowUnauthenticatedIdentities/traits: smithy.api#default",
                    "HideDisabled: traits",
                    "IdentityPool/members/AllowUnauthenticatedIdentities/traits: smithy.api#default",
                    "IdentityPoolUnauthenticated: traits",
                    "ListIdentitiesInput/members/HideDisabled: traits"),
            "Errors have no HTTP status there: the protocol tells them by name",
            List.of(
                    "ConcurrentModificationException/traits: smithy.api#httpError",
                    "DeveloperUserAlreadyRegisteredException/traits: smithy.api#httpError",
                    "ExternalServiceException/traits: smithy.api#httpError",
                    "InvalidIdentityPoolConfigurationException/traits: smithy.api#httpError",
                    "InvalidParameterException/traits: smithy.api#httpError",
                    "LimitExceededException/traits: smithy.api#httpError",
                    "NotAuthorizedException/traits: smithy.api#httpError",
                    "ResourceConflictException/traits: smithy.api#httpError",
                    "ResourceNotFoundException/traits: smithy.api#httpError",
                    "TooManyRequestsException/traits: smithy.api#httpError"),
            "The least length of 0 goes without saying there",
            List.of(
                    "IdentityProviders/traits/smithy.api#length: min",
                    "LoginsMap/traits/smithy.api#length: min",
                    "PrincipalTags/traits/smithy.api#length: min",
                    "RoleMappingMap/traits/smithy.api#length: min",
                    "RolesMap/traits/smithy.api#length: min",
                    "UnprocessedIdentityIdList/traits/smithy.api#length: min"),
            "The service's XML namespace and its names in other AWS services are not there; no API has them",
            List.of(
                    "AWSCognitoIdentityService/traits: smithy.api#xmlNamespace",
                    "AWSCognitoIdentityService/traits/aws.api#service: cloudFormationName",
                    "AWSCognitoIdentityService/traits/aws.api#service: cloudTrailEventSource"));

    /** Keys and tokens are sensitive in newer publications only: those of 2022 would print them. */
    private static final List<String> ONLY_IN_OLDER_BOTOCORE = List.of(
            "IdentityProviderToken/traits: smithy.api#sensitive", "OIDCToken: traits", "SecretKeyString: traits");

    private static Model description;
    private static Model smithy;

    @BeforeAll
    static void load() {
        description =
                load(Path.of(System.getProperty("smithwright.botocore"), "cognito-identity/2014-06-30/service-2.json"));
        smithy = load(Path.of(System.getProperty("smithwright.models"), "cognito-identity-2014-06-30.json"));
    }

    @Test
    void differInNothingButWhatIsListed() {
        List<String> listed =
                ONLY_IN_SMITHY.values().stream().flatMap(List::stream).toList();
        List<String> differences = Node.diff(serialize(description), serialize(smithy)).stream()
                .map(TwoPublicationsTest::shorten)
                .toList();

        assertThat(differences).containsAll(listed);
        assertThat(differences.stream().filter(difference -> !listed.contains(difference)))
                .isSubsetOf(ONLY_IN_OLDER_BOTOCORE);
    }

    @Test
    void haveTheSameOrder() {
        assertThat(order(description)).isEqualTo(order(smithy));
    }

    /** {@code [/shapes/com.example#Foo/members/bar]: Expected key `target` not present.} to what tells it apart. */
    private static String shorten(String difference) {
        return difference
                .replace("/shapes/" + NAMESPACE + "#", "")
                .replaceFirst("^\\[(.*)]: Expected key `(.*)` not present\\.$", "$1: $2");
    }

    private static Map<ShapeId, List<String>> order(Model model) {
        return model.shapes()
                .filter(TwoPublicationsTest::isOfTheService)
                .collect(Collectors.toMap(Shape::getId, TwoPublicationsTest::parts));
    }

    private static List<String> parts(Shape shape) {
        return Stream.concat(
                        shape.getMemberNames().stream(),
                        shape.asServiceShape().stream()
                                .flatMap(service ->
                                        service.getOperations().stream().map(ShapeId::getName)))
                .toList();
    }

    private static Node serialize(Model model) {
        return ModelSerializer.builder()
                .shapeFilter(TwoPublicationsTest::isOfTheService)
                .traitFilter(TwoPublicationsTest::isPartOfTheApi)
                .metadataFilter(key -> false)
                .build()
                .serialize(model);
    }

    private static boolean isOfTheService(Shape shape) {
        return shape.getId().getNamespace().equals(NAMESPACE);
    }

    private static boolean isPartOfTheApi(Trait trait) {
        String namespace = trait.toShapeId().getNamespace();
        return !trait.toShapeId().equals(DocumentationTrait.ID)
                && !namespace.equals("smithy.rules")
                && !namespace.equals("smithy.test");
    }

    private static Model load(Path file) {
        return new ModelLoader().load(new ModelSources(List.of(file), List.of()), new Diagnostics());
    }
}

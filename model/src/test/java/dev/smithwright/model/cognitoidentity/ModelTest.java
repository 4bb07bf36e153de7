package dev.smithwright.model.cognitoidentity;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import software.amazon.smithy.model.Model;
import software.amazon.smithy.model.shapes.CollectionShape;
import software.amazon.smithy.model.shapes.MapShape;
import software.amazon.smithy.model.shapes.OperationShape;
import software.amazon.smithy.model.shapes.Shape;
import software.amazon.smithy.model.traits.DocumentationTrait;
import software.amazon.smithy.model.traits.ErrorTrait;
import software.amazon.smithy.model.traits.OptionalAuthTrait;
import software.amazon.smithy.model.traits.PaginatedTrait;
import software.amazon.smithy.model.traits.Trait;
import software.amazon.smithy.model.validation.Severity;
import software.amazon.smithy.model.validation.ValidatedResult;
import software.amazon.smithy.model.validation.ValidationEvent;
import software.amazon.smithy.rulesengine.traits.EndpointTestsTrait;

class ModelTest {
    private static final ValidatedResult<Model> ASSEMBLED = TestModels.assembleOurs();
    private static final Model MODEL = ASSEMBLED.getResult().orElseThrow();

    @Test
    void validationFindsOnlyWhatThePublishedModelHasToo() {
        Stream<ValidationEvent> events = ASSEMBLED.getValidationEvents().stream()
                .filter(event -> event.getSeverity().compareTo(Severity.WARNING) >= 0);

        assertThat(events.map(ModelTest::severityIdAndShape))
                .containsExactlyInAnyOrder(
                        // The service gave this member its default value before it took the pool as an update's input.
                        "WARNING DefaultValueInUpdate UpdateIdentityPool",
                        // Smithy calls its endpoint traits unstable, although every model of AWS has them.
                        "WARNING UnstableTrait.smithy.rules#endpointRuleSet AWSCognitoIdentityService",
                        "WARNING UnstableTrait.smithy.rules#endpointTests AWSCognitoIdentityService",
                        // The endpoint tests are older than the dual stack of aws-iso and aws-iso-b: EndpointRulesTest.
                        "ERROR RuleSetTestCase AWSCognitoIdentityService",
                        "ERROR RuleSetTestCase AWSCognitoIdentityService",
                        "ERROR RuleSetTestCase AWSCognitoIdentityService",
                        "ERROR RuleSetTestCase AWSCognitoIdentityService");
    }

    @Test
    void endpointTestsFailValidationOnlyInTheIsolatedPartitions() {
        Stream<String> failures = ASSEMBLED.getValidationEvents().stream()
                .filter(event -> event.getId().equals("RuleSetTestCase"))
                .map(ValidationEvent::getMessage);

        assertThat(failures)
                .allSatisfy(message -> assertThat(message)
                        .containsPattern("url: https://cognito-identity(-fips)?\\.us-isob?-east-1\\.api\\.aws\\."));
    }

    @Test
    void holdsEveryShapeOfTheService() {
        assertThat(MODEL.expectShape(TestModels.SERVICE).asServiceShape())
                .hasValueSatisfying(service -> assertThat(service.getOperations())
                        .containsExactlyInAnyOrderElementsOf(
                                operations().map(Shape::getId).toList()));
        assertThat(Map.of(
                        "operations", operations().count(),
                        "structures", shapes().filter(Shape::isStructureShape).count(),
                        "errors", with(ErrorTrait.class),
                        "enums", shapes().filter(Shape::isEnumShape).count(),
                        "paginated", with(PaginatedTrait.class),
                        "optionalAuth", with(OptionalAuthTrait.class)))
                .isEqualTo(Map.of(
                        "operations", 23L,
                        "structures", 57L,
                        "errors", 11L,
                        "enums", 4L,
                        "paginated", 1L,
                        "optionalAuth", 4L));
        assertThat(MODEL.expectShape(TestModels.SERVICE)
                        .expectTrait(EndpointTestsTrait.class)
                        .getTestCases())
                .hasSize(39);
    }

    @Test
    void everyShapeIsDocumented() {
        Stream<Shape> undocumented = shapes().filter(shape -> !isElement(shape))
                .filter(shape -> shape.getTrait(DocumentationTrait.class)
                        .map(DocumentationTrait::getValue)
                        .filter(text -> !text.isBlank())
                        .isEmpty());

        assertThat(undocumented.map(Shape::getId)).isEmpty();
    }

    @Test
    void manifestListsEveryFileOfTheModel() throws IOException {
        try (Stream<Path> files = Files.list(Path.of(TestModels.ourFolder()))) {
            List<String> names = files.map(file -> file.getFileName().toString())
                    .filter(name -> !name.equals("manifest"))
                    .toList();

            assertThat(TestModels.ourFiles())
                    .hasSize(12)
                    .extracting(file -> Path.of(file).getFileName().toString())
                    .containsExactlyInAnyOrderElementsOf(names);
        }
    }

    private static Stream<Shape> shapes() {
        return TestModels.shapes(MODEL).stream();
    }

    private static Stream<OperationShape> operations() {
        return shapes().flatMap(shape -> shape.asOperationShape().stream());
    }

    private static long with(Class<? extends Trait> trait) {
        return shapes().filter(shape -> shape.hasTrait(trait)).count();
    }

    /** Members of lists and maps have nothing to say that the list or map does not say. */
    private static boolean isElement(Shape shape) {
        return shape.asMemberShape()
                .map(member -> MODEL.expectShape(member.getContainer()))
                .filter(container -> container instanceof CollectionShape || container instanceof MapShape)
                .isPresent();
    }

    private static String severityIdAndShape(ValidationEvent event) {
        return event.getSeverity() + " " + event.getId() + " "
                + event.getShapeId().orElseThrow().getName();
    }
}

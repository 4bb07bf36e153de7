package dev.smithwright.model.cognitoidentity;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledIfSystemProperty;
import software.amazon.smithy.diff.ModelDiff;
import software.amazon.smithy.model.Model;
import software.amazon.smithy.model.node.Node;
import software.amazon.smithy.model.node.ObjectNode;
import software.amazon.smithy.model.shapes.ModelSerializer;
import software.amazon.smithy.model.shapes.Shape;
import software.amazon.smithy.model.shapes.ShapeId;
import software.amazon.smithy.model.traits.DocumentationTrait;
import software.amazon.smithy.model.validation.ValidationEvent;

/** Compares the model with the one that AWS publishes: both are the same but for documentation. */
@EnabledIfSystemProperty(
        named = "smithwright.models",
        matches = ".+",
        disabledReason = "-Dsmithwright.models=FOLDER names the folder of published models")
class OfficialModelDiffTest {
    private static Model ours;
    private static Model published;

    @BeforeAll
    static void load() {
        ours = TestModels.ours();
        published = TestModels.published(
                Path.of(System.getProperty("smithwright.models"), "cognito-identity-2014-06-30.json"));
    }

    @Test
    void fromPublishedToOursOnlyDocumentationChanges() {
        assertOnlyDocumentation(ModelDiff.compare(published, ours));
    }

    @Test
    void fromOursToPublishedOnlyDocumentationChanges() {
        assertOnlyDocumentation(ModelDiff.compare(ours, published));
    }

    /** smithy-diff reports what its rules look for; this compares every shape, every trait's value and the metadata. */
    @Test
    void serialisedModelsAreEqualWithoutDocumentation() {
        ObjectNode expected = withoutDocumentation(published);
        ObjectNode actual = withoutDocumentation(ours);

        assertThat(Node.diff(actual, expected)).isEmpty();
        assertThat(actual).isEqualTo(expected);
    }

    /** Serialisation sorts operations and errors, and nodes are equal in any order; generated code is not. */
    @Test
    void membersOperationsAndErrorsHaveTheSameOrder() {
        assertThat(order(ours)).isEqualTo(order(published));
    }

    @Test
    void documentationIsOurOwn() {
        assertThat(documentation(ours)).isNotEmpty().doesNotContainAnyElementsOf(documentation(published));
    }

    private static void assertOnlyDocumentation(List<ValidationEvent> events) {
        assertThat(events)
                .isNotEmpty()
                .allSatisfy(event -> assertThat(event.getId())
                        .as("%s", event)
                        .matches("ModifiedTrait\\.(Add|Update|Remove)\\.smithy\\.api#documentation"));
    }

    private static ObjectNode withoutDocumentation(Model model) {
        return ModelSerializer.builder()
                .shapeFilter(shape -> shape.getId().getNamespace().equals(TestModels.NAMESPACE))
                .traitFilter(trait -> !trait.toShapeId().equals(DocumentationTrait.ID))
                .build()
                .serialize(model);
    }

    private static Map<ShapeId, List<String>> order(Model model) {
        return TestModels.shapes(model).stream().collect(Collectors.toMap(Shape::getId, OfficialModelDiffTest::parts));
    }

    private static List<String> parts(Shape shape) {
        return Stream.of(
                        shape.getMemberNames().stream(),
                        shape.asServiceShape().stream().flatMap(service -> service.getOperations().stream()),
                        shape.asOperationShape().stream().flatMap(operation -> operation.getErrorsSet().stream()))
                .flatMap(names -> names.map(Object::toString))
                .toList();
    }

    private static List<String> documentation(Model model) {
        return TestModels.shapes(model).stream()
                .flatMap(shape -> shape.getTrait(DocumentationTrait.class).stream())
                .map(trait -> trait.getValue().replaceAll("<[^>]+>", "").strip())
                .toList();
    }
}

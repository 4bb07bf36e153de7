package dev.smithwright.generator.load.c2j;

import static org.assertj.core.api.Assertions.assertThat;

import dev.smithwright.generator.diagnostics.Diagnostics;
import dev.smithwright.generator.load.ModelLoader;
import dev.smithwright.generator.load.ModelSources;
import java.net.URISyntaxException;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import software.amazon.smithy.model.Model;
import software.amazon.smithy.model.node.Node;
import software.amazon.smithy.model.shapes.ModelSerializer;
import software.amazon.smithy.model.shapes.Shape;
import software.amazon.smithy.model.shapes.ShapeId;

/** Each service description beside the Smithy model that says the same. */
class ConvertedServicesTest {

    @ParameterizedTest
    @CsvSource({
        "parcel-post, com.amazonaws.parcelpost", // json, with every companion
        "reading-room, com.amazonaws.book", // rest-json
        "stamp-album, com.amazonaws.stampalbum", // rest-xml
        "toll-road, com.amazonaws.tollroad", // query, ec2, json and CBOR at once
    })
    void meansTheSameInSmithy(String folder, String namespace) throws URISyntaxException {
        Model converted = load(folder + "/service-2.json");
        Model expected = load(folder + "/expected.smithy");

        assertThat(Node.diff(shapes(converted, namespace), shapes(expected, namespace)))
                .isEmpty();
        // Members have an order, of which the difference above takes no notice.
        assertThat(members(converted, namespace)).isEqualTo(members(expected, namespace));
    }

    private static Node shapes(Model model, String namespace) {
        return ModelSerializer.builder()
                .shapeFilter(shape -> shape.getId().getNamespace().equals(namespace))
                .metadataFilter(key -> false)
                .build()
                .serialize(model);
    }

    private static Map<ShapeId, List<String>> members(Model model, String namespace) {
        return model.shapes()
                .filter(shape -> shape.getId().getNamespace().equals(namespace))
                .collect(Collectors.toMap(Shape::getId, shape -> List.copyOf(shape.getMemberNames())));
    }

    private static Model load(String resource) throws URISyntaxException {
        Path file = Path.of(
                ConvertedServicesTest.class.getResource("/c2j/" + resource).toURI());
        return new ModelLoader().load(new ModelSources(List.of(file), List.of()), new Diagnostics());
    }
}

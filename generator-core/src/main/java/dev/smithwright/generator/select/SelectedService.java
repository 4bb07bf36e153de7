package dev.smithwright.generator.select;

import java.util.List;
import software.amazon.smithy.aws.traits.ServiceTrait;
import software.amazon.smithy.model.Model;
import software.amazon.smithy.model.shapes.OperationShape;
import software.amazon.smithy.model.shapes.ServiceShape;
import software.amazon.smithy.model.shapes.ShapeId;

/**
 * A service, and all that is left of the model.
 *
 * @param model what the operations reach, with the prelude and the definitions of traits; mixins are flattened
 * @param service the service as it is in {@code model}, with its renames
 * @param operations the operations, those of resources too, sorted by name
 * @param protocol the name of the protocol's shape, such as {@code awsJson1_1}: the first supported one, and where none
 *     is, the first that the service names
 * @param inferredPaginators the operations whose trait {@code paginated} is not of the model but inferred, sorted by name
 */
public record SelectedService(
        Model model,
        ServiceShape service,
        List<OperationShape> operations,
        String protocol,
        List<ShapeId> inferredPaginators) {

    /** Copies the lists. */
    public SelectedService {
        operations = List.copyOf(operations);
        inferredPaginators = List.copyOf(inferredPaginators);
    }

    /** Returns the service's name for people: AWS's {@code sdkId}, such as "Cognito Identity", or the shape's name. */
    public String title() {
        return title(service);
    }

    static String title(ServiceShape service) {
        return service.getTrait(ServiceTrait.class)
                .map(ServiceTrait::getSdkId)
                .orElseGet(() -> service.getId().getName());
    }
}

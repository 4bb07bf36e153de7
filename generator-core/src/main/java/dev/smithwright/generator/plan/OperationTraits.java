package dev.smithwright.generator.plan;

import java.util.ArrayList;
import java.util.List;
import software.amazon.smithy.model.shapes.OperationShape;
import software.amazon.smithy.model.traits.EndpointTrait;
import software.amazon.smithy.model.traits.RequestCompressionTrait;

/** What decides on where and how the requests of an operation are sent. */
final class OperationTraits {

    /** AWS's SDKs know this one by heart; no trait of the model says it. */
    private static final String PREDICT = "com.amazonaws.machinelearning#Predict";

    private OperationTraits() {}

    /** Returns the traits in the order in which they are to be applied; none for most operations. */
    static List<TraitPlan> of(OperationShape operation) {
        List<TraitPlan> traits = new ArrayList<>();
        if (operation.getId().toString().equals(PREDICT)) {
            traits.add(new TraitPlan.EndpointMember("PredictEndpoint"));
        }
        operation
                .getTrait(EndpointTrait.class)
                .map(endpoint ->
                        new TraitPlan.HostPrefix(endpoint.getHostPrefix().toString()))
                .ifPresent(traits::add);
        operation
                .getTrait(RequestCompressionTrait.class)
                .map(compression -> new TraitPlan.RequestCompression(compression.getEncodings()))
                .ifPresent(traits::add);
        return traits;
    }
}

package dev.smithwright.protocoltests;

import dev.smithwright.protocoltests.MessageCase.Side;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import software.amazon.smithy.aws.traits.protocols.AwsJson1_0Trait;
import software.amazon.smithy.aws.traits.protocols.AwsJson1_1Trait;
import software.amazon.smithy.model.Model;
import software.amazon.smithy.model.knowledge.OperationIndex;
import software.amazon.smithy.model.knowledge.ServiceIndex;
import software.amazon.smithy.model.knowledge.TopDownIndex;
import software.amazon.smithy.model.shapes.OperationShape;
import software.amazon.smithy.model.shapes.ServiceShape;
import software.amazon.smithy.model.shapes.Shape;
import software.amazon.smithy.model.shapes.ShapeId;
import software.amazon.smithy.protocoltests.traits.AppliesTo;
import software.amazon.smithy.protocoltests.traits.HttpMalformedRequestTestsTrait;
import software.amazon.smithy.protocoltests.traits.HttpMessageTestCase;
import software.amazon.smithy.protocoltests.traits.HttpRequestTestCase;
import software.amazon.smithy.protocoltests.traits.HttpRequestTestsTrait;
import software.amazon.smithy.protocoltests.traits.HttpResponseTestCase;
import software.amazon.smithy.protocoltests.traits.HttpResponseTestsTrait;

/** All of Smithy's cases of the awsJson protocols. */
final class ProtocolModel {

    private static final Set<ShapeId> PROTOCOLS = Set.of(AwsJson1_0Trait.ID, AwsJson1_1Trait.ID);

    private final Model model;

    private ProtocolModel(Model model) {
        this.model = model;
    }

    /** Reads the whole jar: the models of other protocols refer to what is not on the registry, which does not matter here. */
    static ProtocolModel load() {
        return new ProtocolModel(Model.assembler(ProtocolModel.class.getClassLoader())
                .discoverModels(ProtocolModel.class.getClassLoader())
                .assemble()
                .getResult()
                .orElseThrow());
    }

    /** Returns the services that speak one of the protocols, sorted by name. */
    List<ServiceShape> services() {
        return model.shapes(ServiceShape.class)
                .filter(service -> ServiceIndex.of(model).getProtocols(service).keySet().stream()
                        .anyMatch(PROTOCOLS::contains))
                .sorted()
                .toList();
    }

    /** Returns the cases of requests, for the side. */
    List<MessageCase<HttpRequestTestCase>> requests(Side side) {
        List<MessageCase<HttpRequestTestCase>> cases = new ArrayList<>();
        for (ServiceShape service : services()) {
            for (OperationShape operation : TopDownIndex.of(model).getContainedOperations(service)) {
                requestsOf(operation)
                        .map(test -> new MessageCase<>(side, service, operation, operation.getId(), test))
                        .filter(ProtocolModel::applies)
                        .forEach(cases::add);
            }
        }
        return cases;
    }

    /** Returns the cases of responses, for the side: those of an error once for each operation that has the error. */
    List<MessageCase<HttpResponseTestCase>> responses(Side side) {
        List<MessageCase<HttpResponseTestCase>> cases = new ArrayList<>();
        for (ServiceShape service : services()) {
            for (OperationShape operation : TopDownIndex.of(model).getContainedOperations(service)) {
                Stream<Shape> errors = OperationIndex.of(model).getErrors(service, operation).stream()
                        .map(Shape.class::cast);
                Stream.concat(Stream.of(operation), errors)
                        .flatMap(holder -> responsesOf(holder)
                                .map(test -> new MessageCase<>(side, service, operation, holder.getId(), test)))
                        .filter(ProtocolModel::applies)
                        .forEach(cases::add);
            }
        }
        return cases;
    }

    private static boolean applies(MessageCase<?> tested) {
        AppliesTo side = tested.side() == Side.CLIENT ? AppliesTo.CLIENT : AppliesTo.SERVER;
        return tested.test().getAppliesTo().map(side::equals).orElse(true);
    }

    /** Returns {@code side/shape/id} of each case in the model, wherever it stands: what has to be run. */
    Stream<String> everyCase() {
        return model.shapes()
                .flatMap(shape -> Stream.concat(requestsOf(shape), responsesOf(shape))
                        .flatMap(test -> Stream.of(Side.values())
                                .map(side ->
                                        new MessageCase<HttpMessageTestCase>(side, null, null, shape.getId(), test))))
                .filter(ProtocolModel::applies)
                .map(ProtocolModel::key);
    }

    static String key(MessageCase<?> tested) {
        String kind = tested.test() instanceof HttpRequestTestCase ? "request" : "response";
        return tested.side() + "/" + kind + "/" + tested.holder() + "/"
                + tested.test().getId();
    }

    /** Returns the shapes that have cases of malformed requests of the protocols. */
    List<ShapeId> malformedRequests() {
        return model.shapes()
                .filter(shape -> shape
                        .getTrait(HttpMalformedRequestTestsTrait.class)
                        .map(HttpMalformedRequestTestsTrait::getTestCases)
                        .stream()
                        .flatMap(List::stream)
                        .anyMatch(test -> PROTOCOLS.contains(test.getProtocol())))
                .map(Shape::getId)
                .toList();
    }

    private static Stream<HttpRequestTestCase> requestsOf(Shape shape) {
        return shape.getTrait(HttpRequestTestsTrait.class).map(HttpRequestTestsTrait::getTestCases).stream()
                .flatMap(List::stream)
                .filter(test -> PROTOCOLS.contains(test.getProtocol()));
    }

    private static Stream<HttpResponseTestCase> responsesOf(Shape shape) {
        return shape.getTrait(HttpResponseTestsTrait.class).map(HttpResponseTestsTrait::getTestCases).stream()
                .flatMap(List::stream)
                .filter(test -> PROTOCOLS.contains(test.getProtocol()));
    }
}

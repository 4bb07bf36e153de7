package dev.smithwright.protocoltests;

import dev.smithwright.protocoltests.json10.JSONRPC10Client;
import dev.smithwright.protocoltests.json10.emulator.JSONRPC10Handler;
import dev.smithwright.protocoltests.json10.emulator.JSONRPC10Router;
import dev.smithwright.protocoltests.json11.JsonProtocolClient;
import dev.smithwright.protocoltests.json11.emulator.JsonProtocolHandler;
import dev.smithwright.protocoltests.json11.emulator.JsonProtocolRouter;
import dev.smithwright.protocoltests.machinelearning.MachineLearningClient;
import dev.smithwright.protocoltests.machinelearning.emulator.MachineLearningHandler;
import dev.smithwright.protocoltests.machinelearning.emulator.MachineLearningRouter;
import dev.smithwright.protocoltests.querycompatible.QueryCompatibleJSONRPC10Client;
import dev.smithwright.protocoltests.querycompatible.emulator.QueryCompatibleJSONRPC10Handler;
import dev.smithwright.protocoltests.querycompatible.emulator.QueryCompatibleJSONRPC10Router;
import dev.smithwright.runtime.client.ClientBuilder;
import dev.smithwright.runtime.emulator.OperationRouter;
import dev.smithwright.runtime.operation.Operation;
import dev.smithwright.runtime.operation.OperationCaller;
import java.util.List;
import java.util.function.Supplier;
import software.amazon.smithy.model.shapes.OperationShape;
import software.amazon.smithy.model.shapes.ServiceShape;

/**
 * What was generated for a service.
 *
 * @param router the emulator's side
 * @param client begins to build a client
 */
record TestedService(OperationRouter router, Supplier<ClientBuilder<? extends OperationCaller>> client) {

    /** One line for each service: generated types are named, not looked up. */
    static final List<TestedService> ALL = List.of(
            new TestedService(new JSONRPC10Router(new JSONRPC10Handler() {}), JSONRPC10Client::builder),
            new TestedService(
                    new QueryCompatibleJSONRPC10Router(new QueryCompatibleJSONRPC10Handler() {}),
                    QueryCompatibleJSONRPC10Client::builder),
            new TestedService(new JsonProtocolRouter(new JsonProtocolHandler() {}), JsonProtocolClient::builder),
            new TestedService(
                    new MachineLearningRouter(new MachineLearningHandler() {}), MachineLearningClient::builder));

    static TestedService of(ServiceShape service) {
        return ALL.stream()
                .filter(tested ->
                        tested.router().service().id().equals(service.getId().toString()))
                .findFirst()
                .orElseThrow(() -> new AssertionError("nothing is generated for " + service.getId()));
    }

    Operation<?, ?, ?> operation(OperationShape shape) {
        return router.operations().stream()
                .filter(operation -> operation.name().equals(shape.getId().getName()))
                .findFirst()
                .orElseThrow(() -> new AssertionError("no operation " + shape.getId()));
    }
}

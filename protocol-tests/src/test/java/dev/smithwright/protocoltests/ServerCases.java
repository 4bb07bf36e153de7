package dev.smithwright.protocoltests;

import static org.assertj.core.api.Assertions.assertThat;

import dev.smithwright.runtime.awsjson.AwsJson;
import dev.smithwright.runtime.emulator.DispatchSettings;
import dev.smithwright.runtime.emulator.RequestDispatcher;
import dev.smithwright.runtime.emulator.http.ServerRequest;
import dev.smithwright.runtime.emulator.http.ServerResponse;
import dev.smithwright.runtime.operation.Operation;
import java.net.URI;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.TreeMap;
import software.amazon.smithy.model.node.Node;
import software.amazon.smithy.protocoltests.traits.HttpRequestTestCase;
import software.amazon.smithy.protocoltests.traits.HttpResponseTestCase;

/** The cases of a server: the input that it reads from a request, and the response that it makes of an output or error. */
final class ServerCases {

    private ServerCases() {}

    static void request(MessageCase<HttpRequestTestCase> tested) {
        HttpRequestTestCase test = tested.test();
        TestedService service = TestedService.of(tested.service());
        Operation<?, ?, ?> operation = service.operation(tested.operation());
        ScriptedRouter router = new ScriptedRouter(service.router(), emptyOutput(operation));
        Map<String, String> headers = headers(operation, test.getHeaders());
        byte[] body = Bodies.request(test, headers.get("Content-Encoding"));
        ServerResponse response = dispatcher(router)
                .handle(new ServerRequest(
                        test.getMethod(), URI.create(test.getUri()), Headers.received(headers), body));
        assertThat(response.status()).isEqualTo(200);
        assertThat(router.operation()).isEqualTo(operation);
        assertThat(router.input()).isEqualTo(operation.readInput(new NodeShapeReader(test.getParams())));
    }

    /** A case names the headers that it is about; without these two it is no request of the protocol. */
    private static Map<String, String> headers(Operation<?, ?, ?> operation, Map<String, String> named) {
        AwsJson protocol = AwsJson.of(operation.service());
        Map<String, String> headers = new TreeMap<>(String.CASE_INSENSITIVE_ORDER);
        headers.put("Content-Type", protocol.contentType());
        headers.put("X-Amz-Target", protocol.target(operation));
        headers.putAll(named);
        return headers;
    }

    private static <O> O emptyOutput(Operation<?, O, ?> operation) {
        return operation.readOutput(new NodeShapeReader(Node.objectNode()));
    }

    static void response(MessageCase<HttpResponseTestCase> tested) {
        HttpResponseTestCase test = tested.test();
        TestedService service = TestedService.of(tested.service());
        Operation<?, ?, ?> operation = service.operation(tested.operation());
        ScriptedRouter router = new ScriptedRouter(service.router(), answer(operation, tested));
        ServerResponse response = dispatcher(router).handle(anyRequest(operation));
        assertThat(response.status()).isEqualTo(test.getCode());
        Headers.checkResponse(test, withConnectionHeaders(response));
        Bodies.check(test, response.body());
    }

    private static Object answer(Operation<?, ?, ?> operation, MessageCase<HttpResponseTestCase> tested) {
        return tested.isOfError()
                ? Errors.expected(operation, tested)
                : operation.readOutput(new NodeShapeReader(tested.test().getParams()));
    }

    /** What is asked is not what is tested; required members have their zero values. */
    private static <I> ServerRequest anyRequest(Operation<I, ?, ?> operation) {
        I input = operation.readInput(new NodeShapeReader(Node.objectNode()));
        byte[] body = AwsJson.of(operation.service()).writeInput(operation, input);
        return new ServerRequest("POST", URI.create("/"), Headers.received(headers(operation, Map.of())), body);
    }

    /** The server makes this one itself, from the body. */
    private static Map<String, String> withConnectionHeaders(ServerResponse response) {
        Map<String, String> headers = new LinkedHashMap<>(response.headers());
        headers.put("content-length", String.valueOf(response.body().length));
        return headers;
    }

    private static RequestDispatcher dispatcher(ScriptedRouter router) {
        return new RequestDispatcher(DispatchSettings.of(router));
    }
}

package dev.smithwright.protocoltests;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import dev.smithwright.runtime.client.ClientBuilder;
import dev.smithwright.runtime.client.transport.HttpRequest;
import dev.smithwright.runtime.client.transport.HttpResponse;
import dev.smithwright.runtime.error.QueryError;
import dev.smithwright.runtime.error.ServiceException;
import dev.smithwright.runtime.operation.Operation;
import dev.smithwright.runtime.operation.OperationCaller;
import dev.smithwright.runtime.validation.ValidationLevel;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import software.amazon.smithy.model.node.Node;
import software.amazon.smithy.model.node.ObjectNode;
import software.amazon.smithy.protocoltests.traits.HttpRequestTestCase;
import software.amazon.smithy.protocoltests.traits.HttpResponseTestCase;

/** The cases of a client: the request that it sends for an input, and what it makes of a response. */
final class ClientCases {

    private ClientCases() {}

    static void request(MessageCase<HttpRequestTestCase> tested) {
        HttpRequestTestCase test = tested.test();
        TestedService service = TestedService.of(tested.service());
        HttpRequest request = sent(service, service.operation(tested.operation()), test);
        assertThat(request.method()).isEqualTo(test.getMethod());
        assertThat(request.uri().getRawPath()).isEqualTo(test.getUri());
        test.getResolvedHost()
                .ifPresent(host -> assertThat(request.uri().getHost()).isEqualTo(host));
        checkQuery(test, request.uri());
        Headers.check(test, withConnectionHeaders(request));
        Bodies.check(test, request.body());
        checkCompression(test, request);
    }

    private static <I> HttpRequest sent(TestedService service, Operation<I, ?, ?> operation, HttpRequestTestCase test) {
        ScriptedTransport transport = new ScriptedTransport(new HttpResponse(200, Map.of(), new byte[0]));
        ClientBuilder<? extends OperationCaller> builder =
                builder(service, transport).endpoint("https://" + test.getHost().orElse("example.com"));
        try (OperationCaller client = builder.build()) {
            client.call(operation, operation.readInput(new NodeShapeReader(test.getParams())));
        }
        return transport.request();
    }

    private static ClientBuilder<? extends OperationCaller> builder(
            TestedService service, ScriptedTransport transport) {
        return service.client()
                .get()
                .region("us-east-1")
                .credentials("key", "secret")
                .transport(transport);
    }

    private static void checkQuery(HttpRequestTestCase test, URI uri) {
        String query = Objects.requireNonNullElse(uri.getRawQuery(), "");
        List<String> parameters = List.of(query.split("&", -1));
        List<String> names =
                parameters.stream().map(parameter -> parameter.split("=", 2)[0]).toList();
        assertThat(parameters).containsAll(test.getQueryParams());
        assertThat(names).containsAll(test.getRequireQueryParams());
        test.getForbidQueryParams().forEach(name -> assertThat(names).doesNotContain(name));
    }

    /** Transports make these two themselves, from the address and the body, and let nobody else set them. */
    private static Map<String, String> withConnectionHeaders(HttpRequest request) {
        Map<String, String> headers = new LinkedHashMap<>(request.headers());
        headers.put("host", request.uri().getRawAuthority());
        headers.put("content-length", String.valueOf(request.body().length));
        return headers;
    }

    /** The case names the encoding alone; the body has to be what the encoding says. */
    private static void checkCompression(HttpRequestTestCase test, HttpRequest request) {
        if ("gzip".equals(test.getHeaders().get("Content-Encoding"))) {
            String body = new String(Bodies.unzip(request.body()), StandardCharsets.UTF_8);
            assertThat(NodeDocuments.parse(body)).isEqualTo(NodeDocuments.document(test.getParams()));
        }
    }

    static void response(MessageCase<HttpResponseTestCase> tested) {
        TestedService service = TestedService.of(tested.service());
        Operation<?, ?, ?> operation = service.operation(tested.operation());
        if (tested.isOfError()) {
            checkError(service, operation, tested);
        } else {
            checkOutput(service, operation, tested.test());
        }
    }

    private static <O> void checkOutput(
            TestedService service, Operation<?, O, ?> operation, HttpResponseTestCase test) {
        O expected = operation.readOutput(new NodeShapeReader(test.getParams()));
        assertThat(answer(service, operation, test)).isEqualTo(expected);
    }

    private static void checkError(
            TestedService service, Operation<?, ?, ?> operation, MessageCase<HttpResponseTestCase> tested) {
        HttpResponseTestCase test = tested.test();
        ServiceException expected = Errors.expected(operation, tested);
        ServiceException error = catchThrowableOfType(ServiceException.class, () -> answer(service, operation, test));
        assertThat(error).hasSameClassAs(expected);
        assertThat(Errors.members(error)).isEqualTo(Errors.members(expected));
        assertThat(error.httpStatus()).isEqualTo(test.getCode());
        assertThat(error.details().code()).isEqualTo(tested.holder().getName());
        checkNames(test, error);
    }

    /** What a service that once spoke awsQuery calls its errors, {@code aws.protocoltests.config#ErrorCodeParams}. */
    private static void checkNames(HttpResponseTestCase test, ServiceException error) {
        QueryError names = error.details().queryError();
        ObjectNode expected = test.getVendorParams();
        expected.getStringMember("code")
                .ifPresent(code -> assertThat(error.code()).isEqualTo(code.getValue()));
        expected.getStringMember("type")
                .ifPresent(fault -> assertThat(names)
                        .isNotNull()
                        .extracting(QueryError::fault)
                        .isEqualTo(fault.getValue()));
    }

    private static <I, O> O answer(TestedService service, Operation<I, O, ?> operation, HttpResponseTestCase test) {
        byte[] body = test.getBody().orElse("").getBytes(StandardCharsets.UTF_8);
        ScriptedTransport transport =
                new ScriptedTransport(new HttpResponse(test.getCode(), Headers.received(test.getHeaders()), body));
        // The input is not what is tested, and mostly an empty one.
        ClientBuilder<? extends OperationCaller> builder =
                builder(service, transport).endpoint("https://example.com").validation(ValidationLevel.NONE);
        try (OperationCaller client = builder.build()) {
            I input = operation.readInput(new NodeShapeReader(Node.objectNode()));
            return client.call(operation, input).output();
        }
    }
}

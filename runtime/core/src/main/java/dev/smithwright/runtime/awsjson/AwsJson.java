package dev.smithwright.runtime.awsjson;

import dev.smithwright.runtime.error.ServiceException;
import dev.smithwright.runtime.error.UnwritableShapeException;
import dev.smithwright.runtime.json.JsonCodec;
import dev.smithwright.runtime.operation.Operation;
import dev.smithwright.runtime.operation.ServiceDescription;
import dev.smithwright.runtime.schema.Schema;
import dev.smithwright.runtime.schema.StreamingTrait;
import dev.smithwright.runtime.schema.StructureSchema;
import dev.smithwright.runtime.shape.MissingMember;
import dev.smithwright.runtime.shape.ReaderRole;
import dev.smithwright.runtime.shape.SerializableShape;
import dev.smithwright.runtime.shape.ShapeReader;
import dev.smithwright.runtime.shape.ShapeWriter;
import dev.smithwright.runtime.shape.Unit;
import dev.smithwright.runtime.shape.UnreadableShapeException;
import java.util.List;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/**
 * An AWS JSON protocol: what a client puts into a request and reads from a response, and what a server reads from the one
 * and puts into the other. Immutable, for any number of threads; make one and keep it.
 */
public final class AwsJson {

    /** Header of a request that names the operation. */
    public static final String TARGET_HEADER = "X-Amz-Target";

    /** Header of a response that names the error. */
    public static final String ERROR_TYPE_HEADER = "x-amzn-ErrorType";

    /** Header of a request to a service that once spoke awsQuery: the caller knows {@link #QUERY_ERROR_HEADER}. */
    public static final String QUERY_MODE_HEADER = "x-amzn-query-mode";

    /** Header of a response that names the error as awsQuery did, {@code Code;Fault}. */
    public static final String QUERY_ERROR_HEADER = "x-amzn-query-error";

    /** Header of a response that holds the id of the request. */
    public static final String REQUEST_ID_HEADER = "x-amzn-RequestId";

    private final AwsJsonVersion version;
    private final JsonCodec codec;
    private final IdempotencyTokens idempotencyTokens;
    private final byte[] emptyObject = {'{', '}'};

    /** Makes a protocol that fills idempotency tokens with random UUIDs. */
    public AwsJson(AwsJsonVersion version) {
        this(version, new JsonCodec(), IdempotencyTokens.RANDOM);
    }

    /** Makes a protocol on the given codec, with the given source of idempotency tokens. */
    public AwsJson(AwsJsonVersion version, JsonCodec codec, Supplier<String> idempotencyTokens) {
        this(version, codec, new IdempotencyTokens(idempotencyTokens));
    }

    private AwsJson(AwsJsonVersion version, JsonCodec codec, IdempotencyTokens idempotencyTokens) {
        this.version = version;
        this.codec = codec;
        this.idempotencyTokens = idempotencyTokens;
    }

    /**
     * Returns the first of the service's protocols that is known here.
     *
     * @throws IllegalArgumentException if there is none
     */
    public static AwsJson of(ServiceDescription service) {
        for (String protocol : service.protocols()) {
            if (protocol.equals("awsJson1_1")) {
                return new AwsJson(AwsJsonVersion.V1_1);
            }
            if (protocol.equals("awsJson1_0")) {
                return new AwsJson(AwsJsonVersion.V1_0);
            }
        }
        throw new IllegalArgumentException(service.name() + " speaks " + String.join(", ", service.protocols())
                + "; awsJson1_0 and awsJson1_1 can be spoken here");
    }

    /** Returns the same protocol with another source of idempotency tokens. */
    public AwsJson withIdempotencyTokens(Supplier<String> idempotencyTokens) {
        return new AwsJson(version, codec, idempotencyTokens);
    }

    /** Returns the version of the protocol. */
    public AwsJsonVersion version() {
        return version;
    }

    /** Returns the value of the header {@code Content-Type} of requests and responses. */
    public String contentType() {
        return version.contentType();
    }

    /** Returns the value of the header {@link #TARGET_HEADER} for calls of the operation, for example {@code AWSCognitoIdentityService.GetId}. */
    public String target(Operation<?, ?, ?> operation) {
        return operation.service().name() + '.' + operation.name();
    }

    /**
     * Returns the body of a request. Members with the {@code idempotencyToken} trait that the input leaves out are
     * filled, so send the same bytes again when retrying. An operation without input has the body <code>{}</code>.
     *
     * @throws UnwritableShapeException if the input cannot be written as JSON, or if the operation's input or output is a
     *     stream, which goes beside JSON: nothing carries it yet
     */
    public <I> byte[] writeInput(Operation<I, ?, ?> operation, I input) {
        refuseStreams(operation);
        return codec.write(idempotencyTokens.fill(shape(input)));
    }

    /**
     * Writes the members of an input to another writer than that of JSON, with idempotency tokens filled as for a body. How
     * deep the input may be nested is the writer's affair.
     *
     * @throws UnwritableShapeException if the operation's input or output is a stream
     */
    public <I> void writeInput(Operation<I, ?, ?> operation, I input, ShapeWriter writer) {
        refuseStreams(operation);
        idempotencyTokens.fill(shape(input)).writeMembers(writer);
    }

    /**
     * Reads the body of a request.
     *
     * @throws UnreadableShapeException if the body is not the JSON of an input; an operation without input takes any body
     */
    public <I> ReadInput<I> readInput(Operation<I, ?, ?> operation, byte[] body) {
        ShapeReader reader = codec.reader(inputJson(operation, body), ReaderRole.SERVER);
        I input = operation.readInput(reader);
        return new ReadInput<>(input, reader.missingMembers());
    }

    /**
     * Reads the body of a request as it was sent, where {@link #readInput} reads it as the service takes it: members that
     * are left out do not take their defaults.
     *
     * @throws UnreadableShapeException if the body is not the JSON of an input; an operation without input takes any body
     */
    public <I> I readSentInput(Operation<I, ?, ?> operation, byte[] body) {
        return operation.readInput(codec.reader(inputJson(operation, body), ReaderRole.CLIENT));
    }

    private byte[] inputJson(Operation<?, ?, ?> operation, byte[] body) {
        return isUnit(operation.inputSchema()) ? emptyObject : body;
    }

    /**
     * Returns the body of a successful response, which is empty for an operation without output.
     *
     * @throws dev.smithwright.runtime.error.UnwritableShapeException if the output cannot be written as JSON
     */
    public <O> byte[] writeOutput(Operation<?, O, ?> operation, O output) {
        return output == Unit.UNIT ? new byte[0] : codec.write(shape(output));
    }

    /**
     * Reads the body of a successful response. An empty body is taken for <code>{}</code>.
     *
     * @throws UnreadableShapeException if the body is not the JSON of an output; an operation without output takes any body
     */
    public <O> O readOutput(Operation<?, O, ?> operation, byte[] body) {
        return operation.readOutput(codec.reader(outputJson(operation, body), ReaderRole.CLIENT));
    }

    /**
     * Returns the members that the model requires and the body of a successful response lacks. A client lets that pass; who
     * writes a response may want to know.
     *
     * @throws UnreadableShapeException if the body is not the JSON of an output
     */
    public List<MissingMember> missingFromOutput(Operation<?, ?, ?> operation, byte[] body) {
        ShapeReader reader = codec.reader(outputJson(operation, body), ReaderRole.SERVER);
        Object unused = operation.readOutput(reader);
        return reader.missingMembers();
    }

    private byte[] outputJson(Operation<?, ?, ?> operation, byte[] body) {
        boolean isEmpty = body.length == 0 || isUnit(operation.outputSchema());
        return isEmpty ? emptyObject : body;
    }

    /**
     * Returns the error that a response carries; one that the service's model does not know, or a body that makes no
     * sense, gives the service's unmodeled exception, whose message then shows the beginning of the body, or tells what is
     * wrong with it. Never throws for what the response holds.
     */
    public ServiceException readError(Operation<?, ?, ?> operation, ErrorResponse response, byte[] body) {
        return errorBodies().read(operation, response, body);
    }

    /**
     * Returns the body of a response with an error: <code>{"__type":"…","message":"…"}</code> and then the error's other
     * members. The type is the error's code; that of a modelled error has its namespace in version 1.0.
     *
     * @throws dev.smithwright.runtime.error.UnwritableShapeException if the error cannot be written as JSON
     */
    public byte[] writeError(ServiceException error) {
        return errorBodies().write(error);
    }

    /** Returns the body of a response with an error outside of the model, for example a {@code SerializationException}. */
    public byte[] writeError(String code, @Nullable String message) {
        return errorBodies().write(code, message);
    }

    /** Loaded with the first error. */
    private ErrorBodies errorBodies() {
        return new ErrorBodies(version, codec);
    }

    private static void refuseStreams(Operation<?, ?, ?> operation) {
        if (streams(operation.inputSchema()) || streams(operation.outputSchema())) {
            throw new UnwritableShapeException(operation + " streams, and streams are not carried yet", null);
        }
    }

    /** A shape without any trait is none, which can be told without loading this one. */
    private static boolean streams(Schema schema) {
        return !schema.traits().isEmpty() && schema.has(StreamingTrait.class);
    }

    /** A shape that has members is none, which can be told without loading that one. */
    private static boolean isUnit(StructureSchema schema) {
        return schema.members().isEmpty() && schema.equals(Unit.SCHEMA);
    }

    private static SerializableShape shape(Object value) {
        if (value instanceof SerializableShape shape) {
            return shape;
        }
        throw new IllegalArgumentException(value.getClass().getName() + " is not a shape");
    }
}

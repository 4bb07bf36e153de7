package dev.smithwright.generator.emit;

import com.palantir.javapoet.ClassName;

/** The types that generated code stands on: those of the runtime, of JSpecify, of Java, and for generated tests of JUnit. */
final class RuntimeTypes {

    private static final String RUNTIME = "dev.smithwright.runtime.";

    static final ClassName ASYNC_CLIENT_BUILDER = ClassName.get(RUNTIME + "client", "AsyncClientBuilder");
    static final ClassName ASYNC_SERVICE_CLIENT = ClassName.get(RUNTIME + "client", "AsyncServiceClient");
    static final ClassName CLIENT_BUILDER = ClassName.get(RUNTIME + "client", "ClientBuilder");
    static final ClassName SERVICE_CLIENT = ClassName.get(RUNTIME + "client", "ServiceClient");

    static final ClassName ARN = endpoint("Arn");
    static final ClassName AUTH_SCHEME = endpoint("AuthScheme");
    static final ClassName ENDPOINT = endpoint("Endpoint");
    static final ClassName ENDPOINT_EXCEPTION = endpoint("EndpointException");
    static final ClassName ENDPOINT_FUNCTIONS = endpoint("EndpointFunctions");
    static final ClassName ENDPOINT_PARAMETERS = endpoint("EndpointParameters");
    static final ClassName ENDPOINT_RESOLVER = endpoint("EndpointResolver");
    static final ClassName PARTITION = endpoint("Partition");
    static final ClassName URL_PARTS = endpoint("UrlParts");

    static final ClassName SERVICE_STUB = ClassName.get(RUNTIME + "client.stub", "ServiceStub");

    static final ClassName OPERATION_NOT_IMPLEMENTED =
            ClassName.get(RUNTIME + "emulator", "OperationNotImplementedException");
    static final ClassName OPERATION_ROUTER = ClassName.get(RUNTIME + "emulator", "OperationRouter");
    static final ClassName REQUEST_CONTEXT = ClassName.get(RUNTIME + "emulator", "RequestContext");

    static final ClassName ERROR_DETAILS = ClassName.get(RUNTIME + "error", "ErrorDetails");
    static final ClassName SERVICE_EXCEPTION = ClassName.get(RUNTIME + "error", "ServiceException");

    static final ClassName JSON_SHAPE = ClassName.get(RUNTIME + "json", "JsonShape");

    static final ClassName ASYNC_OPERATION_CALLER = ClassName.get(RUNTIME + "operation", "AsyncOperationCaller");
    static final ClassName ASYNC_PAGINATOR = ClassName.get(RUNTIME + "operation", "AsyncPaginator");
    static final ClassName CALL_FUTURE = ClassName.get(RUNTIME + "operation", "CallFuture");
    static final ClassName CALL_OVERRIDES = ClassName.get(RUNTIME + "operation", "CallOverrides");
    static final ClassName OPERATION = ClassName.get(RUNTIME + "operation", "Operation");
    static final ClassName OPERATION_AUTH = ClassName.get(RUNTIME + "operation", "OperationAuth");
    static final ClassName OPERATION_CALLER = ClassName.get(RUNTIME + "operation", "OperationCaller");
    static final ClassName OPERATION_TYPES = ClassName.get(RUNTIME + "operation", "OperationTypes");
    static final ClassName PAGINATED_OPERATION = ClassName.get(RUNTIME + "operation", "PaginatedOperation");
    static final ClassName PAGINATOR = ClassName.get(RUNTIME + "operation", "Paginator");
    static final ClassName PAGINATOR_SETTINGS = ClassName.get(RUNTIME + "operation", "PaginatorSettings");
    static final ClassName RESPONSE = ClassName.get(RUNTIME + "operation", "Response");
    static final ClassName SERVICE_DESCRIPTION = ClassName.get(RUNTIME + "operation", "ServiceDescription");
    static final ClassName SERVICE_ERRORS = ClassName.get(RUNTIME + "operation", "ServiceErrors");

    static final ClassName PAGE_TOKENS = ClassName.get(RUNTIME + "json", "PageTokens");

    static final ClassName REDACTING_PRINTER = ClassName.get(RUNTIME + "redaction", "RedactingPrinter");

    static final ClassName ENDPOINT_MEMBER_TRAIT = schema("EndpointMemberTrait");
    static final ClassName ENUM_VALUES_TRAIT = schema("EnumValuesTrait");
    static final ClassName ERROR_TRAIT = schema("ErrorTrait");
    static final ClassName HOST_PREFIX_TRAIT = schema("HostPrefixTrait");
    static final ClassName IDEMPOTENCY_TOKEN_TRAIT = schema("IdempotencyTokenTrait");
    static final ClassName LENGTH_TRAIT = schema("LengthTrait");
    static final ClassName LIST_SCHEMA = schema("ListSchema");
    static final ClassName MAP_SCHEMA = schema("MapSchema");
    static final ClassName MEMBER_SCHEMA = schema("MemberSchema");
    static final ClassName PATTERN_TRAIT = schema("PatternTrait");
    static final ClassName QUERY_ERROR_TRAIT = schema("QueryErrorTrait");
    static final ClassName RANGE_TRAIT = schema("RangeTrait");
    static final ClassName REQUEST_COMPRESSION_TRAIT = schema("RequestCompressionTrait");
    static final ClassName REQUIRED_TRAIT = schema("RequiredTrait");
    static final ClassName SENSITIVE_TRAIT = schema("SensitiveTrait");
    static final ClassName SHAPE_TYPE = schema("ShapeType");
    static final ClassName SIMPLE_SCHEMA = schema("SimpleSchema");
    static final ClassName SPARSE_TRAIT = schema("SparseTrait");
    static final ClassName STREAMING_TRAIT = schema("StreamingTrait");
    static final ClassName STRUCTURE_SCHEMA = schema("StructureSchema");
    static final ClassName TIMESTAMP_FORMAT_TRAIT = schema("TimestampFormatTrait");
    static final ClassName UNIQUE_ITEMS_TRAIT = schema("UniqueItemsTrait");

    static final ClassName BLOB = shape("Blob");
    static final ClassName BYTE_STREAM = shape("ByteStream");
    static final ClassName DOCUMENT = shape("Document");
    static final ClassName EVENT_STREAM = shape("EventStream");
    static final ClassName IMMUTABLE_COPIES = shape("ImmutableCopies");
    static final ClassName SERIALIZABLE_SHAPE = shape("SerializableShape");
    static final ClassName SHAPE_READER = shape("ShapeReader");
    static final ClassName SHAPE_WRITER = shape("ShapeWriter");
    static final ClassName UNIT = shape("Unit");
    static final ClassName UNREADABLE_SHAPE = shape("UnreadableShapeException");

    static final ClassName ACCEPTOR_STATE = ClassName.get(RUNTIME + "waiter", "AcceptorState");
    static final ClassName PATH_VALUES = ClassName.get(RUNTIME + "waiter", "PathValues");
    static final ClassName SERVICE_WAITERS = ClassName.get(RUNTIME + "waiter", "ServiceWaiters");
    static final ClassName WAITER = ClassName.get(RUNTIME + "waiter", "Waiter");
    static final ClassName WAITER_FAILED = ClassName.get(RUNTIME + "waiter", "WaiterFailedException");
    static final ClassName WAITER_INTERRUPTED = ClassName.get(RUNTIME + "waiter", "WaiterInterruptedException");
    static final ClassName WAITER_RESULT = ClassName.get(RUNTIME + "waiter", "WaiterResult");
    static final ClassName WAITER_SETTINGS = ClassName.get(RUNTIME + "waiter", "WaiterSettings");
    static final ClassName WAITER_TIMED_OUT = ClassName.get(RUNTIME + "waiter", "WaiterTimedOutException");

    static final ClassName ASSERTIONS = ClassName.get("org.junit.jupiter.api", "Assertions");
    static final ClassName DISPLAY_NAME = ClassName.get("org.junit.jupiter.api", "DisplayName");
    static final ClassName TEST = ClassName.get("org.junit.jupiter.api", "Test");

    static final ClassName NULLABLE = ClassName.get("org.jspecify.annotations", "Nullable");

    static final ClassName ARRAY_LIST = ClassName.get("java.util", "ArrayList");
    static final ClassName ARRAYS = ClassName.get("java.util", "Arrays");
    static final ClassName BASE64 = ClassName.get("java.util", "Base64");
    static final ClassName BIG_DECIMAL = ClassName.get("java.math", "BigDecimal");
    static final ClassName BIG_INTEGER = ClassName.get("java.math", "BigInteger");
    static final ClassName COLLECTIONS = ClassName.get("java.util", "Collections");
    static final ClassName COMPLETABLE_FUTURE = ClassName.get("java.util.concurrent", "CompletableFuture");
    static final ClassName FUNCTION = ClassName.get("java.util.function", "Function");
    static final ClassName INSTANT = ClassName.get("java.time", "Instant");
    static final ClassName LINKED_HASH_MAP = ClassName.get("java.util", "LinkedHashMap");
    static final ClassName LIST = ClassName.get("java.util", "List");
    static final ClassName MAP = ClassName.get("java.util", "Map");
    static final ClassName OBJECTS = ClassName.get("java.util", "Objects");
    static final ClassName SERIAL = ClassName.get("java.io", "Serial");

    static final ClassName BOOLEAN = ClassName.get("java.lang", "Boolean");
    static final ClassName DOUBLE = ClassName.get("java.lang", "Double");
    static final ClassName FLOAT = ClassName.get("java.lang", "Float");
    static final ClassName DEPRECATED = ClassName.get("java.lang", "Deprecated");
    static final ClassName ILLEGAL_ARGUMENT = ClassName.get("java.lang", "IllegalArgumentException");
    static final ClassName ILLEGAL_STATE = ClassName.get("java.lang", "IllegalStateException");
    static final ClassName MATH = ClassName.get("java.lang", "Math");
    static final ClassName NULL_POINTER = ClassName.get("java.lang", "NullPointerException");
    static final ClassName OBJECT = ClassName.get("java.lang", "Object");
    static final ClassName OVERRIDE = ClassName.get("java.lang", "Override");
    static final ClassName STRING = ClassName.get("java.lang", "String");
    static final ClassName SUPPRESS_WARNINGS = ClassName.get("java.lang", "SuppressWarnings");
    static final ClassName UNSUPPORTED_OPERATION = ClassName.get("java.lang", "UnsupportedOperationException");
    static final ClassName VOID = ClassName.get("java.lang", "Void");

    private RuntimeTypes() {}

    private static ClassName endpoint(String name) {
        return ClassName.get(RUNTIME + "client.endpoint", name);
    }

    private static ClassName schema(String name) {
        return ClassName.get(RUNTIME + "schema", name);
    }

    private static ClassName shape(String name) {
        return ClassName.get(RUNTIME + "shape", name);
    }
}

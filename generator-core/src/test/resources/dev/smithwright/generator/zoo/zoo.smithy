$version: "2.0"

// What Cognito Identity has none of: every kind of shape, and names that a generator trips over.
metadata suppressions = [{ id: "*", namespace: "example.zoo", reason: "Odd on purpose" }]

namespace example.zoo

use aws.api#service
use aws.auth#sigv4
use aws.protocols#awsJson1_0
use example.other#Animal
use smithy.waiters#waitable

/// Keeps one of everything.
@service(sdkId: "Zoo")
@sigv4(name: "zoo")
@awsJson1_0
@title("Zoo of Shapes")
@paginated(inputToken: "nextToken", outputToken: "result.nextToken")
service ZooService {
    version: "2026-01-01"
    operations: [
        Call
        Close
        DescribeAll
        ListAnimals
        ListKeepers
        ListPages
        ListTokens
        OldPing
        Ping
        Put
        StoreRecording
        Watch
    ]
    errors: [
        ServiceUnavailable
    ]
    rename: {
        "example.other#Animal": "OtherAnimal"
    }
}

/// Neither input nor output.
@auth([])
@since("2026-01-01")
@externalDocumentation(
    "Ping & pong": "https://example.com/ping?a=1&b=2"
    "A \"quoted\" */ title": "http://example.com/"
    "No page of the web": "ftp://example.com/ping"
)
operation Ping {}

apply Ping @examples([{ title: "Ask for a sign of life" }])

apply DescribeAll @examples([
    {
        title: "One of everything"
        documentation: "Says *all* that there is to say, and `more`."
        input: {
            blob: "aGVsbG8="
            boolean: true
            string: "a \"quoted\" \\u002a/ text { */ </pre> @see $L"
            byte: 1
            short: 2
            integer: 3
            long: 4000000000
            float: "NaN"
            double: 2.5
            bigInteger: 123456789012345678901234567890
            bigDecimal: 0.1
            timestamp: 1515531081.5
            dateTime: "1985-04-12T23:20:50.52Z"
            document: { list: [true, null, 1, 1.5, "a"], map: {} }
            kind: "lion"
            level: 2
        }
        output: {
            blob: "AAEC"
            string: "a"
            kind: "class"
            map: { a: "A long value, so long that the line would not hold it, and so there is no place for it to be shown here" }
            tree: { name: "root" }
            level: 1
            integer: 5
        }
    }
    {
        title: "Collections and unions"
        input: {
            list: ["a", "b"]
            sparseList: []
            matrix: [["a"], []]
            map: { "1": "a", "2": "b", "3": "c", "4": "d", "5": "e", "6": "f", "7": "g", "8": "h", "9": "i", "10": "j", "11": "k" }
            byKind: { "lion": 1, "aws:bear": 2 }
            byLevelOfLists: { low: ["mouse"] }
            tree: { name: "root", children: [{ name: "leaf" }] }
            value: { list: [{ nothing: {} }, { flag: true }, { text: "nested" }, { string: { value: "own" } }] }
            secret: "s"
        }
    }
    {
        title: "Nothing is found"
        input: {}
        error: {
            shapeId: NoSuchAnimal
            content: { message: "There is no *animal*/", name: "unicorn" }
        }
    }
])

apply Put @examples([
    {
        title: "Required members come first"
        input: {
            size: 4
            animal: { name: "cat" }
            weight: 5
            token: "t"
            kind: "class"
            name: "Tom"
        }
    }
    {
        title: "A member is missing, and another too long"
        input: { kind: "lion", weight: 5, token: "t", name: "Far too long a name" }
        allowConstraintErrors: true
        error: { shapeId: Rejected, content: {} }
    }
])

/// Replaced.
@waitable(
    OldAnswer: {
        acceptors: [{ state: "success", matcher: { success: true } }]
    }
)
@deprecated(message: "Use Ping", since: "2025-06-01")
@optionalAuth
operation OldPing {}

/// Takes and gives one of everything.
@waitable(
    TextReady: {
        documentation: "Waits for a text, <b>and</b> gives up */ on some."
        acceptors: [
            { state: "success", matcher: { output: { path: "string", expected: "ready", comparator: "stringEquals" } } }
            { state: "failure", matcher: { output: { path: "string", expected: "broken", comparator: "stringEquals" } } }
            { state: "retry", matcher: { errorType: "NoSuchAnimal" } }
            { state: "failure", matcher: { errorType: "example.zoo#Error" } }
            { state: "success", matcher: { errorType: "Strange.Code" } }
        ]
        minDelay: 3
        maxDelay: 30
    }
    AnyAnswer: {
        acceptors: [
            { state: "failure", matcher: { output: { path: "boolean", expected: "false", comparator: "booleanEquals" } } }
            { state: "success", matcher: { success: true } }
            { state: "retry", matcher: { success: false } }
        ]
        deprecated: true
    }
    Gone: {
        acceptors: [
            { state: "success", matcher: { errorType: "NoSuchAnimal" } }
            { state: "failure", matcher: { success: false } }
        ]
    }
    KindNamed: {
        acceptors: [
            { state: "success", matcher: { output: { path: "kind", expected: "lion", comparator: "stringEquals" } } }
            { state: "failure", matcher: { output: { path: "left.right.odd", expected: "1-0", comparator: "stringEquals" } } }
        ]
    }
    ListsEqual: {
        acceptors: [
            { state: "success", matcher: { output: { path: "list", expected: "a", comparator: "allStringEquals" } } }
            { state: "failure", matcher: { output: { path: "sparseList[]", expected: "b", comparator: "anyStringEquals" } } }
        ]
    }
    Flattened: {
        acceptors: [
            { state: "success", matcher: { output: { path: "matrix[]", expected: "a", comparator: "allStringEquals" } } }
            { state: "failure", matcher: { output: { path: "tree.children[].children[].name", expected: "b", comparator: "anyStringEquals" } } }
        ]
    }
    Valued: {
        acceptors: [
            { state: "success", matcher: { output: { path: "map.*", expected: "a", comparator: "anyStringEquals" } } }
            { state: "failure", matcher: { output: { path: "left.right.lefts.*.right.odd", expected: "*", comparator: "anyStringEquals" } } }
        ]
    }
    Filtered: {
        acceptors: [
            { state: "success", matcher: { output: { path: "tree.children[?name == 'a' && (parent.name || children)].parent.name", expected: "b", comparator: "allStringEquals" } } }
            { state: "failure", matcher: { output: { path: "length(tree.children[?!(name == `null`)]) > `1`", expected: "true", comparator: "booleanEquals" } } }
        ]
    }
    Ordered: {
        acceptors: [
            { state: "success", matcher: { output: { path: "integer < long && double >= float", expected: "true", comparator: "booleanEquals" } } }
            { state: "failure", matcher: { output: { path: "integer == short || level == `2` && kind != 'lion'", expected: "true", comparator: "booleanEquals" } } }
        ]
    }
    Counted: {
        acceptors: [
            { state: "success", matcher: { output: { path: "contains(tree.children[].[length(children[?name=='a']) >= length(name)][], `false`)", expected: "true", comparator: "booleanEquals" } } }
            { state: "failure", matcher: { output: { path: "contains([integer, level, `3`], `3`) && !contains(string, 'a')", expected: "true", comparator: "booleanEquals" } } }
        ]
    }
    Placed: {
        acceptors: [
            { state: "success", matcher: { output: { path: "list[0]", expected: "a", comparator: "stringEquals" } } }
            { state: "failure", matcher: { output: { path: "list[5] || (list[1:] | [0]) || 'none'", expected: "none", comparator: "stringEquals" } } }
            { state: "failure", matcher: { output: { path: "sparseList[::-2]", expected: "b", comparator: "allStringEquals" } } }
        ]
    }
    Called: {
        acceptors: [
            { state: "success", matcher: { output: { path: "join('-', sort(keys(map)))", expected: "a-b", comparator: "stringEquals" } } }
            { state: "failure", matcher: { output: { path: "max(values(map)) == 'b' && min(list) == 'a'", expected: "true", comparator: "booleanEquals" } } }
            { state: "failure", matcher: { output: { path: "starts_with(string, 'a') && ends_with(not_null(tree.name, kind, ''), 'n')", expected: "true", comparator: "booleanEquals" } } }
            { state: "success", matcher: { output: { path: "length(reverse(map(&name, tree.children))) == `2` || ceil(double) == abs(long)", expected: "true", comparator: "booleanEquals" } } }
        ]
    }
    Piped: {
        acceptors: [
            { state: "success", matcher: { output: { path: "tree.children[].name | [0]", expected: "a", comparator: "stringEquals" } } }
            { state: "failure", matcher: { output: { path: "tree | !@", expected: "true", comparator: "booleanEquals" } } }
            { state: "failure", matcher: { output: { path: "!(left || tree && !value)", expected: "true", comparator: "booleanEquals" } } }
        ]
    }
    Filled: {
        acceptors: [
            { state: "success", matcher: { output: { path: "!blob", expected: "false", comparator: "booleanEquals" } } }
            { state: "failure", matcher: { output: { path: "!(!blob && !document && !value)", expected: "true", comparator: "booleanEquals" } } }
        ]
    }
    Echoed: {
        acceptors: [
            { state: "success", matcher: { inputOutput: { path: "input.string == output.string && input.kind == output.kind", expected: "true", comparator: "booleanEquals" } } }
            { state: "failure", matcher: { inputOutput: { path: "input.integer > output.integer", expected: "true", comparator: "booleanEquals" } } }
        ]
    }
)
operation DescribeAll {
    input: AllTypes
    output: AllTypes
    errors: [
        NoSuchAnimal
        Error
        UnsupportedOperationException
    ]
}

/// Named like a method of the client.
operation Call {
    input := {
        input: Text
    }
    output: Required
}

/// Named like a method of the client, with nothing to ask for.
operation Close {
    output: Odd
}

@requestCompression(encodings: ["gzip"])
@waitable(
    ThingsPut: {
        acceptors: [
            { state: "success", matcher: { output: { path: "own.name", expected: "Leo", comparator: "stringEquals" } } }
            { state: "failure", matcher: { output: { path: "legacy.olds[?required != `null`].old", expected: "OLD", comparator: "anyStringEquals" } } }
        ]
    }
)
operation Put {
    input := with [Named] {
        @idempotencyToken
        @required
        token: Text

        @required
        kind: Kind

        @recommended(reason: "animals of no size get lost")
        size: Integer = 5

        @required
        @clientOptional
        weight: Integer

        @required
        animal: Animal

        @recommended
        tags: Tags = {}
    }

    output := {
        @required
        own: OwnAnimal

        legacy: LegacyThing

        @unstable
        @internal
        @since("2")
        inner: Inner
    }

    errors: [
        Rejected
    ]
}

@mixin
structure Named {
    /// The name, from a mixin.
    @required
    @length(min: 1, max: 10)
    name: Text
}

@paginated(items: "result.animals", pageSize: "maxResults")
operation ListAnimals {
    input := {
        nextToken: Text
        maxResults: Long
    }

    output := {
        result: AnimalPage
    }
}

structure AnimalPage {
    nextToken: Text
    @required
    animals: Animals
}

@paginated(inputToken: "marker", outputToken: "marker", items: "keepers", pageSize: "limit")
@endpoint(hostPrefix: "keepers.")
operation ListKeepers {
    input := {
        marker: Text
        limit: Short
    }

    output := {
        marker: Text
        keepers: Keepers
    }
}

/// Pages without items.
@paginated(inputToken: "marker", outputToken: "marker")
operation ListPages {
    input := {
        marker: Text
    }

    output := {
        marker: Text
    }
}

/// Its token is a map.
@paginated(inputToken: "start", outputToken: "next")
operation ListTokens {
    input := {
        start: Tags
    }

    output := {
        next: Tags
    }
}

/// Events, for which there is no protocol yet.
operation Watch {
    input := {
        @required
        cage: Text

        @required
        calls: Events
    }

    output := {
        events: Events
    }
}

/// Takes and gives more than fits into memory.
operation StoreRecording {
    input := {
        @required
        name: Text

        @required
        recording: Recording
    }

    output := {
        recording: Recording = ""
        length: Long
    }
}

@streaming
blob Recording

@streaming
union Events {
    seen: OwnAnimal
    gone: NoSuchAnimal
}

/// One of every kind.
structure AllTypes {
    blob: Blob
    boolean: Boolean
    string: Text
    byte: Byte
    short: Short
    integer: Integer
    long: Long
    float: Float
    double: Double
    bigInteger: BigInteger
    bigDecimal: BigDecimal
    timestamp: Timestamp
    @timestampFormat("date-time")
    dateTime: Timestamp
    document: Document
    kind: Kind
    level: Level
    list: Strings
    sparseList: SparseStrings
    matrix: Matrix
    map: Tags
    sparseMap: SparseNumbers
    byKind: ByKind
    byLevelOfLists: ListsByName
    tree: Tree
    value: Value
    left: Left
    secret: Secret
}

string Text

@sensitive
string Secret

/// One of every kind, all required.
structure Required {
    @required
    blob: Blob
    @required
    boolean: Boolean
    @required
    string: Text
    @required
    byte: Byte
    @required
    short: Short
    @required
    integer: Integer
    @required
    long: Long
    @required
    float: Float
    @required
    double: Double
    @required
    bigInteger: BigInteger
    @required
    bigDecimal: BigDecimal
    @required
    timestamp: Timestamp
    @required
    document: Document
    @required
    kind: Kind
    @required
    level: Level
    @required
    list: Strings
    @required
    map: Tags
    @required
    value: Value
    @required
    inner: Inner
    optional: Text
}

structure Inner {
    @required
    leaf: Leaf
}

structure Leaf {
    @required
    name: Text
}

/// One of every kind, all with a default.
structure Defaults {
    blob: Blob = ""
    bytes: Blob = "aGk="
    boolean: Boolean = true
    string: Text = "a \"quoted\" \\ default"
    byte: Byte = 1
    short: Short = 2
    integer: Integer = 3
    long: Long = 12345678901
    float: Float = 1.5
    double: Double = 2.5
    bigInteger: BigInteger = 123456789012345678901234567890
    bigDecimal: BigDecimal = 1.25
    epoch: Timestamp = 1515531081.5
    @timestampFormat("date-time")
    dateTime: Timestamp = "1985-04-12T23:20:50.52Z"
    truth: Document = true
    number: Document = 12
    text: Document = "text"
    emptyList: Document = []
    emptyMap: Document = {}
    kind: Kind = "lion"
    level: Level = 2
    list: Strings = []
    map: Tags = {}
    nullable: Integer = null
    @required
    requiredToo: Integer = 7
    @clientOptional
    maybe: Integer = 8
}

/// Names that Java or the generated code has a use for.
structure Odd {
    notify: Text
    wait: Text
    getClass: Text
    class: Text
    package: Text
    __x: Text
    builder: Text
    toBuilder: Text
    build: Text
    schema: Text
    SCHEMAS: Text
    serialVersionUID: Text
    writer: Text
    reader: Text
    member: Text
    readFrom: Text
    toJson: Text
    fromJson: Text
    value: Text
    record: Text
    var: Text
    VPC: VPC
    ARN: Text
    ARNs: Strings
    S3Bucket: Text
    string: String
    override: Override
    object: Object
    list: List
    map: Map
    shapes: Shapes
    known: Known
    unknown: Unknown
    builderType: Builder
    oddShape: OddShape
    lower: lower
    notifyValue: Text
}

structure VPC {
    @required
    VPC: Kind
}

/// Like java.lang.
structure String {
    @required
    value: Text
}

structure Override {
    string: String
}

structure Object {
    string: String
}

/// Like java.util.
structure List {
    list: Strings
}

structure Map {
    map: Tags
}

structure Shapes {
    shapes: Strings
}

structure Builder {
    @required
    builder: Text
}

enum Known {
    KNOWN
    UNKNOWN
}

union Unknown {
    unknown: Text
    known: Known
    /// Its name is that of the union.
    Unknown2: Unknown
}

/// Takes the name that the list Odd would have for its class.
structure OddShape {
    odd: OddList
}

list OddList {
    member: Text
}

structure OddListShape {
    odd: Text
}

structure lower {
    lower: OddListShape
}

/// Says */ class Evil {} /* and \u002a/ class Evil {} and {@link Evil} and
/// @deprecated and <b>unclosed & $T ${x} and     .
structure LegacyThing {
    /// <p>Ends here: */ public class Evil {} <script>alert(1)</script> <a href="javascript:alert(1)">x</a>
    @deprecated(message: "Ends here: */ class Evil {} \\u002a/")
    text: Text

    old: OldThing
    olds: OldThings
    oldKind: OldKind
}

@deprecated(since: "2020-01-01")
structure OldThing {
    old: OldKind
    @required
    @deprecated
    required: Text
}

list OldThings {
    member: OldThing
}

@deprecated
enum OldKind {
    OLD
}

/// What is kept.
enum Kind {
    /// A cat.
    LION = "lion"

    @unstable
    @since("2")
    BEAR = "aws:bear"

    EMPTY = "e\"m\\p\u2028ty"

    @deprecated
    DODO = "dodo"

    SCHEMA = "schema"

    class = "class"
}

/// How high.
@internal
@externalDocumentation("Heights": "https://example.com/heights")
intEnum Level {
    LOW = 1
    HIGH = 2
}

@enum([{ value: "1.0" }, { value: "1-0" }, { value: "*" }, { value: "class" }])
string OddEnum

list Strings {
    member: Text
}

@sparse
list SparseStrings {
    member: Text
}

list Matrix {
    member: SparseStrings
}

map Tags {
    key: Text
    value: Text
}

@sparse
map SparseNumbers {
    key: Text
    value: Integer
}

map ByKind {
    key: Kind
    value: Integer
}

map ListsByName {
    key: Text
    value: Strings
}

/// A tree.
structure Tree {
    name: Text
    parent: Tree
    children: Trees
}

list Trees {
    member: Tree
}

/// Refers to Right, which refers to it.
structure Left {
    right: Right
}

structure Right {
    left: Left
    lefts: LeftsByName
    odd: OddEnum
    defaults: Defaults
}

map LeftsByName {
    key: Text
    value: Left
}

/// One of many.
union Value {
    nothing: Unit
    flag: Boolean
    number: Double
    text: Text
    kind: Kind
    level: Level
    list: Values
    map: ValuesByName
    tree: Tree
    document: Document
    sparse: SparseStrings
    string: String
    /// Its name is the union's.
    value: Text
    @deprecated
    old: OldThing
}

list Values {
    member: Value
}

map ValuesByName {
    key: Text
    value: Value
}

structure OwnAnimal {
    name: Text
}

list Animals {
    member: Animal
}

map Keepers {
    key: Text
    value: OwnAnimal
}

/// There is none.
@error("client")
@httpError(404)
structure NoSuchAnimal {
    message: Text

    /// What was asked for.
    @required
    name: Text

    kind: Kind
    tags: Tags
    when: Timestamp
    code: Integer
    details: Text
    writer: Text
}

/// Like java.lang.
@error("server")
structure Error {
    Message: Text
}

/// Like java.lang.
@error("client")
structure UnsupportedOperationException {
    @required
    message: Text
}

/// Without a message.
@error("client")
@deprecated
structure Rejected {}

@error("server")
@httpError(503)
@retryable(throttling: true)
structure ServiceUnavailable {
    message: Text
    retryAfterSeconds: Integer
}

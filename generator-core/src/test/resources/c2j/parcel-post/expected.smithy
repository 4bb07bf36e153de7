$version: "2"

namespace com.amazonaws.parcelpost

use aws.api#clientDiscoveredEndpoint
use aws.api#clientEndpointDiscovery
use aws.api#service
use aws.auth#sigv4
use aws.protocols#awsJson1_1
use smithy.rules#clientContextParams
use smithy.rules#contextParam
use smithy.rules#endpointRuleSet
use smithy.rules#endpointTests
use smithy.rules#operationContextParams
use smithy.rules#staticContextParams
use smithy.waiters#waitable

/// <p>Sends boxes from one place to another.</p>
@service(sdkId: "Parcel Post", arnNamespace: "parcels", endpointPrefix: "parcel-post")
@title("Example Parcel Post")
@sigv4(name: "Parcels")
@awsJson1_1(http: ["http/1.1", "h2"], eventStreamHttp: ["h2"])
@xmlNamespace(uri: "https://parcel-post.example/doc/")
@clientEndpointDiscovery(operation: FindDepot, error: InvalidEndpointException)
@clientContextParams(Express: { type: "boolean", documentation: "Goes by air." })
@endpointRuleSet({
    version: "1.0"
    parameters: {
        Region: { builtIn: "AWS::Region", required: true, documentation: "Where.", type: "String" }
    }
    rules: [
        { conditions: [], endpoint: { url: "https://parcel-post.{Region}.example" }, type: "endpoint" }
    ]
})
@endpointTests({
    version: "1.0"
    testCases: [
        {
            documentation: "Every region has a post office."
            params: { Region: "north" }
            expect: { endpoint: { url: "https://parcel-post.north.example" } }
        }
    ]
})
service ParcelPost_20240501 {
    version: "2024-05-01"
    operations: [AskRate, DescribeParcel, FindDepot, FollowParcel, ListParcels, ListStations, Parcel, SendParcel]
}

/// <p>Tells what a parcel costs. Anyone may ask.</p>
@auth([])
@optionalAuth
@readonly
operation AskRate {
    input: AskRateInput
    output: Rate
}

@clientDiscoveredEndpoint(required: true)
@examples([
    {
        title: "A parcel within a parcel"
        documentation: "Two things in a box."
        input: { parcelId: "AB-1234" }
        output: {
            parcel: { weight: 500, contents: [{ weight: 200 }] }
        }
    }
])
@waitable(
    ParcelArrived: {
        documentation: "Waits until the parcel is there."
        minDelay: 300
        maxDelay: 300
        acceptors: [
            {
                state: "success"
                matcher: { output: { path: "parcel.parcelId", expected: "HERE", comparator: "stringEquals" } }
            }
            {
                state: "retry"
                matcher: { output: { path: "parcel.insured", expected: "true", comparator: "booleanEquals" } }
            }
            {
                state: "failure"
                matcher: { output: { path: "(parcel.weight) == `0`", expected: "true", comparator: "booleanEquals" } }
            }
            {
                state: "success"
                matcher: {
                    output: { path: "parcel.contents[].parcelId", expected: "HERE", comparator: "allStringEquals" }
                }
            }
            {
                state: "failure"
                matcher: {
                    output: { path: "parcel.contents[].parcelId", expected: "LOST", comparator: "anyStringEquals" }
                }
            }
            {
                state: "retry"
                matcher: {
                    output: {
                        path: "length(parcel.contents[].insured) > `0` && length(parcel.contents[].insured | [?@ != `true`]) == `0`"
                        expected: "true"
                        comparator: "booleanEquals"
                    }
                }
            }
            {
                state: "failure"
                matcher: {
                    output: {
                        path: "contains(parcel.contents[].weight, `0`)"
                        expected: "true"
                        comparator: "booleanEquals"
                    }
                }
            }
            { state: "retry", matcher: { success: true } }
            { state: "failure", matcher: { errorType: "ParcelNotFoundException" } }
            { state: "failure", matcher: { errorType: "Forbidden" } }
            { state: "retry", matcher: { errorType: "DepotClosedException" } }
            { state: "failure", matcher: { success: false } }
        ]
    }
    ParcelLost: {
        minDelay: 20
        acceptors: [
            { state: "retry", matcher: { success: true } }
        ]
    }
)
operation DescribeParcel {
    input: DescribeParcelRequest
    output: DescribeParcelResponse
    errors: [ParcelNotFoundException, DepotClosedException]
}

@examples([{ title: "Nothing to tell", input: {} }])
operation FindDepot {
    output: FindDepotResponse
}

/// <p>Tells of every station as it comes.</p>
operation FollowParcel {
    input: FollowParcelRequest
    output: FollowParcelResponse
}

@paginated(inputToken: "nextToken", outputToken: "page.nextToken", items: "page.parcels", pageSize: "maxResults")
operation ListParcels {
    input: ListParcelsRequest
    output: ListParcelsResponse
}

operation ListStations {
    input: ListStationsRequest
    output: ListStationsResponse
}

@deprecated(message: "Use SendParcel.", since: "2024-06-01")
operation Parcel {
    input: SendRequest
    output: Rate
    errors: [TooHeavyException]
}

@idempotent
@requestCompression(encodings: ["gzip"])
@staticContextParams(Counter: { value: "parcels" })
@operationContextParams(Labels: { path: "parcel.labels" })
operation SendParcel {
    input: SendRequest
    errors: [TooHeavyException, ThrottledException]
}

@input
structure AskRateInput {
    weight: Grams
    day: Date
}

@length(max: 2048)
blob Barcode

boolean Boolean

integer BoxedGrams

boolean booleanShape

@length(min: 1, max: 10)
list CodeList {
    member: SynthesizedJsonString
}

/// <p>What the customs want to know, each in their own form.</p>
document Customs

timestamp Date

@sensitive
union Delivery {
    /// <p>Which door.</p>
    doorstep: String
    locker: LockerNumber
}

@error("server")
@retryable
structure DepotClosedException {
    message: String
}

@input
structure DescribeParcelRequest {
    @required
    @contextParam(name: "ParcelId")
    parcelId: ParcelId
}

@output
structure DescribeParcelResponse {
    parcel: ParcelShape

    @timestampFormat("http-date")
    lastSeen: Date
}

@output
structure FindDepotResponse {
    Address: String
}

@input
structure FollowParcelRequest {
    parcelId: ParcelId
}

@output
structure FollowParcelResponse {
    stations: StationStream
}

/// <p>A weight in grams.</p>
@range(min: 1, max: 31500)
integer Grams

bigInteger HugeNumber

@error("client")
@httpError(421)
structure InvalidEndpointException {}

@length(max: 20)
@sparse
map Labels {
    /// <p>What the label is about.</p>
    key: LabelName

    value: String
}

enum LabelName {
    FRAGILE = "fragile"
    THIS_SIDE_UP = "this-side-up"
    THIS_SIDE_DOWN = "ThisSideDown"
    TLS1_3 = "TLS1.3"
    _4XX = "4XX"
    AWS_KMS = "aws:kms"
    AWS_KMS_2 = "AWS_KMS"
    U003C_U003D = "<="
}

@input
structure ListParcelsRequest {
    nextToken: String
    maxResults: PageSize
}

@output
structure ListParcelsResponse {
    page: ParcelPage
    weights: Weights
}

@input
structure ListStationsRequest {
    first: String
    second: String
}

@output
structure ListStationsResponse {
    first: String
    second: String
    stations: StationList
}

@range(min: 1)
long LockerNumber

@range(max: 100)
integer PageSize

/// <p>Something in a box.</p>
structure ParcelShape {
    parcelId: ParcelId

    /// <p>With the wrapping.</p>
    @required
    weight: Grams

    insured: Boolean
    customs: Customs
    delivery: Delivery
    labels: Labels
    codes: CodeList
    barcode: Barcode
    within: ParcelShape
    contents: ParcelList
    postmark: Postmark
    price: Price
    number: HugeNumber
    ratio: Ratio
    initial: Initial

    @deprecated
    returned: booleanShape
}

@length(min: 6, max: 36)
@pattern("^[A-Z]{2}-\\d+$")
string ParcelId

list ParcelList {
    member: ParcelShape
}

/// <p>No one has seen this parcel.</p>
@error("client")
@httpError(404)
structure ParcelNotFoundException {
    message: String
}

structure ParcelPage {
    parcels: ParcelList
    nextToken: String
}

@timestampFormat("date-time")
timestamp Postmark

@range(min: 0.01)
bigDecimal Price

structure Rate {
    price: Price
}

@range(min: 0.5, max: 2)
double Ratio

string Initial

structure SendRequest {
    parcel: ParcelShape

    @idempotencyToken
    token: Token

    @pattern("^\\S$")
    sender: String

    pin: Pin
}

@sensitive
@pattern(".*")
string Pin

structure StationEvent {
    @eventHeader
    sign: String

    @eventPayload
    picture: Barcode
}

@deprecated(message: "Stations have names now.")
list StationList {
    member: String
}

@streaming
union StationStream {
    station: StationEvent
    lost: ParcelNotFoundException
}

string String

@mediaType("application/json")
string SynthesizedJsonString

@error("server")
@retryable(throttling: true)
structure ThrottledException {}

@length(min: 1)
string Token

@error("client")
structure TooHeavyException {
    limit: Grams
}

list Weights {
    member: BoxedGrams
}

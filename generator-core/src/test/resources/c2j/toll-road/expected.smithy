$version: "2"

namespace com.amazonaws.tollroad

use aws.api#service
use aws.protocols#awsJson1_0
use aws.protocols#awsQuery
use aws.protocols#awsQueryError
use aws.protocols#ec2Query
use aws.protocols#ec2QueryName
use smithy.protocols#rpcv2Cbor

@service(sdkId: "Toll Road", arnNamespace: "toll", endpointPrefix: "toll")
@title("Example Toll Road")
@xmlNamespace(uri: "https://toll.example/doc/")
@awsJson1_0
@awsQuery
@ec2Query
@rpcv2Cbor
service TollRoad {
    version: "2012-12-12"
    operations: [PayToll]
}

operation PayToll {
    input: PayTollMessage
    output: Receipt
    errors: [BarrierDownFault, CoinStuckFault, WrongLaneFault]
}

@error("client")
@httpError(409)
@awsQueryError(code: "BarrierDown", httpResponseCode: 409)
structure BarrierDownFault {}

@error("server")
@httpError(500)
@awsQueryError(code: "CoinStuck", httpResponseCode: 500)
structure CoinStuckFault {}

@error("client")
@awsQueryError(code: "WrongLane", httpResponseCode: 400)
structure WrongLaneFault {}

list Coins {
    @xmlName("item")
    member: String
}

structure PayTollMessage {
    @xmlName("coinSet")
    @ec2QueryName("Coin")
    Coins: Coins

    Plate: String
}

structure Receipt {
    Paid: Boolean
}

boolean Boolean

string String

$version: "2"

namespace com.amazonaws.stampalbum

use aws.api#service
use aws.auth#sigv4
use aws.protocols#restXml

@service(sdkId: "Stamp-Album", arnNamespace: "album", endpointPrefix: "album")
@title("AWS Stamp-Album")
@sigv4(name: "album")
@restXml
service StampAlbum {
    version: "2010-02-03"
    operations: [AddStamp]
}

@http(method: "POST", uri: "/stamp", code: 200)
operation AddStamp {
    input: AddStampRequest
    output: AddStampResult
}

@input
@xmlName("NewStamp")
@xmlNamespace(uri: "https://album.example/doc/")
structure AddStampRequest {
    @xmlName("country")
    Country: String

    @xmlName("xsi:type")
    @xmlAttribute
    Kind: String

    Owners: OwnerList

    @xmlName("Colour")
    @xmlFlattened
    Colours: ColourList

    @xmlName("Note")
    @xmlFlattened
    Notes: NoteMap

    @xmlName("Shade")
    @xmlFlattened
    Shades: PlainList

    @xmlName("Picture-Frame")
    @xmlNamespace(prefix: "f", uri: "https://album.example/picture/")
    Frame: Frame
}

@output
structure AddStampResult {
    @httpPayload
    @xmlName("Border")
    @xmlNamespace(uri: "https://album.example/frame/")
    Frame: Frame
}

list ColourList {
    @xmlName("Colour")
    member: String
}

structure Frame {}

map NoteMap {
    @xmlName("Page")
    key: String

    value: String
}

list OwnerList {
    @xmlName("Owner")
    member: String
}

list PlainList {
    member: String
}

string String

$version: "2"

namespace com.amazonaws.book

use aws.api#service
use aws.auth#sigv4
use aws.auth#unsignedPayload
use aws.protocols#httpChecksum
use aws.protocols#restJson1

@service(sdkId: "Book", arnNamespace: "reading-room", endpointPrefix: "reading-room")
@title("Example Reading Room")
@deprecated(message: "Read at home.")
@sigv4(name: "reading-room")
@httpBearerAuth
@auth([sigv4, httpBearerAuth])
@restJson1
service BookService {
    version: "2023-11-30"
    operations: [BorrowBook, FindBooks, GetPage, GetPicture, PutPage]
}

@http(method: "PUT", uri: "/shelves/{shelf}/books/{title+}", code: 201)
@endpoint(hostPrefix: "{reader}.desk.")
@httpChecksumRequired
operation BorrowBook {
    input: BorrowBookRequest
    output: BorrowBookResponse
    errors: [BookIsOutException]
}

@http(method: "GET", uri: "/books?sorted", code: 200)
@auth([httpBearerAuth])
@optionalAuth
operation FindBooks {
    input: FindBooksRequest
    output: FindBooksResponse
}

@http(method: "GET", uri: "/page/{p}?x-id=GetPage", code: 200)
@auth([httpBearerAuth])
operation GetPage {
    input: GetPageRequest
    output: GetPageResponse
}

@http(method: "GET", uri: "/page/{number}?x-id=GetPicture", code: 200)
operation GetPicture {
    input: GetPictureRequest
    output: GetPictureResponse
}

@http(method: "POST", uri: "/page", code: 200)
@unsignedPayload
@httpChecksum(requestAlgorithmMember: "algorithm", requestChecksumRequired: false)
operation PutPage {
    input: PutPageRequest
}

enum Algorithm {
    CRC32
    SHA256
}

structure Book {
    @jsonName("bookTitle")
    title: String
}

@error("server")
@httpError(503)
structure BookIsOutException {
    @jsonName("Message")
    message: String

    @httpHeader("Retry-After")
    until: Date
}

@input
structure BorrowBookRequest {
    @httpLabel
    @required
    shelf: String

    @httpLabel
    @required
    @jsonName("title@uri")
    title: String

    @hostLabel
    @required
    reader: String

    @httpHeader("x-note")
    note: SynthesizedJsonString

    @httpPrefixHeaders("x-mark-")
    marks: StringMap

    @jsonName("title")
    bookTitle: String

    days: Integer
}

@output
structure BorrowBookResponse {
    @httpResponseCode
    status: Integer

    @httpPrefixHeaders("")
    rest: StringMap

    @httpPayload
    book: Book
}

timestamp Date

@input
structure FindBooksRequest {
    @httpQuery("by")
    author: String

    @httpQuery("year")
    year: Integer

    @httpQueryParams
    more: StringMap
}

@output
structure FindBooksResponse {
    @jsonName("Books")
    books: BookList
}

list BookList {
    member: Book
}

@input
structure GetPageRequest {
    @httpLabel
    @required
    p: Integer
}

@output
structure GetPageResponse {
    @httpPayload
    text: StreamingText = ""
}

@input
structure GetPictureRequest {
    @httpLabel
    @required
    number: Integer
}

@output
structure GetPictureResponse {
    @httpPayload
    @required
    picture: Picture
}

integer Integer

@streaming
blob Picture

@input
structure PutPageRequest {
    @httpHeader("x-sum")
    algorithm: Algorithm

    @httpPayload
    scan: Scan = ""
}

@streaming
@requiresLength
blob Scan

string String

map StringMap {
    key: String
    value: String
}

@mediaType("application/json")
string SynthesizedJsonString

@streaming
blob StreamingText

blob Text

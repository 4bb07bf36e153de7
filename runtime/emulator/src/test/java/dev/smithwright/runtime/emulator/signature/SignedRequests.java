package dev.smithwright.runtime.emulator.signature;

import dev.smithwright.runtime.client.signing.PresignedRequest;
import dev.smithwright.runtime.client.signing.RandomRequests.Case;
import dev.smithwright.runtime.client.signing.SignatureV4Signer;
import dev.smithwright.runtime.client.transport.HttpRequest;
import dev.smithwright.runtime.emulator.http.ServerRequest;
import dev.smithwright.runtime.notes.NoteBook;
import java.net.URI;
import java.time.Clock;
import java.time.ZoneOffset;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Random requests as they arrive when the AWS SDK's {@code AwsV4HttpSigner}, which our clients sign with, has signed them. */
final class SignedRequests {

    private SignedRequests() {}

    static ServerRequest signedInHeaders(Case random) {
        HttpRequest signed = signer(random).sign(NoteBook.PUT_NOTE, random.request());
        return received(signed.uri(), signed.headers(), random);
    }

    static ServerRequest signedInQuery(Case random) {
        PresignedRequest signed = signer(random).presign(NoteBook.PUT_NOTE, random.request(), random.validFor());
        Map<String, String> headers = new LinkedHashMap<>(signed.headers());
        headers.put("host", signed.url().getRawAuthority());
        return received(signed.url(), headers, random);
    }

    private static SignatureV4Signer signer(Case random) {
        Clock clock = Clock.fixed(random.time(), ZoneOffset.UTC);
        return new SignatureV4Signer(random.credentials(), random.signingName(), random.region(), clock);
    }

    /** With the whole address, as through a proxy: of a path with two slashes at its beginning alone, the first part would be a host. */
    private static ServerRequest received(URI address, Map<String, String> headers, Case random) {
        Map<String, List<String>> received = new LinkedHashMap<>();
        headers.forEach((name, value) -> received.put(name, List.of(value)));
        return new ServerRequest(
                random.request().method(), address, received, random.request().body());
    }
}

package dev.smithwright.runtime.emulator.signature;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import dev.smithwright.runtime.client.signing.RandomRequests;
import dev.smithwright.runtime.client.signing.RandomRequests.Case;
import dev.smithwright.runtime.emulator.http.ServerRequest;
import java.net.URI;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** What the AWS SDK signs is right, and wrong once a single bit of it has changed. */
class AwsSdkAgreementTest {

    static Stream<Case> cases() {
        return RandomRequests.cases(1_000);
    }

    @ParameterizedTest
    @MethodSource("cases")
    void signaturesInHeaders(Case random) {
        assertRightAndThenWrong(random, SignedRequests.signedInHeaders(random));
    }

    @ParameterizedTest
    @MethodSource("cases")
    void signaturesInTheQuery(Case random) {
        assertRightAndThenWrong(random, SignedRequests.signedInQuery(random));
    }

    private static void assertRightAndThenWrong(Case random, ServerRequest request) {
        SignatureVerifier verifier = verifier(random);
        assertThat(verifier.verify(request)).isTrue();

        ServerRequest tampered = new BitFlip(new Random(random.number())).in(request);
        assertThatExceptionOfType(RefusedSignatureException.class)
                .as("%s %s %s", tampered.method(), tampered.uri(), tampered.headers())
                .isThrownBy(() -> verifier.verify(tampered));
    }

    private static SignatureVerifier verifier(Case random) {
        AccessKey key = new AccessKey(random.accessKeyId(), random.secretAccessKey(), random.sessionToken());
        SignatureScope scope = new SignatureScope(random.region(), random.signingName());
        return new SignatureVerifier(new KnownKeys(List.of(key)), scope, random::time);
    }

    /** Changes one bit of what a signature covers, or of the signature. */
    private record BitFlip(Random random) {

        ServerRequest in(ServerRequest request) {
            int part = random.nextInt(4);
            if (part == 0 && request.body().length > 0) {
                byte[] body = request.body().clone();
                body[random.nextInt(body.length)] ^= (byte) (1 << random.nextInt(8));
                return new ServerRequest(request.method(), request.uri(), request.headers(), body);
            } else if (part == 1) {
                return with(request, withFlipped(request.uri()));
            } else {
                return with(request, flipped(request.headers()));
            }
        }

        /** Of path and query; scheme and host are not covered, but the header is. */
        private URI withFlipped(URI uri) {
            String origin = uri.getScheme() + "://" + uri.getRawAuthority();
            return URI.create(origin + flipped(uri.toString().substring(origin.length())));
        }

        private static ServerRequest with(ServerRequest request, URI uri) {
            return new ServerRequest(request.method(), uri, request.headers(), request.body());
        }

        private static ServerRequest with(ServerRequest request, Map<String, List<String>> headers) {
            return new ServerRequest(request.method(), request.uri(), headers, request.body());
        }

        /** Of a header that is covered, or that holds the signature: only names that begin with {@code user-} are neither. */
        private Map<String, List<String>> flipped(Map<String, List<String>> headers) {
            List<String> names = new ArrayList<>(headers.keySet());
            names.removeIf(name -> name.startsWith("user-")
                    || lettersAndDigits(headers.get(name).get(0)).isEmpty());
            String name = names.get(random.nextInt(names.size()));
            Map<String, List<String>> changed = new LinkedHashMap<>(headers);
            changed.put(name, List.of(flipped(headers.get(name).get(0))));
            return changed;
        }

        /** Of a letter or digit, so that what comes out can still be sent. */
        private String flipped(String text) {
            List<Integer> places = lettersAndDigits(text);
            if (places.isEmpty()) {
                return text + "x";
            }
            int place = places.get(random.nextInt(places.size()));
            return text.substring(0, place) + (char) (text.charAt(place) ^ 1) + text.substring(place + 1);
        }

        private static List<Integer> lettersAndDigits(String text) {
            List<Integer> places = new ArrayList<>();
            for (int i = 0; i < text.length(); i++) {
                char c = text.charAt(i);
                boolean isPlain = (c >= 'b' && c <= 'y') || (c >= 'B' && c <= 'Y') || (c >= '0' && c <= '9');
                boolean isEscaped = text.lastIndexOf('%', i) >= 0 && i - text.lastIndexOf('%', i) <= 2;
                if (isPlain && !isEscaped) {
                    places.add(i);
                }
            }
            return places;
        }
    }
}

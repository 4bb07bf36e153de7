package dev.smithwright.runtime.client.signing;

import dev.smithwright.runtime.client.transport.HttpRequest;
import java.net.URI;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.StringJoiner;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** Requests to sign, with whom they are from and what their signatures are for. The same ones in each run. */
public final class RandomRequests {

    private static final String TEXT = "abcXYZ019 -._~/:+=&?#%'\"\\,;{}[]()<>@!$*|^`\téß→日本\u200b😀";
    private static final String SECRET = "abcdefXYZ0123456789/+=";
    private static final List<String> REGIONS =
            List.of("us-east-1", "eu-west-1", "ap-southeast-4", "cn-northwest-1", "us-gov-west-1", "moon-1");
    private static final List<String> NAMES =
            List.of("cognito-identity", "dynamodb", "sts", "a", "Service.With_Marks~");

    private final Random random;

    private RandomRequests(long seed) {
        this.random = new Random(seed);
    }

    /**
     * One case.
     *
     * @param sessionToken null for long-term credentials
     */
    public record Case(
            int number,
            HttpRequest request,
            String accessKeyId,
            String secretAccessKey,
            String sessionToken,
            String signingName,
            String region,
            Instant time,
            Duration validFor) {

        /** Returns whom the request is from. */
        public FixedCredentials credentials() {
            return new FixedCredentials(accessKeyId, secretAccessKey, sessionToken);
        }

        /** Tells which case it is; the rest follows from the number. */
        @Override
        public String toString() {
            return number + ": " + request;
        }
    }

    /** Returns the first of them. */
    public static Stream<Case> cases(int count) {
        return IntStream.range(0, count).mapToObj(number -> new RandomRequests(number).next(number));
    }

    private Case next(int number) {
        return new Case(
                number,
                request(),
                "AKID" + text(SECRET.substring(0, 16), 8),
                text(SECRET, 40),
                random.nextBoolean() ? text(SECRET, 1 + random.nextInt(300)) : null,
                of(NAMES),
                of(REGIONS),
                Instant.ofEpochSecond(random.nextInt(Integer.MAX_VALUE), random.nextInt(1_000_000_000)),
                Duration.ofSeconds(1 + random.nextInt(7 * 24 * 3600)));
    }

    private HttpRequest request() {
        return new HttpRequest(
                of(List.of("POST", "POST", "GET", "PUT", "DELETE")),
                URI.create(of(List.of("https://", "http://"))
                        + of(List.of("service.us-east-1.amazonaws.com", "127.0.0.1", "[::1]", "UPPER.Example"))
                        + of(List.of("", ":8443", ":4566", ":1"))
                        + path()
                        + query()),
                headers(),
                body(),
                Duration.ofSeconds(1));
    }

    /** None leads above the root, where there is no path that one could agree on. */
    private String path() {
        StringBuilder path = new StringBuilder("/");
        for (int i = random.nextInt(4); i > 0; i--) {
            String segment = encoded(text(TEXT, 1 + random.nextInt(8)));
            path.append(of(List.of(segment, segment, segment, ".", "", "gone/..")))
                    .append(i > 1 || random.nextBoolean() ? "/" : "");
        }
        return path.toString();
    }

    private String query() {
        StringJoiner query = new StringJoiner("&", "?", "").setEmptyValue("");
        for (int i = random.nextInt(5); i > 0; i--) {
            String name = of(List.of("a", "b", "B", "aa", "a-b", encoded(text(TEXT, 5))));
            query.add(name + of(List.of("", "=", "=" + encoded(text(TEXT, random.nextInt(12))))));
        }
        return query.toString();
    }

    private Map<String, String> headers() {
        Map<String, String> headers = new LinkedHashMap<>();
        headers.put("content-type", "application/x-amz-json-1.1");
        headers.put("user-agent", "test/1");
        for (int i = random.nextInt(5); i > 0; i--) {
            headers.put("x-" + text("abc-9", 1 + random.nextInt(6)), text("aZ  \t,;=\"09", random.nextInt(20)));
        }
        return headers;
    }

    private byte[] body() {
        byte[] body = new byte[random.nextInt(200)];
        random.nextBytes(body);
        return switch (random.nextInt(3)) {
            case 0 -> new byte[0];
            case 1 -> body;
            default -> ("{\"Text\":\"" + text(TEXT, random.nextInt(100)) + "\"}").getBytes(StandardCharsets.UTF_8);
        };
    }

    private String text(String alphabet, int length) {
        int[] characters = alphabet.codePoints().toArray();
        StringBuilder text = new StringBuilder();
        IntStream.range(0, length).forEach(i -> text.appendCodePoint(characters[random.nextInt(characters.length)]));
        return text.toString();
    }

    private static String encoded(String text) {
        return URLEncoder.encode(text, StandardCharsets.UTF_8).replace("+", "%20");
    }

    private <T> T of(List<T> choices) {
        return choices.get(random.nextInt(choices.size()));
    }
}

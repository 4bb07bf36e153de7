package dev.smithwright.runtime.client.wire;

import dev.smithwright.runtime.client.transport.AsyncHttpTransport;
import dev.smithwright.runtime.client.transport.HttpRequest;
import dev.smithwright.runtime.client.transport.HttpResponse;
import dev.smithwright.runtime.client.transport.HttpTransport;
import dev.smithwright.runtime.shape.TimestampFormats;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletableFuture;

/** A service that has its own clock, and takes signatures that are 5 minutes old at most. */
final class SkewedService implements HttpTransport, AsyncHttpTransport {

    private static final DateTimeFormatter SIGNING_TIME =
            DateTimeFormatter.ofPattern("uuuuMMdd'T'HHmmssX").withZone(ZoneOffset.UTC);

    final List<HttpRequest> requests = new ArrayList<>();
    private final Instant time;
    private final String code;
    private String date;
    private boolean rejectsAll;

    SkewedService(Instant time, String code) {
        this.time = time;
        this.code = code;
        this.date = TimestampFormats.httpDate(time);
    }

    /** Makes the service tell another time than it has. */
    SkewedService saying(String date) {
        this.date = date;
        return this;
    }

    SkewedService rejectingAll() {
        this.rejectsAll = true;
        return this;
    }

    @Override
    public HttpResponse send(HttpRequest request) {
        requests.add(request);
        boolean accepted = !rejectsAll && isInTime(request.headers().get("x-amz-date"));
        String body = accepted ? "{}" : "{\"__type\":\"" + code + "\",\"message\":\"Signature expired\"}";
        return new HttpResponse(
                accepted ? 200 : 400, Map.of("date", List.of(date)), body.getBytes(StandardCharsets.UTF_8));
    }

    private boolean isInTime(String signedAt) {
        Instant signed = SIGNING_TIME.parse(signedAt, Instant::from);
        return Duration.between(signed, time).abs().compareTo(Duration.ofMinutes(5)) <= 0;
    }

    @Override
    public CompletableFuture<HttpResponse> sendAsync(HttpRequest request) {
        return CompletableFuture.completedFuture(send(request));
    }

    @Override
    public void close() {}
}

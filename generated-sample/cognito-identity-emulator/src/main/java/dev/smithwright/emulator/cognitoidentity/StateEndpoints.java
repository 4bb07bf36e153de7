package dev.smithwright.emulator.cognitoidentity;

import dev.smithwright.emulator.cognitoidentity.document.InvalidDocumentException;
import dev.smithwright.emulator.cognitoidentity.seed.Seed;
import dev.smithwright.emulator.cognitoidentity.store.StoreException;
import dev.smithwright.runtime.emulator.control.BadControlRequestException;
import dev.smithwright.runtime.emulator.control.ControlAnswers;
import dev.smithwright.runtime.emulator.control.ControlBody;
import dev.smithwright.runtime.emulator.control.ControlEndpoint;
import dev.smithwright.runtime.emulator.http.ServerRequest;
import dev.smithwright.runtime.emulator.http.ServerResponse;
import dev.smithwright.runtime.shape.Document;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.time.format.DateTimeParseException;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/**
 * What tests in other languages do with an emulator: its clock, its seeds and snapshots, and the way back to the start.
 *
 * @param state what they change
 * @param reset the way back
 * @param maxBytes largest body of a request, in bytes
 */
record StateEndpoints(EmulatorState state, Runnable reset, int maxBytes) {

    private static final long MOST_SECONDS = Duration.ofDays(10_000 * 366L).toSeconds();

    List<ControlEndpoint> all() {
        return List.of(
                ControlEndpoint.post("reset", this::reset),
                ControlEndpoint.get("clock", request -> shownClock()),
                new ControlEndpoint("PUT", "clock", this::setClock),
                ControlEndpoint.get("snapshot", request -> snapshot()),
                new ControlEndpoint("PUT", "snapshot", this::restore),
                ControlEndpoint.post("seed", this::seed));
    }

    private ServerResponse reset(ServerRequest request) {
        ControlBody.of(request).check();
        reset.run();
        return ControlAnswers.done();
    }

    private ServerResponse shownClock() {
        Instant frozen = state.clock().frozen();
        Map<String, Document> members = new LinkedHashMap<>();
        members.put("now", Document.of(state.clock().instant().toString()));
        members.put("frozen", frozen == null ? Document.NULL : Document.of(frozen.toString()));
        return ControlAnswers.json(Document.of(members));
    }

    private ServerResponse setClock(ServerRequest request) {
        ControlBody body = ControlBody.of(request);
        Instant frozen = instant(body, "frozen");
        Instant now = instant(body, "now");
        Long seconds = body.number("advanceSeconds", -MOST_SECONDS, MOST_SECONDS);
        if (countOf(frozen, now, seconds) > 1) {
            body.mistake("frozen, now and advanceSeconds exclude each other; name one, or none to release the clock");
        }
        body.check();
        answered("", () -> setClock(frozen, now, seconds));
        return shownClock();
    }

    private static long countOf(@Nullable Object... values) {
        long count = 0;
        for (Object value : values) {
            count += value == null ? 0 : 1;
        }
        return count;
    }

    private static @Nullable Instant instant(ControlBody body, String name) {
        String text = body.text(name);
        try {
            return text == null ? null : Instant.parse(text);
        } catch (DateTimeParseException e) {
            body.mistake(name + " has to be an instant such as 2026-01-31T23:59:59Z");
            return null;
        }
    }

    private void setClock(@Nullable Instant frozen, @Nullable Instant now, @Nullable Long seconds) {
        if (frozen != null) {
            state.clock().freeze(frozen);
        } else if (now != null) {
            state.clock().set(now);
        } else if (seconds != null) {
            state.clock().advance(Duration.ofSeconds(seconds));
        } else {
            state.clock().release();
        }
    }

    private ServerResponse snapshot() {
        return ServerResponse.of(200)
                .withHeader("Content-Type", "application/json")
                .withBody(state.snapshot().toJson().getBytes(StandardCharsets.UTF_8));
    }

    private ServerResponse restore(ServerRequest request) {
        return applied(request, text -> state.restore(Snapshot.fromJson(text)));
    }

    /** JSON is YAML, so that whatever the type says, either may come. */
    private ServerResponse seed(ServerRequest request) {
        return applied(request, text -> state.seed(Seed.of("seed", text)));
    }

    private ServerResponse applied(ServerRequest request, Consumer<String> use) {
        String text = text(request);
        answered(text, () -> use.accept(text));
        return ControlAnswers.done();
    }

    private String text(ServerRequest request) {
        if (request.body().length > maxBytes) {
            throw new BadControlRequestException("the body has more than " + maxBytes
                    + " bytes; split it, or start the emulator with what is in it");
        }
        try {
            return StandardCharsets.UTF_8
                    .newDecoder()
                    .decode(ByteBuffer.wrap(request.body()))
                    .toString();
        } catch (CharacterCodingException e) {
            throw new BadControlRequestException("the body is not UTF-8");
        }
    }

    /** What a request asks for in vain is its mistake, and told as such. A store that has failed is none. */
    private static void answered(String text, Runnable work) {
        try {
            work.run();
        } catch (InvalidDocumentException e) {
            throw new BadControlRequestException(
                    String.valueOf(e.getMessage()).lines().toList());
        } catch (IllegalArgumentException e) {
            throw new BadControlRequestException(String.valueOf(e.getMessage()));
        } catch (StoreException e) {
            if (e.getCause() == null && !text.isEmpty()) {
                throw new BadControlRequestException(String.valueOf(e.getMessage()));
            }
            throw e;
        }
    }
}

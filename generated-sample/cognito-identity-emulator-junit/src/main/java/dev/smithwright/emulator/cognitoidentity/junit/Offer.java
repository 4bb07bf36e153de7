package dev.smithwright.emulator.cognitoidentity.junit;

import dev.smithwright.cognitoidentity.CognitoIdentityClient;
import dev.smithwright.emulator.cognitoidentity.CognitoIdentityEmulator;
import dev.smithwright.emulator.cognitoidentity.EmulatorClock;
import java.net.URI;
import java.util.List;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * What tests can have of an emulator.
 *
 * @param type type of the parameter or field
 * @param overHttp whether it goes through a socket
 * @param value gives it; the emulator starts if it has not
 */
record Offer(Class<?> type, boolean overHttp, Function<EmulatorOfTests, Object> value) {

    private static final List<Offer> ALL = List.of(
            new Offer(CognitoIdentityClient.class, false, EmulatorOfTests::client),
            new Offer(CognitoIdentityEmulator.class, false, EmulatorOfTests::emulator),
            new Offer(EmulatorClock.class, false, EmulatorOfTests::clock),
            new Offer(CognitoIdentityClient.class, true, EmulatorOfTests::httpClient),
            new Offer(URI.class, true, EmulatorOfTests::endpoint));

    /** Returns what is of the type, or null where there is nothing. */
    static @Nullable Offer of(Class<?> type, boolean overHttp) {
        return ALL.stream()
                .filter(offer -> offer.type.equals(type) && offer.overHttp == overHttp)
                .findFirst()
                .orElse(null);
    }
}

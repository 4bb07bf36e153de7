package dev.smithwright.emulator.cognitoidentity.junit;

import dev.smithwright.cognitoidentity.CognitoIdentityClient;
import dev.smithwright.emulator.cognitoidentity.CognitoIdentityEmulator;
import dev.smithwright.emulator.cognitoidentity.EmulatorClock;
import dev.smithwright.emulator.cognitoidentity.EmulatorSettings;
import dev.smithwright.emulator.cognitoidentity.Sources;
import dev.smithwright.emulator.cognitoidentity.seed.Seed;
import dev.smithwright.runtime.emulator.EmulatorServer;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.extension.ExtensionConfigurationException;

/** An emulator that starts, and listens, when that is first asked of it. For any number of threads. */
final class EmulatorOfTests implements AutoCloseable {

    private final TestSettings settings;
    private final Class<?> testClass;
    private @Nullable CognitoIdentityEmulator emulator;
    private @Nullable CognitoIdentityClient client;
    private @Nullable EmulatorServer server;
    private @Nullable CognitoIdentityClient httpClient;

    EmulatorOfTests(TestSettings settings, Class<?> testClass) {
        this.settings = settings;
        this.testClass = testClass;
    }

    synchronized CognitoIdentityEmulator emulator() {
        CognitoIdentityEmulator present = emulator;
        if (present == null) {
            present = new CognitoIdentityEmulator(emulatorSettings(), Sources.SYSTEM);
            emulator = present;
            freeze(present);
        }
        return present;
    }

    private EmulatorSettings emulatorSettings() {
        String resource = settings.seedResource();
        return resource == null ? settings.emulator() : settings.emulator().withSeed(seed(resource));
    }

    private Seed seed(String resource) {
        try (InputStream text = testClass.getResourceAsStream(resource)) {
            if (text == null) {
                throw new ExtensionConfigurationException("there is no resource " + resource + " to take a seed from");
            }
            return Seed.of(resource, new String(text.readAllBytes(), StandardCharsets.UTF_8));
        } catch (IOException e) {
            throw new UncheckedIOException("cannot read the seed " + resource, e);
        }
    }

    private void freeze(CognitoIdentityEmulator started) {
        if (settings.frozenAt() != null) {
            started.clock().freeze(settings.frozenAt());
        }
    }

    synchronized EmulatorClock clock() {
        return emulator().clock();
    }

    synchronized CognitoIdentityClient client() {
        CognitoIdentityClient present = client;
        if (present == null) {
            present = CognitoIdentityClient.over(emulator().caller());
            client = present;
        }
        return present;
    }

    synchronized URI endpoint() {
        EmulatorServer present = server;
        if (present == null) {
            present = emulator().listen();
            server = present;
        }
        return present.uri();
    }

    synchronized CognitoIdentityClient httpClient() {
        CognitoIdentityClient present = httpClient;
        if (present == null) {
            present = CognitoIdentityClient.builder()
                    .endpoint(endpoint().toString())
                    .region(settings.emulator().region())
                    .credentials("test", "test")
                    .build();
            httpClient = present;
        }
        return present;
    }

    /** Goes back to the start, if that has been left. */
    synchronized void reset() {
        if (settings.isReset() && emulator != null) {
            emulator.reset();
            freeze(emulator);
        }
    }

    @Override
    public synchronized void close() {
        if (httpClient != null) {
            httpClient.close();
        }
        if (server != null) {
            server.close();
        }
        if (emulator != null) {
            emulator.close();
        }
    }
}

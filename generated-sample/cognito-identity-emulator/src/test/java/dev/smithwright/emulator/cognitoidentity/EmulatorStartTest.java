package dev.smithwright.emulator.cognitoidentity;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import dev.smithwright.cognitoidentity.CognitoIdentity;
import dev.smithwright.cognitoidentity.model.CreateIdentityPoolInput;
import dev.smithwright.cognitoidentity.model.IdentityPool;
import dev.smithwright.emulator.cognitoidentity.store.StoreException;
import dev.smithwright.emulator.cognitoidentity.store.StoreLocation;
import dev.smithwright.runtime.emulator.signature.AccessKey;
import java.net.ConnectException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** An emulator within the same process. */
class EmulatorStartTest {

    @TempDir
    Path directory;

    @Test
    void answersWithoutASocket() {
        try (CognitoIdentityEmulator emulator = new CognitoIdentityEmulator(EmulatorSettings.DEFAULT, Sources.SYSTEM)) {
            CreateIdentityPoolInput input = CreateIdentityPoolInput.builder()
                    .identityPoolName("p")
                    .allowUnauthenticatedIdentities(true)
                    .build();

            IdentityPool pool = emulator.caller()
                    .call(CognitoIdentity.CREATE_IDENTITY_POOL, input)
                    .output();

            assertThat(pool.identityPoolId()).startsWith("us-east-1:");
        }
    }

    @Test
    void doesNotListenOverAStoreThatCannotBeUsed() throws Exception {
        Path file = Files.writeString(directory.resolve("file"), "text");
        int port = freePort();
        EmulatorSettings settings =
                EmulatorSettings.DEFAULT.withPort(port).withStore(new StoreLocation.Directory(file));

        try (CognitoIdentityEmulator emulator = new CognitoIdentityEmulator(settings, Sources.SYSTEM)) {
            assertThatExceptionOfType(StoreException.class).isThrownBy(emulator::caller);
            assertThatExceptionOfType(StoreException.class)
                    .isThrownBy(emulator::listen)
                    .withMessage("cannot keep data in " + file + ": it cannot be made a directory");
        }
        assertThatExceptionOfType(ConnectException.class)
                .isThrownBy(() -> new Socket(InetAddress.getLoopbackAddress(), port).close());
    }

    /** What is wrong is told before the store is touched, which one emulator alone can have. */
    @Test
    void doesNotKeepAStoreOfSettingsThatCannotBeUsed() {
        EmulatorSettings good = EmulatorSettings.DEFAULT.withStore(new StoreLocation.Directory(directory));
        EmulatorSettings bad =
                good.withAccessKeys(List.of(AccessKey.parse("AKID=secret"), AccessKey.parse("AKID=other")));

        assertThatExceptionOfType(IllegalArgumentException.class)
                .isThrownBy(() -> new CognitoIdentityEmulator(bad, Sources.SYSTEM))
                .withMessage("the access key 'AKID' is given twice; give each id one secret");
        try (CognitoIdentityEmulator emulator = new CognitoIdentityEmulator(good, Sources.SYSTEM)) {
            assertThat(emulator.caller()).isNotNull();
        }
    }

    private static int freePort() throws Exception {
        try (ServerSocket socket = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            return socket.getLocalPort();
        }
    }
}

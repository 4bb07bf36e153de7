package dev.smithwright.emulator.cognitoidentity.abuse;

import static org.assertj.core.api.Assertions.assertThat;

import dev.smithwright.emulator.cognitoidentity.socket.RawAnswer;
import dev.smithwright.emulator.cognitoidentity.socket.RawConnection;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Callers who take their time, and many of them. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
@Timeout(60)
class ManyConnectionsTest {

    private static final int MANY = 500;
    private static final String CALL = "POST / HTTP/1.1\r\nHost: h\r\nContent-Type: application/x-amz-json-1.1\r\n"
            + "X-Amz-Target: AWSCognitoIdentityService.GetId\r\nContent-Length: ";
    private static final int MOST_OF_A_MEGABYTE = 1_000_000;

    private final List<RawConnection> connections = new ArrayList<>();
    private AttackedEmulator emulator;

    @BeforeAll
    void start() throws IOException {
        emulator = new AttackedEmulator();
    }

    @AfterEach
    void isUnharmed() throws IOException {
        emulator.assertUnharmed();
        for (RawConnection connection : connections) {
            connection.close();
        }
        connections.clear();
        emulator.assertUnharmed();
    }

    @AfterAll
    void stop() throws Exception {
        emulator.stop();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "P",
                "POST / HT",
                "POST / HTTP/1.1\r\nHo",
                "POST / HTTP/1.1\r\nHost: h\r\nX-A: " + CALL,
                CALL + "100\r\n\r\n",
                CALL + "100\r\n\r\n{\"Ident",
                CALL + "2\r\nTransfer-Encoding: chunked\r\n\r\n2\r\n{"
            })
    void halfRequestsThatStayOpen(String half) throws IOException {
        open();
        for (RawConnection connection : connections) {
            connection.send(half);
        }
    }

    /** Whole, they would need twice the memory that there is. */
    @Test
    void largeBodiesThatStayOpen() throws IOException {
        byte[] most = " ".repeat(MOST_OF_A_MEGABYTE).getBytes(StandardCharsets.UTF_8);
        open();
        for (RawConnection connection : connections) {
            connection.send(CALL + (MOST_OF_A_MEGABYTE + 2) + "\r\n\r\n");
        }
        for (RawConnection connection : connections) {
            connection.tryToSend(most);
        }
    }

    @Test
    void largeHeadersThatStayOpen() throws IOException {
        byte[] header = ("POST / HTTP/1.1\r\nX: " + "y".repeat(60_000)).getBytes(StandardCharsets.UTF_8);
        open();
        for (RawConnection connection : connections) {
            connection.tryToSend(header);
        }
    }

    @Test
    void callsAtOnce() throws IOException {
        byte[] call = AttackedEmulator.request("ListIdentityPools", "{\"MaxResults\":1}");
        open();
        for (int round = 0; round < 3; round++) {
            for (RawConnection connection : connections) {
                connection.send(call);
            }
            for (RawConnection connection : connections) {
                assertThat(connection.answer()).map(RawAnswer::status).contains(200);
            }
        }
    }

    /** Whose answers nobody reads, so that those who write them have to wait. */
    @Test
    void callsWhoseAnswersAreNotRead() throws IOException {
        byte[] call = AttackedEmulator.request(
                "CreateIdentityPool", "{\"IdentityPoolName\":\"" + "a".repeat(900_000) + "\"}");
        open();
        for (RawConnection connection : connections.subList(0, 20)) {
            connection.tryToSend(call);
        }
    }

    @Test
    void bodiesByteByByte() throws IOException {
        open();
        for (RawConnection connection : connections) {
            connection.send(CALL + "2\r\n\r\n");
        }
        for (String part : List.of("{", "}")) {
            for (RawConnection connection : connections) {
                connection.send(part);
            }
        }
        for (RawConnection connection : connections) {
            Optional<RawAnswer> answer = connection.answer();
            assertThat(answer).map(RawAnswer::status).contains(400);
        }
    }

    private void open() throws IOException {
        for (int i = 0; i < MANY; i++) {
            connections.add(new RawConnection(emulator.endpoint()));
        }
    }
}

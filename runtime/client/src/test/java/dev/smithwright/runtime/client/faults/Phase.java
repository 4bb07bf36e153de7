package dev.smithwright.runtime.client.faults;

import dev.smithwright.runtime.client.retry.RetryMode;
import dev.smithwright.runtime.client.transport.RawServer;
import dev.smithwright.runtime.notes.DeleteNoteInput;
import dev.smithwright.runtime.notes.NoteBook;
import dev.smithwright.runtime.notes.ReadNoteInput;
import java.io.OutputStream;
import java.net.Socket;
import java.time.Duration;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CountDownLatch;
import javax.net.ssl.SSLContext;
import org.junit.jupiter.api.Assumptions;
import software.amazon.awssdk.identity.spi.AwsCredentialsIdentity;
import software.amazon.awssdk.identity.spi.IdentityProvider;
import software.amazon.awssdk.identity.spi.ResolveIdentityRequest;

/** What a call may be waiting for when it ends from without. */
enum Phase {
    CONNECTING {
        @Override
        Scene reach(Way way, CallSettings settings) throws Exception {
            FullListener listener = new FullListener();
            Assumptions.assumeTrue(listener.isFull(), "this system's queue of connections has no end");
            Scene scene = new Scene(way.open(listener.uri(), settings), listener);
            scene.begin(NoteBook.READ_NOTE, READ);
            listener.awaitConnecting();
            return scene;
        }
    },
    TLS_HANDSHAKE {
        @Override
        Scene reach(Way way, CallSettings settings) throws Exception {
            CountDownLatch arrived = new CountDownLatch(1);
            return arrived(arrived, way, settings, RawServer.holding("https", connection -> {
                arrived.countDown();
                connection.getInputStream().transferTo(NOWHERE);
            }));
        }
    },
    SENDING {
        @Override
        Scene reach(Way way, CallSettings settings) throws Exception {
            NoReader reader = new NoReader();
            return reader.sending(way, settings, RawServer.holding("http", reader));
        }
    },
    SENDING_OVER_TLS {
        @Override
        Scene reach(Way way, CallSettings settings) throws Exception {
            NoReader reader = new NoReader();
            return reader.sending(way, settings, RawServer.holding(SSLContext.getDefault(), reader));
        }
    },
    WAITING_FOR_HEADERS {
        @Override
        Scene reach(Way way, CallSettings settings) throws Exception {
            return answered("", way, settings);
        }
    },
    WITHIN_HEADERS {
        @Override
        Scene reach(Way way, CallSettings settings) throws Exception {
            return answered("HTTP/1.1 200 OK\nContent-Ty", way, settings);
        }
    },
    /** So many bytes are promised that the JDK does not try to read the rest in order to keep the connection. */
    WITHIN_BODY {
        @Override
        Scene reach(Way way, CallSettings settings) throws Exception {
            return answered("HTTP/1.1 200 OK\nContent-Length: 1000000\n\n{\"Text\":\"", way, settings);
        }
    },
    BETWEEN_ATTEMPTS {
        @Override
        Scene reach(Way way, CallSettings settings) throws Exception {
            Scene scene = answered(BUSY, way, settings);
            scene.awaitCallIn("forNextAttempt");
            return scene;
        }
    },
    WAITING_FOR_CREDENTIALS {
        @Override
        Scene reach(Way way, CallSettings settings) throws Exception {
            CountDownLatch asked = new CountDownLatch(1);
            RawServer server = RawServer.answering(BUSY);
            Scene scene = Scene.of(way, server, settings.withCredentials(new Silent(asked)));
            scene.begin(NoteBook.DELETE_NOTE, new DeleteNoteInput("a"));
            scene.await(asked);
            return scene;
        }
    },
    /** A call is throttled, so that others have to wait before they are sent at all. */
    WAITING_FOR_ADMISSION {
        @Override
        Scene reach(Way way, CallSettings settings) throws Exception {
            Scene scene = answered(THROTTLED, way, settings.with(RetryMode.ADAPTIVE));
            int requests;
            do {
                requests = scene.requests();
                scene.begin(NoteBook.READ_NOTE, READ);
            } while (scene.awaitRequests(requests + 1, Duration.ofMillis(200)));
            scene.awaitCallIn("forAdmission");
            return scene;
        }
    };

    private static final ReadNoteInput READ = new ReadNoteInput("a");
    private static final OutputStream NOWHERE = OutputStream.nullOutputStream();
    private static final String BUSY =
            "HTTP/1.1 503 Busy\nx-amz-retry-after: 5000\nConnection: close\nContent-Length: 0\n\n";
    private static final String THROTTLED = "HTTP/1.1 429 Slower\nConnection: close\nContent-Length: 0\n\n";

    /** Begins a call that gets this far and no further. */
    abstract Scene reach(Way way, CallSettings settings) throws Exception;

    private static Scene answered(String beginning, Way way, CallSettings settings) throws Exception {
        CountDownLatch arrived = new CountDownLatch(1);
        return arrived(arrived, way, settings, RawServer.answering((connection, number) -> {
            RawServer.write(connection, beginning);
            arrived.countDown();
        }));
    }

    private static Scene arrived(CountDownLatch arrived, Way way, CallSettings settings, RawServer server)
            throws InterruptedException {
        Scene scene = Scene.of(way, server, settings);
        scene.begin(NoteBook.READ_NOTE, READ);
        scene.await(arrived);
        return scene;
    }

    /** Times by which the exchange ends in phases where the JDK ends it no sooner. */
    CallSettings bounded(CallSettings settings) {
        return switch (this) {
            case CONNECTING -> settings.withConnectTimeout(Duration.ofSeconds(1));
            case WITHIN_BODY -> settings.withAttemptTimeout(Duration.ofMillis(1500));
            default -> settings;
        };
    }

    /** Tells whether somebody else keeps the call waiting, and not the client its own. */
    boolean isWaitForOthers() {
        return this != BETWEEN_ATTEMPTS && this != WAITING_FOR_ADMISSION;
    }

    /** Reads no more than the beginning of a request, and the rest when all is over. */
    private static final class NoReader implements RawServer.Conversation {

        private static final int MORE_THAN_BUFFERS_HOLD = 16 << 20;

        private final CountDownLatch arrived = new CountDownLatch(1);
        private final CountDownLatch over = new CountDownLatch(1);

        @Override
        public void hold(Socket connection) throws Exception {
            connection.getInputStream().read();
            arrived.countDown();
            over.await();
            connection.getInputStream().transferTo(NOWHERE);
        }

        Scene sending(Way way, CallSettings settings, RawServer server) throws InterruptedException {
            Scene scene = new Scene(way.open(server.uri(), settings), server, over);
            scene.begin(NoteBook.READ_NOTE, new ReadNoteInput("a".repeat(MORE_THAN_BUFFERS_HOLD)));
            scene.await(arrived);
            return scene;
        }
    }

    /** Never gives any. */
    private record Silent(CountDownLatch asked) implements IdentityProvider<AwsCredentialsIdentity> {

        @Override
        public Class<AwsCredentialsIdentity> identityType() {
            return AwsCredentialsIdentity.class;
        }

        @Override
        public CompletableFuture<AwsCredentialsIdentity> resolveIdentity(ResolveIdentityRequest request) {
            asked.countDown();
            return new CompletableFuture<>();
        }
    }
}

package dev.smithwright.emulator.cognitoidentity;

import static dev.smithwright.emulator.cognitoidentity.SampleLogins.GOOGLE;
import static dev.smithwright.emulator.cognitoidentity.SampleLogins.PROVIDERS;
import static dev.smithwright.emulator.cognitoidentity.SampleLogins.USER_POOL;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Queue;
import java.util.Random;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.CountDownLatch;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

/**
 * The process is killed in the middle of writes, again and again: what was answered is there, and nothing is there by half.
 * Each write makes an identity with two logins, three rows in all.
 */
@Timeout(600)
class KillTest {

    private static final int ROUNDS = 50;
    private static final int WRITERS = 4;
    private static final int MOST_ANSWERS = 40;
    private static final Pattern IDENTITY = Pattern.compile("\\{\"IdentityId\":\"([^\"]+)\"[^}]*}");
    private static final Pattern NEXT = Pattern.compile("\"NextToken\":\"([^\"]+)\"");

    private final HttpClient http = HttpClient.newHttpClient();
    private final Random random = new Random(20260102);

    @TempDir
    Path directory;

    @Test
    void noAnsweredWriteIsLostAndNoneIsThereByHalf() throws Exception {
        EmulatorProcess emulator = EmulatorProcess.start("--data", directory.toString());
        try {
            for (int round = 1; round <= ROUNDS; round++) {
                String pool = pool(emulator.endpoint());
                Queue<String> answered = writeUntilKilled(emulator, pool, round);
                emulator = EmulatorProcess.start("--data", directory.toString());
                assertWhole(emulator.endpoint(), pool, answered, round);
            }
        } finally {
            emulator.kill();
        }
    }

    private Queue<String> writeUntilKilled(EmulatorProcess emulator, String pool, int round) throws Exception {
        Queue<String> answered = new ConcurrentLinkedQueue<>();
        CountDownLatch enough = new CountDownLatch(1 + random.nextInt(MOST_ANSWERS));
        List<Thread> writers = new ArrayList<>();
        for (int number = 0; number < WRITERS; number++) {
            String prefix = round + "-" + number + "-";
            Thread writer = new Thread(() -> write(emulator.endpoint(), pool, prefix, answered, enough));
            writers.add(writer);
            writer.start();
        }
        enough.await();
        emulator.kill();
        for (Thread writer : writers) {
            writer.join();
        }
        return answered;
    }

    /** Writes until nobody answers any more. */
    private void write(URI endpoint, String pool, String prefix, Queue<String> answered, CountDownLatch enough) {
        try {
            for (int number = 0; ; number++) {
                answered.add(newIdentity(endpoint, pool, prefix + number));
                enough.countDown();
            }
        } catch (IOException e) {
            // Killed.
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    private String newIdentity(URI endpoint, String pool, String user) throws IOException, InterruptedException {
        String logins = RunningEmulator.map(
                Map.of(USER_POOL, token(USER_POOL, user, "client"), GOOGLE, token(GOOGLE, user, "google-web")));
        String answer = call(endpoint, "GetId", "{'IdentityPoolId':'" + pool + "','Logins':" + logins + "}");
        return group(IDENTITY, answer);
    }

    private static String token(String issuer, String user, String client) {
        return Token.of("https://" + issuer, user)
                .claim("aud", client)
                .expiring(Instant.now().plusSeconds(3600))
                .text();
    }

    private void assertWhole(URI endpoint, String pool, Queue<String> answered, int round) throws Exception {
        List<String> found = new ArrayList<>();
        String token = "";
        do {
            String page =
                    call(endpoint, "ListIdentities", "{'IdentityPoolId':'" + pool + "','MaxResults':60" + token + "}");
            for (MatchResult identity : IDENTITY.matcher(page).results().toList()) {
                assertThat(logins(identity.group())).as("round %s", round).isEqualTo(2);
                found.add(identity.group(1));
            }
            token = NEXT.matcher(page)
                    .results()
                    .findFirst()
                    .map(next -> ",'NextToken':'" + next.group(1) + "'")
                    .orElse("");
        } while (!token.isEmpty());
        assertThat(found).as("round %s", round).containsAll(answered);
    }

    private static int logins(String identity) {
        return (identity.contains("\"" + GOOGLE + "\"") ? 1 : 0) + (identity.contains("\"" + USER_POOL + "\"") ? 1 : 0);
    }

    private String pool(URI endpoint) throws IOException, InterruptedException {
        String answer = call(endpoint, "CreateIdentityPool", "{'IdentityPoolName':'p'," + PROVIDERS + "}");
        return group(Pattern.compile("\"IdentityPoolId\":\"([^\"]+)\""), answer);
    }

    private static String group(Pattern pattern, String text) {
        return pattern.matcher(text)
                .results()
                .findFirst()
                .orElseThrow(() -> new AssertionError(text))
                .group(1);
    }

    private String call(URI endpoint, String operation, String body) throws IOException, InterruptedException {
        HttpRequest request = HttpRequest.newBuilder(endpoint)
                .header("Content-Type", "application/x-amz-json-1.1")
                .header("X-Amz-Target", "AWSCognitoIdentityService." + operation)
                .header("Authorization", "test")
                .POST(HttpRequest.BodyPublishers.ofString(body.replace('\'', '"')))
                .build();
        HttpResponse<String> answer = http.send(request, HttpResponse.BodyHandlers.ofString());
        assertThat(answer.statusCode()).as(answer.body()).isEqualTo(200);
        return answer.body();
    }
}

package dev.smithwright.emulator.cognitoidentity;

import dev.smithwright.runtime.emulator.http.RequestFilter;
import dev.smithwright.runtime.emulator.http.RequestHandler;
import dev.smithwright.runtime.emulator.http.ServerRequest;
import dev.smithwright.runtime.emulator.http.ServerResponse;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentSkipListSet;
import java.util.concurrent.atomic.AtomicBoolean;

/** Notes which operation was asked by which client and what came of it, for {@link OperationCoverageIT}. */
final class CoverageRecorder implements RequestFilter {

    static final String ANSWERED = "answered";
    static final String OTHER_CLIENT = "other";

    /** Starts of user agents, and whose they are. */
    static final Map<String, String> CLIENTS = Map.of(
            "aws-sdk-java/2", "Java",
            "aws-sdk-js/3", "JavaScript",
            "Boto3/", "Python",
            "aws-cli/", "CLI");

    /** Where all lines go; each run of tests has a file of its own, and begins it anew. */
    static final Path DIRECTORY = Path.of("target", "operation-coverage");

    private static final AtomicBoolean BEGUN = new AtomicBoolean();

    private final Set<String> lines = new ConcurrentSkipListSet<>();

    @Override
    public ServerResponse filter(ServerRequest request, RequestHandler next) {
        ServerResponse answer = next.handle(request);
        String target = request.header("x-amz-target");
        if (target != null && target.matches("AWSCognitoIdentityService\\.[A-Za-z]+")) {
            String operation = target.substring(target.indexOf('.') + 1);
            lines.add(operation + "\t" + client(request.header("user-agent")) + "\t" + outcome(answer));
        }
        return answer;
    }

    private static String client(String userAgent) {
        return CLIENTS.entrySet().stream()
                .filter(client -> userAgent != null && userAgent.startsWith(client.getKey()))
                .map(Map.Entry::getValue)
                .findFirst()
                .orElse(OTHER_CLIENT);
    }

    private static String outcome(ServerResponse answer) {
        return answer.status() == 200
                ? ANSWERED
                : answer.headers().getOrDefault("x-amzn-ErrorType", "?").replace(":", "");
    }

    /** Adds what was noted to the file of this run. */
    void write() {
        try {
            Path file = Files.createDirectories(DIRECTORY)
                    .resolve(System.getProperty("emulator.test.store", "memory") + ".tsv");
            if (BEGUN.compareAndSet(false, true)) {
                Files.deleteIfExists(file);
            }
            Files.write(file, lines, StandardOpenOption.CREATE, StandardOpenOption.APPEND);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}

package dev.smithwright.consumer;

import dev.smithwright.cognitoidentity.CognitoIdentity;
import dev.smithwright.runtime.operation.Operation;
import java.io.BufferedReader;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.TimeUnit;

/** The tour: starts the runnable emulator on a free port, lets the application call it, and stops it. */
public final class Demo {

    private static final String READY = "Listening on ";
    private static final int SECONDS_TO_END = 30;

    private Demo() {}

    /** Needs the path of the runnable jar; ends with an exception, and so with a status other than 0, if a step fails. */
    public static void main(String[] arguments) throws IOException, InterruptedException {
        System.out.println(generated());
        Process emulator = start(Path.of(arguments[0]));
        try {
            String endpoint = endpoint(emulator);
            System.out.println("The emulator runs as a process of its own and listens on " + endpoint);
            System.out.println("The application calls it through the generated client:");
            ConsumerApp.main(new String[] {endpoint});
            stop(emulator);
        } finally {
            emulator.destroyForcibly();
        }
    }

    private static String generated() {
        List<Operation<?, ?, ?>> operations = CognitoIdentity.operations();
        long paginated = operations.stream().filter(Operation::isPaginated).count();
        return "The API of %s %s is generated: %d operations, %d of them in pages"
                .formatted(
                        CognitoIdentity.SERVICE.title(),
                        CognitoIdentity.SERVICE.version(),
                        operations.size(),
                        paginated);
    }

    private static Process start(Path jar) throws IOException {
        String java = Path.of(System.getProperty("java.home"), "bin", "java").toString();
        return new ProcessBuilder(java, "-jar", jar.toString(), "--port", "0")
                .redirectError(ProcessBuilder.Redirect.INHERIT)
                .start();
    }

    private static String endpoint(Process emulator) throws IOException {
        BufferedReader output = emulator.inputReader(StandardCharsets.UTF_8);
        String ready = output.readLine();
        if (ready == null || !ready.startsWith(READY)) {
            throw new IOException("the emulator did not start, it said: " + ready);
        }
        return ready.substring(READY.length());
    }

    private static void stop(Process emulator) throws IOException, InterruptedException {
        emulator.destroy();
        if (!emulator.waitFor(SECONDS_TO_END, TimeUnit.SECONDS) || emulator.exitValue() != 0) {
            throw new IOException("the emulator did not end cleanly");
        }
        System.out.println("The emulator has ended cleanly");
    }
}

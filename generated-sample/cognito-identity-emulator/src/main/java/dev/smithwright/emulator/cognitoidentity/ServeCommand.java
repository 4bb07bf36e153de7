package dev.smithwright.emulator.cognitoidentity;

import dev.smithwright.runtime.emulator.EmulatorServer;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.ExitCode;
import picocli.CommandLine.Option;

/** Listens, says where, and sees to it that the end is clean. */
@Command(
        name = "cognito-identity-emulator",
        description = "Emulates Amazon Cognito Identity on this machine. Everything is kept in memory.",
        showDefaultValues = true,
        sortOptions = false)
final class ServeCommand implements Callable<Integer> {

    @Option(names = "--host", paramLabel = "HOST", description = "Name or address to listen on.")
    private String host = EmulatorSettings.DEFAULT.host();

    @Option(names = "--port", paramLabel = "PORT", description = "Port to listen on; 0 picks a free one.")
    private int port = EmulatorSettings.DEFAULT.port();

    @Option(names = "--region", paramLabel = "REGION", description = "Region that ids are bound to.")
    private String region = EmulatorSettings.DEFAULT.region();

    @Option(names = "--account", paramLabel = "ID", description = "Account that owns all pools, 12 digits.")
    private String account = EmulatorSettings.DEFAULT.account();

    /**
     * Starts to listen and returns; the server's threads keep the process alive.
     *
     * @throws IllegalArgumentException if an option is out of its range
     * @throws java.io.UncheckedIOException if the address cannot be listened on
     */
    @Override
    public Integer call() {
        EmulatorSettings settings = new EmulatorSettings(host, port, region, account);
        CognitoIdentityEmulator emulator = new CognitoIdentityEmulator(settings, Sources.SYSTEM);
        EmulatorServer server = emulator.listen();
        Runtime.getRuntime().addShutdownHook(new Thread(() -> end(server, emulator), "end"));
        System.out.println("Listening on " + server.uri());
        return ExitCode.OK;
    }

    /** Being told to end is no failure: without the halt, Java would report 143 for SIGTERM and 130 for an interrupt. */
    private static void end(EmulatorServer server, CognitoIdentityEmulator emulator) {
        server.close();
        emulator.close();
        Runtime.getRuntime().halt(ExitCode.OK);
    }
}

package dev.smithwright.emulator.cognitoidentity;

import dev.smithwright.emulator.cognitoidentity.logins.KeySetLocation;
import dev.smithwright.emulator.cognitoidentity.seed.Seed;
import dev.smithwright.emulator.cognitoidentity.store.StoreLocation;
import dev.smithwright.runtime.emulator.EmulatorServer;
import dev.smithwright.runtime.emulator.signature.AccessKey;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.ExitCode;
import picocli.CommandLine.Help.Visibility;
import picocli.CommandLine.Option;

/** Listens, says where, and sees to it that the end is clean. */
@Command(
        name = "cognito-identity-emulator",
        description = "Emulates Amazon Cognito Identity on this machine.",
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

    @Option(
            names = "--data",
            paramLabel = "DIR",
            description =
                    "Directory to keep everything in. Without it, and without --store, everything is kept in memory.")
    private @Nullable String data;

    @Option(
            names = "--store",
            paramLabel = "URL",
            description = "PostgreSQL database to keep everything in, which several emulators can share:"
                    + " jdbc:postgresql://HOST:PORT/DATABASE?user=USER&password=PASSWORD")
    private @Nullable String store;

    @Option(
            names = "--jwks",
            paramLabel = "ISSUER=FILE|URL",
            description = "Key set to verify signatures of the issuer's login tokens with; may be repeated."
                    + " Without one, signatures of an issuer are not verified.")
    private List<String> keySets = List.of();

    @Option(
            names = "--seed",
            paramLabel = "FILE",
            description = "Pools and identities to begin with, in YAML or JSON. What is there already stays as it is,"
                    + " so that the same file can be given at each start; what was deleted comes back.")
    private @Nullable String seed;

    @Option(
            names = "--id-seed",
            paramLabel = "NUMBER",
            description =
                    "Number that ids and credentials follow from: the same calls in the same order give the same ones."
                            + " Without it they are random. For data in memory only.")
    private @Nullable Long idSeed;

    @Option(
            names = "--verify-signatures",
            showDefaultValue = Visibility.NEVER,
            description = "Verify signatures of calls, with the access keys. Without it, any signature will do.")
    private boolean verifySignatures;

    @Option(
            names = "--access-key",
            paramLabel = "ID=SECRET[:TOKEN]",
            description = "Access key that calls may be signed with, under --verify-signatures; may be repeated."
                    + " Temporary credentials have a session TOKEN.")
    private List<String> accessKeys = List.of();

    /**
     * Starts to listen and returns; the server's threads keep the process alive.
     *
     * @throws IllegalArgumentException if an option is out of its range, or the seed has mistakes
     * @throws dev.smithwright.emulator.cognitoidentity.store.StoreException if the store cannot be used
     * @throws java.io.UncheckedIOException if the address cannot be listened on
     */
    @Override
    public Integer call() {
        EmulatorSettings settings = new EmulatorSettings(host, port, region, account)
                .withStore(location())
                .withKeySets(keySets.stream().map(KeySetLocation::parse).toList())
                .withSeed(seed == null ? null : Seed.read(path(seed, "file")))
                .withIdSeed(idSeed)
                .withAccessKeys(callers());
        CognitoIdentityEmulator emulator = new CognitoIdentityEmulator(settings, Sources.SYSTEM);
        EmulatorServer server = emulator.listen();
        Runtime.getRuntime().addShutdownHook(new Thread(() -> end(server, emulator), "end"));
        System.out.println("Listening on " + server.uri());
        System.out.println(noteOnSignatures(settings.keySets()));
        if (verifySignatures) {
            System.out.println("Signatures of calls are verified for " + ids(settings.accessKeys()) + ".");
        }
        return ExitCode.OK;
    }

    private StoreLocation location() {
        if (data != null && store != null) {
            throw new IllegalArgumentException("--data and --store exclude each other; choose one place");
        } else if (store != null) {
            return new StoreLocation.PostgreSql(store);
        }
        return data == null ? StoreLocation.MEMORY : new StoreLocation.Directory(path(data, "directory"));
    }

    /** Without any key, classes of keys are not even loaded. */
    private List<AccessKey> callers() {
        if (verifySignatures && accessKeys.isEmpty()) {
            throw new IllegalArgumentException(
                    "--verify-signatures needs keys to verify with;" + " name each caller's by --access-key ID=SECRET");
        } else if (!verifySignatures && !accessKeys.isEmpty()) {
            throw new IllegalArgumentException("--access-key names a key to verify signatures with, and signatures are"
                    + " not verified; add --verify-signatures, or leave the key out");
        }
        return accessKeys.isEmpty()
                ? List.of()
                : accessKeys.stream().map(AccessKey::parse).toList();
    }

    private static Path path(String name, String kind) {
        try {
            return Path.of(name);
        } catch (InvalidPathException e) {
            throw new IllegalArgumentException("'" + name + "' is no " + kind + ": " + e.getReason(), e);
        }
    }

    private static String noteOnSignatures(List<KeySetLocation> keySets) {
        if (keySets.isEmpty()) {
            return "Signatures of login tokens are not verified; --jwks ISSUER=FILE|URL has those of an issuer verified.";
        }
        String issuers =
                String.join(", ", keySets.stream().map(KeySetLocation::issuer).toList());
        return "Signatures of login tokens are verified for " + issuers + ", and not for other issuers.";
    }

    private static String ids(List<AccessKey> keys) {
        return String.join(", ", keys.stream().map(AccessKey::id).toList());
    }

    /** Being told to end is no failure: without the halt, Java would report 143 for SIGTERM and 130 for an interrupt. */
    private static void end(EmulatorServer server, CognitoIdentityEmulator emulator) {
        server.close();
        emulator.close();
        Runtime.getRuntime().halt(ExitCode.OK);
    }
}

package dev.smithwright.emulator.cognitoidentity;

import dev.smithwright.emulator.cognitoidentity.store.StoreException;
import java.io.UncheckedIOException;
import picocli.CommandLine;
import picocli.CommandLine.Help.Visibility;
import picocli.CommandLine.Model.OptionSpec;
import picocli.CommandLine.ParseResult;

/** Starts the emulator from the command line. */
public final class Main {

    /** Not a field of the command: picocli acts on it, and nobody reads it. */
    private static final OptionSpec HELP = OptionSpec.builder("--help")
            .usageHelp(true)
            .showDefaultValue(Visibility.NEVER)
            .description("Show this help and exit.")
            .build();

    private Main() {}

    /** Serves until the process is told to end; returns once it listens. */
    public static void main(String[] arguments) {
        int exitCode = commandLine().execute(arguments);
        if (exitCode != CommandLine.ExitCode.OK) {
            System.exit(exitCode);
        }
    }

    private static CommandLine commandLine() {
        CommandLine command = new CommandLine(new ServeCommand()).setExecutionExceptionHandler(Main::explain);
        command.getCommandSpec().addOption(HELP);
        return command;
    }

    /** A mistake of the user gets one line; anything else is one of ours, and picocli shows its trace. */
    private static int explain(Exception failure, CommandLine command, ParseResult parsed) throws Exception {
        if (failure instanceof IllegalArgumentException) {
            command.getErr().println(failure.getMessage());
            return CommandLine.ExitCode.USAGE;
        } else if (failure instanceof UncheckedIOException || failure instanceof StoreException) {
            command.getErr().println(failure.getMessage());
            return CommandLine.ExitCode.SOFTWARE;
        }
        throw failure;
    }
}

package dev.smithwright.runtime.client.configuration;

import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import org.jspecify.annotations.Nullable;

/**
 * Where the shared files are (AWS SDKs and Tools Reference Guide, "Finding and changing the location of the shared
 * config and credentials files").
 *
 * @param credentials path of the file with credentials
 * @param configuration path of the file with settings
 */
record SharedFilePaths(Path credentials, Path configuration) {

    /**
     * Returns the paths that a process gives, or else those in the home directory.
     *
     * @throws IllegalStateException if the process gives what is no path
     */
    static SharedFilePaths of(ProcessValues values) {
        return new SharedFilePaths(
                path(values, "aws.sharedCredentialsFile", "AWS_SHARED_CREDENTIALS_FILE", "credentials"),
                path(values, "aws.configFile", "AWS_CONFIG_FILE", "config"));
    }

    private static Path path(ProcessValues values, String property, String variable, String name) {
        FoundValue given = values.find(property, variable);
        if (given == null) {
            return Path.of(home(values), ".aws", name);
        }
        try {
            String path = given.value();
            boolean inHome = path.startsWith("~/") || path.startsWith("~\\");
            return inHome ? Path.of(home(values), path.substring(2)) : Path.of(path);
        } catch (InvalidPathException e) {
            throw given.wrong("the path of a file");
        }
    }

    /** Also in an environment of Windows, the AWS tools ask for {@code HOME} first. */
    private static String home(ProcessValues values) {
        FoundValue home = firstOf(values.variable("HOME"), onWindows(values), values.property("user.home"));
        return home == null ? "" : home.value();
    }

    private static @Nullable FoundValue onWindows(ProcessValues values) {
        FoundValue system = values.property("os.name");
        if (system == null || !system.value().regionMatches(true, 0, "windows", 0, 7)) {
            return null;
        }
        FoundValue drive = values.variable("HOMEDRIVE");
        FoundValue path = values.variable("HOMEPATH");
        FoundValue joined = drive == null || path == null
                ? null
                : new FoundValue(drive.value() + path.value(), drive.source() + " and " + path.source());
        return firstOf(values.variable("USERPROFILE"), joined, null);
    }

    private static @Nullable FoundValue firstOf(
            @Nullable FoundValue first, @Nullable FoundValue second, @Nullable FoundValue third) {
        FoundValue found = first == null ? second : first;
        return found == null ? third : found;
    }
}

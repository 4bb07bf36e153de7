package dev.smithwright.runtime.client.configuration;

import org.jspecify.annotations.Nullable;

/**
 * What the two shared files say together, at one moment: for each property, {@code credentials} goes before
 * {@code config}, as in the AWS SDK for Java.
 */
public final class SharedFiles {

    private final SharedFile credentials;
    private final SharedFile configuration;

    private SharedFiles(SharedFile credentials, SharedFile configuration) {
        this.credentials = credentials;
        this.configuration = configuration;
    }

    static SharedFiles read(SharedFilePaths paths) {
        return new SharedFiles(
                SharedFile.read(paths.credentials(), SharedFileKind.CREDENTIALS),
                SharedFile.read(paths.configuration(), SharedFileKind.CONFIGURATION));
    }

    /** Returns the files as they are now; what has not changed is not read again. */
    SharedFiles current() {
        return new SharedFiles(credentials.current(), configuration.current());
    }

    boolean haveProfile(String profile) {
        return credentials.content().hasProfile(profile)
                || configuration.content().hasProfile(profile);
    }

    /** Returns a property of a profile, or null where there is none, or an empty one. */
    public @Nullable FoundValue ofProfile(String profile, String key) {
        String value = credentials.content().ofProfile(profile, key);
        SharedFile file = value == null ? configuration : credentials;
        value = value == null ? file.content().ofProfile(profile, key) : value;
        return value == null ? null : new FoundValue(value, key + " of profile '" + profile + "' in " + file);
    }

    /** Returns a property of a section {@code [services NAME]}, or null where there is none, or an empty one. */
    @Nullable
    FoundValue ofServices(String name, String key) {
        String value = configuration.content().ofServices(name, key);
        return value == null ? null : new FoundValue(value, key + " of services '" + name + "' in " + configuration);
    }

    /** Returns the paths of the files, and why one says nothing, where it cannot. */
    @Override
    public String toString() {
        return credentials + " and " + configuration;
    }
}

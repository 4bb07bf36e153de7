package dev.smithwright.runtime.client.configuration;

import dev.smithwright.runtime.client.endpoint.HostLabels;
import org.jspecify.annotations.Nullable;

/**
 * The settings that a process gives to a client: each is asked for at the system property, then at the environment
 * variable, then at the profile in the shared files. The files are read when the first setting is asked for there, and
 * once.
 */
public final class ProcessSettings {

    private static final SettingName REGION = new SettingName("aws.region", "AWS_REGION", "region");
    private static final SettingName FIPS =
            new SettingName("aws.useFipsEndpoint", "AWS_USE_FIPS_ENDPOINT", "use_fips_endpoint");
    private static final SettingName DUAL_STACK =
            new SettingName("aws.useDualstackEndpoint", "AWS_USE_DUALSTACK_ENDPOINT", "use_dualstack_endpoint");

    private final ProcessValues values;
    private final @Nullable String chosenProfile;
    private @Nullable SharedFiles files;

    /**
     * Makes the settings; nothing is read yet.
     *
     * @param values what the process gives outside the files
     * @param chosenProfile profile that the program chooses; null where the process chooses ({@code -Daws.profile}, then
     *     {@code AWS_PROFILE}), or else it is {@code default}
     */
    public ProcessSettings(ProcessValues values, @Nullable String chosenProfile) {
        this.values = values;
        this.chosenProfile = chosenProfile;
    }

    /**
     * Returns the region, or null where the process gives none. Unlike the AWS SDK, this asks no instance for its
     * region.
     *
     * @throws IllegalStateException if it is none, or a shared file makes no sense
     */
    public @Nullable String region() {
        FoundValue found = find(REGION);
        if (found == null) {
            return null;
        }
        if (!HostLabels.isRegion(found.value())) {
            throw found.wrong("a region (lower-case letters, digits and hyphens)");
        }
        return found.value();
    }

    /**
     * Returns whether the service is to be called where its cryptography is validated after FIPS 140.
     *
     * @throws IllegalStateException if the process says neither true nor false, or a shared file makes no sense
     */
    public boolean fips() {
        return flag(FIPS);
    }

    /**
     * Returns whether the service is to be called where it answers over IPv4 and IPv6.
     *
     * @throws IllegalStateException if the process says neither true nor false, or a shared file makes no sense
     */
    public boolean dualStack() {
        return flag(DUAL_STACK);
    }

    /** Returns what the process gives outside the files. */
    public ProcessValues values() {
        return values;
    }

    /** Returns the name of the profile that is asked in the shared files. */
    public String profile() {
        if (chosenProfile != null) {
            return chosenProfile;
        }
        FoundValue found = values.find("aws.profile", "AWS_PROFILE");
        return found == null ? "default" : found.value();
    }

    /** Returns the setting, or null where the process gives none. */
    @Nullable
    FoundValue find(SettingName name) {
        FoundValue found = values.find(name.property(), name.variable());
        return found == null ? files().ofProfile(profile(), name.key()) : found;
    }

    /** Returns whether the process says so; false where it says nothing. */
    boolean flag(SettingName name) {
        FoundValue found = find(name);
        if (found == null || found.value().equalsIgnoreCase("false")) {
            return false;
        }
        if (found.value().equalsIgnoreCase("true")) {
            return true;
        }
        throw found.wrong("true or false");
    }

    /**
     * Returns the shared files as they were when they were first asked for.
     *
     * @throws IllegalStateException if one of them makes no sense, or has not the profile that the program chooses
     */
    public synchronized SharedFiles files() {
        if (files == null) {
            files = withChosenProfile(SharedFiles.read(SharedFilePaths.of(values)));
        }
        return files;
    }

    /**
     * Returns the shared files as they are now; what has not changed is not read again.
     *
     * @throws IllegalStateException if one of them makes no sense, or has not the profile that the program chooses
     */
    public synchronized SharedFiles currentFiles() {
        files = files == null ? files() : files.current();
        return files;
    }

    /** A profile that the program names is a promise; what the environment names may be meant for other programs. */
    private SharedFiles withChosenProfile(SharedFiles read) {
        if (chosenProfile != null && !read.haveProfile(chosenProfile)) {
            throw new IllegalStateException(
                    "there is no profile '" + chosenProfile + "', which the client's builder names, in " + read);
        }
        return read;
    }
}

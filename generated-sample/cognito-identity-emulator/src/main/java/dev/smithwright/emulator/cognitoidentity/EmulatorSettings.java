package dev.smithwright.emulator.cognitoidentity;

import dev.smithwright.emulator.cognitoidentity.logins.KeySetLocation;
import dev.smithwright.emulator.cognitoidentity.seed.Seed;
import dev.smithwright.emulator.cognitoidentity.store.StoreLocation;
import dev.smithwright.runtime.emulator.signature.AccessKey;
import java.util.List;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * Where an emulator listens, which account of which region it plays, what it remembers, and whose signatures it verifies.
 *
 * @param host name or address to listen on
 * @param port port to listen on, 0 for any that is free
 * @param region region that ids are bound to, for example {@code us-east-1}
 * @param account id of the account that owns all pools, 12 digits
 * @param store where pools and identities are kept
 * @param keySets keys of issuers of login tokens; signatures of all other issuers are not verified
 * @param seed pools and identities to begin with, where they are not there yet; null for none
 * @param idSeed number that ids and credentials follow from, instead of being random; null for none
 * @param accessKeys keys of callers, with which signatures of calls are verified; where there are none, any signature will do
 */
public record EmulatorSettings(
        String host,
        int port,
        String region,
        String account,
        StoreLocation store,
        List<KeySetLocation> keySets,
        @Nullable Seed seed,
        @Nullable Long idSeed,
        List<AccessKey> accessKeys) {

    private static final Pattern REGION = Pattern.compile("[a-z]+(-[a-z0-9]+)+");
    private static final Pattern ACCOUNT = Pattern.compile("\\d{12}");

    /** Listens on this machine only, on the port that AWS emulators use by custom, and keeps everything in memory. */
    public static final EmulatorSettings DEFAULT = new EmulatorSettings("127.0.0.1", 4566, "us-east-1", "000000000000");

    /**
     * Checks the settings.
     *
     * @throws IllegalArgumentException if one is out of its range; the message tells which and what it may be
     */
    public EmulatorSettings {
        check(!host.isBlank(), "the host is empty; name an address, for example 127.0.0.1");
        check(port >= 0 && port <= 65_535, "port " + port + " is out of range; choose 1 to 65535, or 0 for a free one");
        check(REGION.matcher(region).matches(), "'" + region + "' is no region; name one such as us-east-1");
        check(ACCOUNT.matcher(account).matches(), "'" + account + "' is no account id; it has 12 digits");
        // The ids of the last start would come again.
        check(
                idSeed == null || store.equals(StoreLocation.MEMORY),
                "ids that follow from a number are for data in memory;"
                        + " leave out the number (--id-seed), or the place of the data (--data, --store)");
        keySets = List.copyOf(keySets);
        accessKeys = List.copyOf(accessKeys);
    }

    /**
     * Makes settings that keep everything in memory and verify nobody's signatures.
     *
     * @throws IllegalArgumentException if one is out of its range; the message tells which and what it may be
     */
    public EmulatorSettings(String host, int port, String region, String account) {
        this(host, port, region, account, StoreLocation.MEMORY, List.of(), null, null, List.of());
    }

    private static void check(boolean good, String message) {
        if (!good) {
            throw new IllegalArgumentException(message);
        }
    }

    /** Returns the same settings but for the port. */
    public EmulatorSettings withPort(int otherPort) {
        return new EmulatorSettings(host, otherPort, region, account, store, keySets, seed, idSeed, accessKeys);
    }

    /**
     * Returns the same settings but for the region.
     *
     * @throws IllegalArgumentException if it is no region
     */
    public EmulatorSettings withRegion(String otherRegion) {
        return new EmulatorSettings(host, port, otherRegion, account, store, keySets, seed, idSeed, accessKeys);
    }

    /** Returns the same settings but for the store. */
    public EmulatorSettings withStore(StoreLocation otherStore) {
        return new EmulatorSettings(host, port, region, account, otherStore, keySets, seed, idSeed, accessKeys);
    }

    /** Returns the same settings but for the key sets. */
    public EmulatorSettings withKeySets(List<KeySetLocation> otherKeySets) {
        return new EmulatorSettings(host, port, region, account, store, otherKeySets, seed, idSeed, accessKeys);
    }

    /** Returns the same settings but for what there is to begin with; null for nothing. */
    public EmulatorSettings withSeed(@Nullable Seed otherSeed) {
        return new EmulatorSettings(host, port, region, account, store, keySets, otherSeed, idSeed, accessKeys);
    }

    /**
     * Returns the same settings but for the number that ids follow from; null for ids at random.
     *
     * @throws IllegalArgumentException if the store is not in memory: its ids would be given out again after a restart
     */
    public EmulatorSettings withIdSeed(@Nullable Long otherIdSeed) {
        return new EmulatorSettings(host, port, region, account, store, keySets, seed, otherIdSeed, accessKeys);
    }

    /** Returns the same settings but for the access keys. */
    public EmulatorSettings withAccessKeys(List<AccessKey> otherAccessKeys) {
        return new EmulatorSettings(host, port, region, account, store, keySets, seed, idSeed, otherAccessKeys);
    }
}

package dev.smithwright.emulator.cognitoidentity.seed;

import dev.smithwright.emulator.cognitoidentity.document.InvalidDocumentException;
import dev.smithwright.emulator.cognitoidentity.document.Mistakes;
import dev.smithwright.emulator.cognitoidentity.document.TextValue;
import dev.smithwright.emulator.cognitoidentity.document.TextValue.Listing;
import dev.smithwright.emulator.cognitoidentity.document.TextValue.Mapping;
import dev.smithwright.emulator.cognitoidentity.document.TypedValues;
import dev.smithwright.emulator.cognitoidentity.document.YamlText;
import java.io.IOException;
import java.nio.charset.CharacterCodingException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Pools and identities to begin with, written in YAML or JSON with the names of the service's own members, and known to keep
 * to its rules. Immutable.
 */
public final class Seed {

    private static final long MOST_BYTES = 4L * YamlText.LONGEST;

    private final String name;
    private final List<SeedPool> pools;

    private Seed(String name, List<SeedPool> pools) {
        this.name = name;
        this.pools = List.copyOf(pools);
    }

    /**
     * Reads a file, which is UTF-8.
     *
     * @throws InvalidDocumentException if it is no seed; the message has a line for each mistake, with its place
     * @throws IllegalArgumentException if it cannot be read; the message says which and why
     */
    public static Seed read(Path file) {
        try {
            if (Files.size(file) > MOST_BYTES) {
                throw unreadable(file, "it has more than " + MOST_BYTES + " bytes", null);
            }
            return of(file.toString(), Files.readString(file));
        } catch (NoSuchFileException e) {
            throw unreadable(file, "there is no such file", e);
        } catch (CharacterCodingException e) {
            throw unreadable(file, "it is not UTF-8", e);
        } catch (IOException e) {
            throw unreadable(file, "it is no file that can be read", e);
        }
    }

    private static IllegalArgumentException unreadable(Path file, String reason, @Nullable Exception cause) {
        return new IllegalArgumentException("cannot read the seed " + file + ": " + reason, cause);
    }

    /**
     * Reads a text.
     *
     * @param name what messages call the text
     * @throws InvalidDocumentException if it is no seed; the message has a line for each mistake, with its place
     */
    public static Seed of(String name, String text) {
        TextValue root = YamlText.read(name, text);
        Mistakes mistakes = new Mistakes();
        TypedValues types = new TypedValues(mistakes);
        types.read("a seed", root, SeedSchema.SEED);
        List<SeedPool> pools = types.isBeyondLimit() ? List.of() : pools(root, mistakes);
        Duplicates.check(pools, mistakes);
        if (mistakes.count() > 0) {
            throw new InvalidDocumentException(name, mistakes.sorted());
        }
        return new Seed(name, pools);
    }

    private static List<SeedPool> pools(TextValue root, Mistakes mistakes) {
        PoolReader reader = new PoolReader(new SeedChecks(mistakes));
        List<SeedPool> pools = new ArrayList<>();
        if (root instanceof Mapping seed && seed.get("IdentityPools") instanceof Listing listing) {
            for (TextValue item : listing.items()) {
                SeedPool pool = item instanceof Mapping mapping ? reader.read(mapping) : null;
                if (pool != null) {
                    pools.add(pool);
                }
            }
        }
        return pools;
    }

    String name() {
        return name;
    }

    List<SeedPool> pools() {
        return pools;
    }

    /** Returns the name, and how many pools there are. */
    @Override
    public String toString() {
        return name + ", " + pools.size() + (pools.size() == 1 ? " pool" : " pools");
    }
}

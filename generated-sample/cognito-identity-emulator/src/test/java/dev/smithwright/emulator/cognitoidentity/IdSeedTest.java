package dev.smithwright.emulator.cognitoidentity;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import dev.smithwright.cognitoidentity.model.Credentials;
import dev.smithwright.emulator.cognitoidentity.identifiers.SeededUuids;
import dev.smithwright.emulator.cognitoidentity.store.StoreLocation;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** Ids that follow from a number. */
class IdSeedTest {

    @Test
    void givesTheSameIdsAndCredentialsForTheSameCalls() {
        assertThat(idsOf(42)).isEqualTo(idsOf(42)).doesNotHaveDuplicates();
        assertThat(idsOf(42)).doesNotContainAnyElementsOf(idsOf(43));
    }

    /** Returns what is drawn for a pool, a guest and credentials. */
    private static List<String> idsOf(long seed) {
        EmulatorSettings settings = EmulatorSettings.DEFAULT.withIdSeed(seed);
        try (CognitoIdentityEmulator emulator = new CognitoIdentityEmulator(settings, Sources.SYSTEM)) {
            InProcess calls = new InProcess(emulator);
            String pool = calls.guestPool("p");
            String guest = calls.guest(pool);
            Credentials credentials = calls.credentials(guest);
            List<String> ids = new ArrayList<>(List.of(pool, guest));
            ids.addAll(List.of(credentials.accessKeyId(), credentials.secretKey(), credentials.sessionToken()));
            return ids;
        }
    }

    @Test
    void looksLikeRandomUuidsAndRepeatsNone() {
        SeededUuids uuids = new SeededUuids(0);

        List<UUID> many = Stream.generate(uuids).limit(20_000).toList();

        assertThat(many).doesNotHaveDuplicates().allMatch(id -> id.version() == 4 && id.variant() == 2);
        assertThat(many.stream()
                        .collect(Collectors.groupingBy(id -> id.toString().charAt(0))))
                .as("first digits are spread")
                .hasSize(16)
                .allSatisfy((digit, ids) -> assertThat(ids).hasSizeBetween(1_100, 1_400));
    }

    @Test
    void goesOnAfterAnyNumberOfDraws() {
        SeededUuids uuids = new SeededUuids(7);
        List<UUID> first = Stream.generate(uuids).limit(3).toList();
        assertThat(uuids.drawn()).isEqualTo(3);

        uuids.continueAfter(1);

        assertThat(Stream.generate(uuids).limit(2)).isEqualTo(first.subList(1, 3));
    }

    @Test
    void isRefusedForDataThatStays() {
        EmulatorSettings kept = EmulatorSettings.DEFAULT.withStore(new StoreLocation.Directory(Path.of("data")));

        assertThatIllegalArgumentException()
                .isThrownBy(() -> kept.withIdSeed(1L))
                .withMessage("ids that follow from a number are for data in memory;"
                        + " leave out the number (--id-seed), or the place of the data (--data, --store)");
    }
}

package dev.smithwright.emulator.cognitoidentity.junit;

import dev.smithwright.emulator.cognitoidentity.EmulatorSettings;
import java.time.Instant;
import java.time.format.DateTimeParseException;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.extension.ExtensionConfigurationException;

/**
 * What emulator tests want, and how it goes along with them.
 *
 * @param emulator settings of the emulator
 * @param frozenAt where its clock stands still; null where it runs
 * @param seedResource resource with what there is to begin with; null where the emulator's settings say that
 * @param isShared whether it is one emulator for all that want the same
 * @param isReset whether it goes back to the start before each test
 */
record TestSettings(
        EmulatorSettings emulator,
        @Nullable Instant frozenAt,
        @Nullable String seedResource,
        boolean isShared,
        boolean isReset) {

    static final TestSettings DEFAULT = new TestSettings(EmulatorSettings.DEFAULT.withPort(0), null, null, false, true);

    static TestSettings of(CognitoIdentityEmulatorTest annotation) {
        EmulatorSettings plain = EmulatorSettings.DEFAULT;
        EmulatorSettings emulator = new EmulatorSettings(plain.host(), 0, annotation.region(), plain.account());
        long[] idSeed = annotation.idSeed();
        return new TestSettings(
                idSeed.length == 0 ? emulator : emulator.withIdSeed(idSeed[0]),
                annotation.frozenAt().isEmpty() ? null : instant(annotation.frozenAt()),
                annotation.seed().isEmpty() ? null : annotation.seed(),
                annotation.shared(),
                annotation.reset());
    }

    private static Instant instant(String text) {
        try {
            return Instant.parse(text);
        } catch (DateTimeParseException e) {
            throw new ExtensionConfigurationException(
                    "frozenAt is '" + text + "', which is no instant; write it as 2026-01-31T23:59:59Z", e);
        }
    }

    /** Returns the settings with the resource named as every class would find it. */
    TestSettings seenFrom(Class<?> testClass) {
        if (seedResource == null || seedResource.startsWith("/")) {
            return this;
        }
        String folder = testClass.getPackageName().replace('.', '/');
        String absolute = (folder.isEmpty() ? "/" : "/" + folder + "/") + seedResource;
        return new TestSettings(emulator, frozenAt, absolute, isShared, isReset);
    }
}

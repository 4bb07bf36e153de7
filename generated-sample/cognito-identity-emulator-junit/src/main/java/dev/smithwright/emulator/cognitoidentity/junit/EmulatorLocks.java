package dev.smithwright.emulator.cognitoidentity.junit;

import java.util.Set;
import org.junit.jupiter.api.parallel.ResourceAccessMode;
import org.junit.jupiter.api.parallel.ResourceLocksProvider;

/**
 * Keeps tests that use the same emulator from running at the same time where it goes back to the start before each of them.
 * Made by JUnit.
 */
final class EmulatorLocks implements ResourceLocksProvider {

    private static final String NAME = "dev.smithwright.emulator.cognitoidentity";

    @Override
    public Set<Lock> provideForClass(Class<?> testClass) {
        CognitoIdentityEmulatorTest annotation = Annotations.of(testClass);
        if (annotation == null || !annotation.reset()) {
            return Set.of();
        }
        String name = annotation.shared() ? NAME : NAME + " of " + testClass.getName();
        return Set.of(new Lock(name, ResourceAccessMode.READ_WRITE));
    }
}

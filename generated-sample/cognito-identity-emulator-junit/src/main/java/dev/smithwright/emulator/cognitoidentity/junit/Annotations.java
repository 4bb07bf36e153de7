package dev.smithwright.emulator.cognitoidentity.junit;

import org.jspecify.annotations.Nullable;
import org.junit.platform.commons.support.AnnotationSupport;

/** Finds what test classes are annotated with. */
final class Annotations {

    private Annotations() {}

    /** Returns the annotation of the class, or else that of the nearest class around it; null where there is none. */
    static @Nullable CognitoIdentityEmulatorTest of(Class<?> testClass) {
        for (Class<?> next = testClass; next != null; next = next.getEnclosingClass()) {
            CognitoIdentityEmulatorTest found = AnnotationSupport.findAnnotation(
                            next, CognitoIdentityEmulatorTest.class)
                    .orElse(null);
            if (found != null) {
                return found;
            }
        }
        return null;
    }
}

package dev.smithwright.emulator.cognitoidentity.junit;

import java.lang.reflect.Field;
import java.lang.reflect.Modifier;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.extension.ExtensionConfigurationException;
import org.junit.platform.commons.support.HierarchyTraversalMode;
import org.junit.platform.commons.support.ReflectionSupport;

/** Fills the fields of test classes that are marked for it. */
final class FieldFiller {

    private FieldFiller() {}

    /**
     * Fills the static fields of the class, or the other fields of the instance.
     *
     * @param instance the instance; null for static fields
     */
    static void fill(Class<?> testClass, @Nullable Object instance, EmulatorOfTests emulator) {
        ReflectionSupport.findFields(testClass, FieldFiller::isMarked, HierarchyTraversalMode.TOP_DOWN).stream()
                .filter(field -> Modifier.isStatic(field.getModifiers()) == (instance == null))
                .forEach(field -> fill(field, instance, emulator));
    }

    private static boolean isMarked(Field field) {
        return field.isAnnotationPresent(Emulated.class) || field.isAnnotationPresent(OverHttp.class);
    }

    private static void fill(Field field, @Nullable Object instance, EmulatorOfTests emulator) {
        Offer offer = Offer.of(field.getType(), field.isAnnotationPresent(OverHttp.class));
        if (offer == null || Modifier.isFinal(field.getModifiers())) {
            throw new ExtensionConfigurationException(
                    "the field " + field.getDeclaringClass().getSimpleName() + "." + field.getName()
                            + " cannot be filled; it must not be final, and with @Emulated has to be a"
                            + " CognitoIdentityClient, CognitoIdentityEmulator or EmulatorClock,"
                            + " with @OverHttp a CognitoIdentityClient or URI");
        }
        try {
            field.setAccessible(true);
            field.set(instance, offer.value().apply(emulator));
        } catch (IllegalAccessException e) {
            throw new ExtensionConfigurationException("cannot fill " + field, e);
        }
    }
}

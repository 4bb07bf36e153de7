package dev.smithwright.emulator.cognitoidentity.junit;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * Marks a field of a test class that takes a {@code CognitoIdentityClient}, the {@code CognitoIdentityEmulator} or its {@code
 * EmulatorClock}. It may be private, static or not, but not final. A field is filled before its class runs, so that the
 * emulator starts then.
 */
@Documented
@Retention(RetentionPolicy.RUNTIME)
@Target(ElementType.FIELD)
public @interface Emulated {}

package dev.smithwright.emulator.cognitoidentity.junit;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * Marks a parameter or a field that goes through a socket: a {@code CognitoIdentityClient} that signs with made-up credentials
 * and calls over HTTP, or the {@code URI} at which the emulator listens, on a free port of this machine. It does not listen
 * unless one of them is asked for.
 */
@Documented
@Retention(RetentionPolicy.RUNTIME)
@Target({ElementType.PARAMETER, ElementType.FIELD})
public @interface OverHttp {}

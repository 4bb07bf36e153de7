package dev.smithwright.emulator.cognitoidentity.junit;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Inherited;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.parallel.ResourceLock;

/**
 * Gives the tests of a class an emulator of Amazon Cognito Identity. It starts when a test first asks for something of it, and
 * ends with the class. Parameters of test methods, of methods around them and of constructors, and fields with
 * {@link Emulated}, may be
 *
 * <ul>
 *   <li>a {@code CognitoIdentityClient} whose calls go to the emulator without a socket, or over one with {@link OverHttp},
 *   <li>the {@code CognitoIdentityEmulator} itself, or its {@code EmulatorClock},
 *   <li>with {@link OverHttp}, the {@code URI} at which it listens, for any other client.
 * </ul>
 *
 * <p>Before each test everything goes back to the start: what the seed names is there, and nothing else. So is what a {@code
 * BeforeAll} method makes gone, unless {@link #reset} is false. Tests of one class run one after another, also where JUnit is
 * told to run tests in parallel; classes have emulators of their own and run at the same time.
 *
 * <p>Nested classes share the emulator of the class around them. {@link CognitoIdentityEmulatorExtension#builder} has more to
 * choose from.
 */
@Documented
@Inherited
@Retention(RetentionPolicy.RUNTIME)
@Target({ElementType.TYPE, ElementType.ANNOTATION_TYPE})
@ExtendWith(CognitoIdentityEmulatorExtension.class)
@ResourceLock(providers = EmulatorLocks.class)
public @interface CognitoIdentityEmulatorTest {

    /** The instant at which the emulator's clock stands still before each test, in ISO 8601; empty for a clock that runs. */
    String frozenAt() default "";

    /** The number that ids and credentials follow from; empty for ids at random. Of several, the first counts. */
    long[] idSeed() default {};

    /** What there is to begin with: a resource in YAML or JSON, found as the test class finds it; empty for nothing. */
    String seed() default "";

    /** The region that ids are bound to. */
    String region() default "us-east-1";

    /** Whether all classes of this JVM that say so, and say the same otherwise, share an emulator, which then ends with it. */
    boolean shared() default false;

    /** Whether everything goes back to the start before each test. */
    boolean reset() default true;
}

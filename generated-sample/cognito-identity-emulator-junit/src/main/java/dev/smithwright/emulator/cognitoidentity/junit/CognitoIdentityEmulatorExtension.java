package dev.smithwright.emulator.cognitoidentity.junit;

import dev.smithwright.cognitoidentity.CognitoIdentityClient;
import dev.smithwright.emulator.cognitoidentity.CognitoIdentityEmulator;
import dev.smithwright.emulator.cognitoidentity.EmulatorClock;
import dev.smithwright.emulator.cognitoidentity.EmulatorSettings;
import dev.smithwright.emulator.cognitoidentity.seed.Seed;
import java.net.URI;
import java.time.Instant;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.extension.BeforeAllCallback;
import org.junit.jupiter.api.extension.BeforeEachCallback;
import org.junit.jupiter.api.extension.ExtensionContext;
import org.junit.jupiter.api.extension.ParameterContext;
import org.junit.jupiter.api.extension.ParameterResolver;
import org.junit.jupiter.api.extension.TestInstancePostProcessor;

/**
 * Gives tests an emulator of Amazon Cognito Identity in their own JVM. Register it as
 *
 * <pre>{@code
 * @RegisterExtension
 * static final CognitoIdentityEmulatorExtension emulator =
 *         CognitoIdentityEmulatorExtension.builder().idSeed(42).build();
 * }</pre>
 *
 * <p>and the tests of the class have one together, which starts when it is first needed, ends with the class, and goes back to
 * the start before each test. In a field that is not static, each test has one of its own. {@link CognitoIdentityEmulatorTest}
 * is the shorter way, and tells what parameters and fields may be. Unlike with that, tests that JUnit is told to run at the same
 * time have to be kept apart by the class, or go without a reset.
 */
public final class CognitoIdentityEmulatorExtension
        implements BeforeAllCallback, BeforeEachCallback, TestInstancePostProcessor, ParameterResolver {

    private static final ExtensionContext.Namespace NAMESPACE =
            ExtensionContext.Namespace.create(CognitoIdentityEmulatorExtension.class);

    private final @Nullable TestSettings given;
    private volatile @Nullable EmulatorOfTests current;

    /** Makes an extension that does what {@link CognitoIdentityEmulatorTest} says. For JUnit; others use {@link #builder}. */
    public CognitoIdentityEmulatorExtension() {
        this.given = null;
    }

    private CognitoIdentityEmulatorExtension(TestSettings given) {
        this.given = given;
    }

    /** Starts to describe an extension. */
    public static Builder builder() {
        return new Builder();
    }

    @Override
    public void beforeAll(ExtensionContext context) {
        EmulatorOfTests emulator = emulator(context);
        FieldFiller.fill(context.getRequiredTestClass(), null, emulator);
    }

    @Override
    public void postProcessTestInstance(Object testInstance, ExtensionContext context) {
        FieldFiller.fill(testInstance.getClass(), testInstance, emulator(context));
    }

    @Override
    public void beforeEach(ExtensionContext context) {
        emulator(context).reset();
    }

    @Override
    public boolean supportsParameter(ParameterContext parameter, ExtensionContext context) {
        return offer(parameter) != null;
    }

    @Override
    public @Nullable Object resolveParameter(ParameterContext parameter, ExtensionContext context) {
        Offer offer = offer(parameter);
        return offer == null ? null : offer.value().apply(emulator(context));
    }

    private static @Nullable Offer offer(ParameterContext parameter) {
        return Offer.of(parameter.getParameter().getType(), parameter.isAnnotated(OverHttp.class));
    }

    private EmulatorOfTests emulator(ExtensionContext context) {
        Class<?> testClass = context.getRequiredTestClass();
        TestSettings settings = settings(testClass).seenFrom(testClass);
        ExtensionContext owner = settings.isShared() ? context.getRoot() : context;
        Object key = given == null || settings.isShared() ? settings : this;
        EmulatorOfTests emulator = owner.getStore(NAMESPACE)
                .computeIfAbsent(key, any -> new EmulatorOfTests(settings, testClass), EmulatorOfTests.class);
        current = emulator;
        return emulator;
    }

    private TestSettings settings(Class<?> testClass) {
        if (given != null) {
            return given;
        }
        CognitoIdentityEmulatorTest annotation = Annotations.of(testClass);
        return annotation == null ? TestSettings.DEFAULT : TestSettings.of(annotation);
    }

    /**
     * Returns the emulator.
     *
     * @throws IllegalStateException if JUnit has not called the extension yet
     */
    public CognitoIdentityEmulator emulator() {
        return running().emulator();
    }

    /**
     * Returns the emulator's clock.
     *
     * @throws IllegalStateException if JUnit has not called the extension yet
     */
    public EmulatorClock clock() {
        return running().clock();
    }

    /**
     * Returns a client whose calls go to the emulator without a socket.
     *
     * @throws IllegalStateException if JUnit has not called the extension yet
     */
    public CognitoIdentityClient client() {
        return running().client();
    }

    /**
     * Returns the address at which the emulator listens, from now on if it did not before.
     *
     * @throws IllegalStateException if JUnit has not called the extension yet
     */
    public URI endpoint() {
        return running().endpoint();
    }

    /**
     * Returns a client that calls over HTTP, and signs with made-up credentials.
     *
     * @throws IllegalStateException if JUnit has not called the extension yet
     */
    public CognitoIdentityClient httpClient() {
        return running().httpClient();
    }

    private EmulatorOfTests running() {
        EmulatorOfTests present = current;
        if (present == null) {
            throw new IllegalStateException(
                    "no test runs with this extension; register it with @RegisterExtension, and ask within a test");
        }
        return present;
    }

    /** Describes an extension. What is not given: an emulator for each class, empty before each test, with a clock that runs. */
    public static final class Builder {

        private TestSettings settings = TestSettings.DEFAULT;

        private Builder() {}

        /** Sets the settings of the emulator, in place of all that was set before; the port 0 is a free one. */
        public Builder settings(EmulatorSettings emulator) {
            settings = new TestSettings(
                    emulator, settings.frozenAt(), settings.seedResource(), settings.isShared(), settings.isReset());
            return this;
        }

        /** Sets the region that ids are bound to. */
        public Builder region(String region) {
            return settings(settings.emulator().withRegion(region));
        }

        /** Sets the number that ids and credentials follow from. */
        public Builder idSeed(long idSeed) {
            return settings(settings.emulator().withIdSeed(idSeed));
        }

        /** Sets what there is to begin with. */
        public Builder seed(Seed seed) {
            return settings(settings.emulator().withSeed(seed));
        }

        /** Sets a resource with what there is to begin with, in YAML or JSON, found as the test class finds it. */
        public Builder seedResource(String name) {
            settings = new TestSettings(
                    settings.emulator(), settings.frozenAt(), name, settings.isShared(), settings.isReset());
            return this;
        }

        /** Lets the emulator's clock stand still at the instant before each test. */
        public Builder frozenAt(Instant instant) {
            settings = new TestSettings(
                    settings.emulator(), instant, settings.seedResource(), settings.isShared(), settings.isReset());
            return this;
        }

        /** Lets all classes of this JVM that describe the same share an emulator, which then ends with it. */
        public Builder shared() {
            settings = new TestSettings(
                    settings.emulator(), settings.frozenAt(), settings.seedResource(), true, settings.isReset());
            return this;
        }

        /** Lets tests see what those before them left. */
        public Builder withoutReset() {
            settings = new TestSettings(
                    settings.emulator(), settings.frozenAt(), settings.seedResource(), settings.isShared(), false);
            return this;
        }

        /** Returns the extension. */
        public CognitoIdentityEmulatorExtension build() {
            return new CognitoIdentityEmulatorExtension(settings);
        }
    }
}

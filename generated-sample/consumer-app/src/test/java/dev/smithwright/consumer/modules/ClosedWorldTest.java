package dev.smithwright.consumer.modules;

import static com.tngtech.archunit.core.domain.JavaCall.Predicates.target;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.type;
import static com.tngtech.archunit.core.domain.properties.HasName.Predicates.nameMatching;
import static com.tngtech.archunit.core.domain.properties.HasOwner.Predicates.With.owner;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.lang.ArchRule;
import java.io.IOException;
import java.io.InputStream;
import java.io.ObjectOutputStream;
import java.io.OutputStream;
import java.lang.invoke.MethodHandles;
import java.lang.reflect.InvocationHandler;
import java.lang.reflect.Proxy;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.ResourceBundle;
import java.util.ServiceLoader;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/**
 * A native image holds what can be seen from its code to be used, and nothing else. So nothing in the jars of a client may be
 * found by its name at run time. Where the JDK does so, the metadata in the jar says it.
 */
class ClosedWorldTest {

    private static final String METADATA = "META-INF/native-image/dev.smithwright/smithwright-runtime-client/";

    /** Lambdas and the methods of records come from method handles too, but no code of theirs names these. */
    private static final ArchRule REFLECTION = noClasses()
            .should()
            .dependOnClassesThat()
            .resideInAnyPackage("java.lang.reflect..", "java.lang.invoke..", "sun.misc..", "jdk.internal..")
            .orShould()
            .dependOnClassesThat()
            .areAssignableTo(ServiceLoader.class);

    private static final ArchRule NAMES = noClasses()
            .should()
            .callMethodWhere(target(owner(type(Class.class)))
                    .and(target(nameMatching("forName|newInstance|getResource|getResourceAsStream|getClassLoader"
                            + "|get(Declared)?(Methods?|Fields?|Constructors?|Classes)|getRecordComponents"
                            + "|getEnumConstants|getPermittedSubclasses|getAnnotation.*"))))
            .orShould()
            .dependOnClassesThat()
            .areAssignableTo(ClassLoader.class)
            .orShould()
            .dependOnClassesThat()
            .areAssignableTo(ResourceBundle.class);

    private static final ArchRule SERIALIZATION =
            noClasses().should().dependOnClassesThat().haveNameMatching("java\\.io\\.Object(In|Out)put.*");

    private static final JavaClasses CLASSES = new ClassFileImporter()
            .withImportOption(new ImportOption.DoNotIncludeTests())
            .withImportOption(location -> !location.contains("-tests.jar"))
            .withImportOption(location -> !location.contains("emulator"))
            .importPackages("dev.smithwright.runtime", "dev.smithwright.cognitoidentity");

    @Test
    void theScanSeesTheRuntimeTheClientAndTheCredentials() {
        assertThat(CLASSES).hasSizeGreaterThan(300);
        assertThat(CLASSES.contain("dev.smithwright.runtime.json.JsonCodec")).isTrue();
        assertThat(CLASSES.contain("dev.smithwright.runtime.client.wire.WireCaller"))
                .isTrue();
        assertThat(CLASSES.contain("dev.smithwright.cognitoidentity.CognitoIdentityClient"))
                .isTrue();
        assertThat(CLASSES.contain("dev.smithwright.cognitoidentity.credentials.CognitoIdentityCredentialsProvider"))
                .isTrue();
    }

    @Test
    void nothingReflectsLoadsServicesOrMakesProxies() {
        REFLECTION.check(CLASSES);
    }

    @Test
    void nothingIsFoundByItsName() {
        NAMES.check(CLASSES);
    }

    @Test
    void nothingReadsOrWritesSerializedObjects() {
        SERIALIZATION.check(CLASSES);
    }

    @ParameterizedTest
    @ValueSource(classes = {Reflects.class, LoadsServices.class, HasMethodHandles.class})
    void theFirstRuleCatches(Class<?> culprit) {
        assertThat(REFLECTION.evaluate(imported(culprit)).hasViolation()).isTrue();
    }

    @ParameterizedTest
    @ValueSource(classes = {FindsClasses.class, FindsResources.class, FindsMembers.class, FindsBundles.class})
    void theSecondRuleCatches(Class<?> culprit) {
        assertThat(NAMES.evaluate(imported(culprit)).hasViolation()).isTrue();
    }

    @Test
    void theThirdRuleCatches() {
        assertThat(SERIALIZATION.evaluate(imported(Serializes.class)).hasViolation())
                .isTrue();
    }

    private static JavaClasses imported(Class<?> type) {
        return new ClassFileImporter().importClasses(type);
    }

    static final class Reflects {
        static Object proxy(InvocationHandler handler) {
            return Proxy.newProxyInstance(null, new Class<?>[0], handler);
        }
    }

    static final class LoadsServices {
        static Object service() {
            return ServiceLoader.load(Runnable.class);
        }
    }

    static final class HasMethodHandles {
        static Object handles() {
            return MethodHandles.lookup();
        }
    }

    static final class FindsClasses {
        static Object type(String name) throws ClassNotFoundException {
            return Class.forName(name);
        }
    }

    static final class FindsResources {
        static InputStream resource(String name) {
            return FindsResources.class.getResourceAsStream(name);
        }
    }

    static final class FindsMembers {
        static int members() {
            return String.class.getDeclaredMethods().length;
        }
    }

    static final class FindsBundles {
        static Object bundle(String name) {
            return ResourceBundle.getBundle(name);
        }
    }

    static final class Serializes {
        static Object written(OutputStream stream) throws IOException {
            return new ObjectOutputStream(stream);
        }
    }

    @Test
    void theMetadataEnablesTheProtocolsOfTheDefaultTransportForOldAndNewGraalVm() throws Exception {
        assertThat(resource(METADATA + "native-image.properties"))
                .endsWith("\nArgs = --enable-url-protocols=http,https\n");
        String metadata = resource(METADATA + "reachability-metadata.json");
        List<String> types = Pattern.compile("\"type(?:Reached)?\": \"([^\"]+)\"")
                .matcher(metadata)
                .results()
                .map(MatchResult::group)
                .toList();
        assertThat(types)
                .containsExactly(
                        "\"typeReached\": \"dev.smithwright.runtime.client.transport.UrlConnectionTransport\"",
                        "\"type\": \"sun.net.www.protocol.http.Handler\"",
                        "\"typeReached\": \"dev.smithwright.runtime.client.transport.UrlConnectionTransport\"",
                        "\"type\": \"sun.net.www.protocol.https.Handler\"");
        // What it names exists.
        assertThat(Class.forName("dev.smithwright.runtime.client.transport.UrlConnectionTransport"))
                .isNotNull();
        assertThat(Class.forName("sun.net.www.protocol.http.Handler")).isNotNull();
        assertThat(Class.forName("sun.net.www.protocol.https.Handler")).isNotNull();
    }

    private static String resource(String name) throws Exception {
        try (InputStream stream = ClosedWorldTest.class.getClassLoader().getResourceAsStream(name)) {
            assertThat(stream).as(name).isNotNull();
            return new String(stream.readAllBytes(), StandardCharsets.UTF_8);
        }
    }
}

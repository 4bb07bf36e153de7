package dev.smithwright.runtime.client;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.Architectures.layeredArchitecture;

import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import org.junit.jupiter.api.Test;

class ArchitectureTest {

    private static final String ROOT = "dev.smithwright.runtime.client";

    private final JavaClasses classes = new ClassFileImporter()
            .withImportOption(new ImportOption.DoNotIncludeTests())
            .importPackages(ROOT);

    @Test
    void packagesImportOnlyDownwards() {
        layeredArchitecture()
                .consideringOnlyDependenciesInLayers()
                .layer("stub")
                .definedBy(ROOT + ".stub")
                .layer("warmup")
                .definedBy(ROOT + ".warmup")
                .layer("client")
                .definedBy(ROOT)
                .layer("wire")
                .definedBy(ROOT + ".wire")
                .layer("interceptor")
                .definedBy(ROOT + ".interceptor")
                .layer("retry")
                .definedBy(ROOT + ".retry")
                .layer("signing")
                .definedBy(ROOT + ".signing")
                .layer("endpoint")
                .definedBy(ROOT + ".endpoint")
                .layer("credentials")
                .definedBy(ROOT + ".credentials")
                .layer("configuration")
                .definedBy(ROOT + ".configuration")
                .layer("transport")
                .definedBy(ROOT + ".transport")
                .whereLayer("stub")
                .mayNotBeAccessedByAnyLayer()
                .whereLayer("warmup")
                .mayNotBeAccessedByAnyLayer()
                .whereLayer("client")
                .mayOnlyBeAccessedByLayers("stub")
                .whereLayer("wire")
                .mayOnlyBeAccessedByLayers("warmup", "client")
                .whereLayer("interceptor")
                .mayOnlyBeAccessedByLayers("client", "wire")
                .whereLayer("retry")
                .mayOnlyBeAccessedByLayers("stub", "client", "wire", "configuration")
                .whereLayer("credentials")
                .mayOnlyBeAccessedByLayers("client")
                .whereLayer("signing")
                .mayOnlyBeAccessedByLayers("warmup", "client", "wire", "credentials")
                .whereLayer("endpoint")
                .mayOnlyBeAccessedByLayers("client", "wire", "configuration")
                .whereLayer("configuration")
                .mayOnlyBeAccessedByLayers("client", "credentials")
                .whereLayer("transport")
                .mayOnlyBeAccessedByLayers("stub", "warmup", "client", "wire", "interceptor", "signing", "retry")
                .ensureAllClassesAreContainedInArchitecture()
                .check(classes);
    }

    @Test
    void onlySigningRetriesAndWhereCredentialsEnterKnowTheAwsSdk() {
        noClasses()
                .that()
                .resideOutsideOfPackage(ROOT + ".signing")
                .should()
                .dependOnClassesThat()
                .resideInAPackage("software.amazon.awssdk.http..")
                .check(classes);
        noClasses()
                .that()
                .resideOutsideOfPackages(ROOT + ".signing", ROOT + ".credentials")
                .and()
                .doNotHaveSimpleName("ServiceClientBuilder")
                .and()
                .haveNameNotMatching(".*\\.RequestOverrides(\\$.*)?")
                .and()
                .haveNameNotMatching(".*\\.RetryQuota(\\$.*)?")
                .should()
                .dependOnClassesThat()
                .resideInAPackage("software.amazon.awssdk..")
                .check(classes);
    }

    @Test
    void whatNeedsAnOptionalModuleIsInTwoClasses() {
        noClasses()
                .that()
                .haveNameNotMatching(".*\\.credentials\\.(AwsAuth|AwsCredentialsChain)")
                .should()
                .dependOnClassesThat()
                .resideInAPackage("software.amazon.awssdk.auth..")
                .check(classes);
    }

    @Test
    void onlyTheJdkTransportKnowsTheJdksHttpClient() {
        noClasses()
                .that()
                .doNotHaveSimpleName("JdkHttpTransport")
                .and()
                .doNotHaveSimpleName("ResponseHandler")
                .and()
                .doNotHaveSimpleName("ResponseSubscriber")
                .should()
                .dependOnClassesThat()
                .resideInAPackage("java.net.http..")
                .check(classes);
    }

    @Test
    void jsonStaysBehindTheProtocol() {
        noClasses()
                .should()
                .dependOnClassesThat()
                .resideInAnyPackage("tools.jackson..", "dev.smithwright.runtime.json..", "com.sun..", "sun..")
                .check(classes);
    }
}

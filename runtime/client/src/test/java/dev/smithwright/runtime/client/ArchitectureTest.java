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
                .layer("client")
                .definedBy(ROOT)
                .layer("wire")
                .definedBy(ROOT + ".wire")
                .layer("retry")
                .definedBy(ROOT + ".retry")
                .layer("signing")
                .definedBy(ROOT + ".signing")
                .layer("endpoint")
                .definedBy(ROOT + ".endpoint")
                .layer("configuration")
                .definedBy(ROOT + ".configuration")
                .layer("transport")
                .definedBy(ROOT + ".transport")
                .whereLayer("client")
                .mayNotBeAccessedByAnyLayer()
                .whereLayer("wire")
                .mayOnlyBeAccessedByLayers("client")
                .whereLayer("retry")
                .mayOnlyBeAccessedByLayers("client", "wire", "configuration")
                .whereLayer("signing")
                .mayOnlyBeAccessedByLayers("client", "wire")
                .whereLayer("endpoint")
                .mayOnlyBeAccessedByLayers("client", "wire")
                .whereLayer("configuration")
                .mayOnlyBeAccessedByLayers("client")
                .whereLayer("transport")
                .mayOnlyBeAccessedByLayers("client", "wire", "signing", "retry")
                .ensureAllClassesAreContainedInArchitecture()
                .check(classes);
    }

    @Test
    void onlySigningAndRetriesKnowTheAwsSdkAndTheBuilderItsCredentials() {
        noClasses()
                .that()
                .resideOutsideOfPackage(ROOT + ".signing")
                .should()
                .dependOnClassesThat()
                .resideInAPackage("software.amazon.awssdk.http..")
                .check(classes);
        noClasses()
                .that()
                .resideOutsideOfPackage(ROOT + ".signing")
                .and()
                .doNotHaveSimpleName("ServiceClientBuilder")
                .and()
                .haveNameNotMatching(".*\\.RetryQuota(\\$.*)?")
                .should()
                .dependOnClassesThat()
                .resideInAPackage("software.amazon.awssdk..")
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

package dev.smithwright.runtime.emulator;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.Architectures.layeredArchitecture;

import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import org.junit.jupiter.api.Test;

class ArchitectureTest {

    private static final String ROOT = "dev.smithwright.runtime.emulator";

    private final JavaClasses classes = new ClassFileImporter()
            .withImportOption(new ImportOption.DoNotIncludeTests())
            .importPackages(ROOT);

    @Test
    void packagesImportOnlyDownwards() {
        layeredArchitecture()
                .consideringOnlyDependenciesInLayers()
                .layer("page")
                .definedBy(ROOT + ".control.page")
                .layer("fault")
                .definedBy(ROOT + ".control.fault")
                .layer("log")
                .definedBy(ROOT + ".control.log")
                .layer("control")
                .definedBy(ROOT + ".control")
                .layer("signature")
                .definedBy(ROOT + ".signature")
                .layer("emulator")
                .definedBy(ROOT)
                .layer("http")
                .definedBy(ROOT + ".http")
                .whereLayer("page")
                .mayNotBeAccessedByAnyLayer()
                .whereLayer("fault")
                .mayOnlyBeAccessedByLayers("page")
                .whereLayer("log")
                .mayOnlyBeAccessedByLayers("page")
                .whereLayer("control")
                .mayOnlyBeAccessedByLayers("page", "fault", "log")
                .whereLayer("signature")
                .mayNotBeAccessedByAnyLayer()
                .whereLayer("emulator")
                .mayOnlyBeAccessedByLayers("fault", "log", "signature")
                .whereLayer("http")
                .mayOnlyBeAccessedByLayers("signature", "emulator", "control", "fault", "log", "page")
                .ensureAllClassesAreContainedInArchitecture()
                .check(classes);
    }

    @Test
    void plainHttpKnowsNoServices() {
        noClasses()
                .that()
                .resideInAPackage(ROOT + ".http")
                .should()
                .dependOnClassesThat()
                .resideInAnyPackage(
                        "dev.smithwright.runtime.operation..",
                        "dev.smithwright.runtime.awsjson..",
                        "dev.smithwright.runtime.error..")
                .check(classes);
    }

    @Test
    void theJdksServerAndTheClientStayOutside() {
        noClasses()
                .that()
                .resideOutsideOfPackage(ROOT + ".http")
                .should()
                .dependOnClassesThat()
                .resideInAnyPackage("com.sun..", "tools.jackson..")
                .check(classes);
        noClasses()
                .should()
                .dependOnClassesThat()
                .resideInAPackage("dev.smithwright.runtime.client..")
                .check(classes);
    }
}

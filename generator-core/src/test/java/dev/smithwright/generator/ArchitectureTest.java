package dev.smithwright.generator;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.fields;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.Architectures.layeredArchitecture;
import static java.util.stream.Collectors.toCollection;
import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;

/** The walls of the house. */
class ArchitectureTest {

    private static final String ROOT = "dev.smithwright.generator";
    private static final JavaClasses CLASSES = new ClassFileImporter()
            .withImportOption(new ImportOption.DoNotIncludeTests())
            .importPackages(ROOT);

    @Test
    void packagesImportOnlyDownwards() {
        layeredArchitecture()
                .consideringOnlyDependenciesInLayers()
                .layer("diff")
                .definedBy(ROOT + ".diff")
                .layer("core")
                .definedBy(ROOT)
                .layer("write")
                .definedBy(ROOT + ".write")
                .layer("outline")
                .definedBy(ROOT + ".outline")
                .layer("docs")
                .definedBy(ROOT + ".docs")
                .layer("page")
                .definedBy(ROOT + ".docs.page")
                .layer("emit")
                .definedBy(ROOT + ".emit")
                .layer("text")
                .definedBy(ROOT + ".text")
                .layer("plan")
                .definedBy(ROOT + ".plan")
                .layer("select")
                .definedBy(ROOT + ".select")
                .layer("load")
                .definedBy(ROOT + ".load")
                .layer("c2j")
                .definedBy(ROOT + ".load.c2j")
                .layer("diagnostics")
                .definedBy(ROOT + ".diagnostics")
                .whereLayer("diff")
                .mayNotBeAccessedByAnyLayer()
                .whereLayer("core")
                .mayOnlyBeAccessedByLayers("diff")
                .whereLayer("write")
                .mayOnlyBeAccessedByLayers("core")
                .whereLayer("outline")
                .mayOnlyBeAccessedByLayers("core")
                .whereLayer("docs")
                .mayOnlyBeAccessedByLayers("core")
                .whereLayer("page")
                .mayOnlyBeAccessedByLayers("core", "docs")
                .whereLayer("emit")
                .mayOnlyBeAccessedByLayers("core", "write")
                .whereLayer("text")
                .mayOnlyBeAccessedByLayers("docs", "emit")
                .whereLayer("plan")
                .mayOnlyBeAccessedByLayers("diff", "core", "outline", "write", "docs", "emit", "text")
                .whereLayer("select")
                .mayOnlyBeAccessedByLayers("diff", "core", "write", "emit", "plan")
                .whereLayer("load")
                .mayOnlyBeAccessedByLayers("diff", "core", "write", "emit", "plan", "select")
                .whereLayer("c2j")
                .mayOnlyBeAccessedByLayers("load")
                .ensureAllClassesAreContainedInArchitecture()
                .check(CLASSES);
    }

    @Test
    void onlyEmitWritesWithJavaPoet() {
        noClasses()
                .that()
                .resideOutsideOfPackage(ROOT + ".emit")
                // It turns the emitters' files into bytes.
                .and()
                .haveNameNotMatching(".*\\.SourceTree(\\$.*)?")
                .should()
                .dependOnClassesThat()
                .resideInAPackage("com.palantir..")
                .check(CLASSES);
    }

    @Test
    void onlyServiceDescriptionsAreReadWithJackson() {
        noClasses()
                .that()
                .resideOutsideOfPackage(ROOT + ".load.c2j")
                .should()
                .dependOnClassesThat()
                .resideInAnyPackage("tools.jackson..", "com.fasterxml..")
                .check(CLASSES);
    }

    @Test
    void smithyEndsAtThePlan() {
        noClasses()
                .that()
                .resideInAnyPackage(
                        ROOT + ".docs..", ROOT + ".text", ROOT + ".emit", ROOT + ".outline", ROOT + ".write")
                .should()
                .dependOnClassesThat()
                .resideInAPackage("software.amazon..")
                .check(CLASSES);
    }

    @Test
    void noMavenInTheLibrary() {
        noClasses()
                .should()
                .dependOnClassesThat()
                .resideInAPackage("org.apache.maven..")
                .check(CLASSES);
    }

    @Test
    void nothingIsStaticAndMutable() {
        fields().that().areStatic().should().beFinal().check(CLASSES);
        noClasses()
                .should()
                .dependOnClassesThat()
                .haveNameMatching("java\\.util\\.concurrent\\.atomic\\..*")
                .check(CLASSES);
    }

    @Test
    void noOutputDependsOnTheClockTheLocaleOrTheMachine() {
        noClasses()
                .should()
                .callMethod(System.class, "currentTimeMillis")
                .orShould()
                .callMethod(System.class, "lineSeparator")
                .orShould()
                .callMethod(java.util.Locale.class, "getDefault")
                .orShould()
                .callMethod(String.class, "toLowerCase")
                .orShould()
                .callMethod(String.class, "toUpperCase")
                .check(CLASSES);
    }

    /** What measures the stages stands above them, so that none of them can see it. */
    @Test
    void noStageKnowsTheTime() {
        noClasses()
                .that()
                .resideOutsideOfPackage("dev.smithwright.generator")
                .should()
                .dependOnClassesThat()
                .resideInAPackage("java.time..")
                .orShould()
                .callMethod(System.class, "nanoTime")
                .check(CLASSES);
    }

    @Test
    void everyPackageSaysWhatItIs() {
        TreeSet<String> packages =
                CLASSES.stream().map(JavaClass::getPackageName).collect(toCollection(TreeSet::new));

        assertThat(packages)
                .allSatisfy(name -> assertThat(CLASSES.contain(name + ".package-info"))
                        .as(name)
                        .isTrue());
        classes()
                .that()
                .haveSimpleName("package-info")
                .should()
                .beAnnotatedWith("org.jspecify.annotations.NullMarked")
                .check(CLASSES);
    }
}

package dev.smithwright.runtime;

import static com.tngtech.archunit.base.DescribedPredicate.not;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAPackage;
import static com.tngtech.archunit.lang.conditions.ArchPredicates.are;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.fields;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.methods;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.Architectures.layeredArchitecture;
import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.domain.JavaField;
import com.tngtech.archunit.core.domain.JavaModifier;
import com.tngtech.archunit.core.domain.JavaPackage;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import java.util.List;
import org.jspecify.annotations.NullMarked;
import org.junit.jupiter.api.Test;

class ArchitectureTest {

    private static final String ROOT = "dev.smithwright.runtime";
    private static final String JACKSON = "tools.jackson..";

    private static final JavaClasses CLASSES = new ClassFileImporter()
            .withImportOption(new ImportOption.DoNotIncludeTests())
            .importPackages(ROOT);

    @Test
    void packagesImportDownwards() {
        layeredArchitecture()
                .consideringOnlyDependenciesInLayers()
                .layer("schema")
                .definedBy(ROOT + ".schema")
                .layer("shape")
                .definedBy(ROOT + ".shape")
                .layer("error")
                .definedBy(ROOT + ".error")
                .layer("operation")
                .definedBy(ROOT + ".operation")
                .layer("waiter")
                .definedBy(ROOT + ".waiter")
                .layer("json")
                .definedBy(ROOT + ".json")
                .layer("redaction")
                .definedBy(ROOT + ".redaction")
                .layer("validation")
                .definedBy(ROOT + ".validation")
                .layer("awsjson")
                .definedBy(ROOT + ".awsjson")
                .whereLayer("schema")
                .mayNotAccessAnyLayer()
                .whereLayer("shape")
                .mayOnlyAccessLayers("schema")
                .whereLayer("error")
                .mayOnlyAccessLayers("schema", "shape")
                .whereLayer("operation")
                .mayOnlyAccessLayers("schema", "shape", "error")
                .whereLayer("waiter")
                .mayOnlyAccessLayers("error", "operation")
                .whereLayer("json")
                .mayOnlyAccessLayers("schema", "shape", "error")
                .whereLayer("redaction")
                .mayOnlyAccessLayers("schema", "shape")
                .whereLayer("validation")
                .mayOnlyAccessLayers("schema", "shape", "error", "operation", "redaction")
                .whereLayer("awsjson")
                .mayOnlyAccessLayers("schema", "shape", "error", "operation", "json")
                .ensureAllClassesAreContainedInArchitecture()
                .check(CLASSES);
    }

    @Test
    void onlyTheCodecKnowsJackson() {
        noClasses()
                .that()
                .resideOutsideOfPackage(ROOT + ".json")
                .should()
                .dependOnClassesThat()
                .resideInAPackage(JACKSON)
                .check(CLASSES);
    }

    @Test
    void theCodecShowsNoJackson() {
        methods()
                .that()
                .areDeclaredInClassesThat()
                .arePublic()
                .and()
                .areDeclaredInClassesThat()
                .resideInAPackage(ROOT + ".json")
                .and()
                .arePublic()
                .should()
                .notHaveRawReturnType(resideInAPackage(JACKSON))
                .andShould()
                .notHaveRawParameterTypes(parametersOf(JACKSON))
                .check(CLASSES);
    }

    private static DescribedPredicate<List<JavaClass>> parametersOf(String packages) {
        return DescribedPredicate.describe(
                "types of " + packages, types -> types.stream().anyMatch(resideInAPackage(packages)));
    }

    @Test
    void theClassPathIsLight() {
        classes()
                .should()
                .onlyDependOnClassesThat(resideInAPackage(ROOT + "..")
                        .or(resideInAPackage("java.."))
                        .or(resideInAPackage("org.jspecify.annotations"))
                        .or(resideInAPackage(JACKSON))
                        .or(DescribedPredicate.describe("primitives", JavaClass::isPrimitive))
                        .or(DescribedPredicate.describe("arrays", JavaClass::isArray)))
                .check(CLASSES);
    }

    @Test
    void nothingIsReflective() {
        noClasses()
                .should()
                .dependOnClassesThat()
                .resideInAPackage("java.lang.reflect..")
                .orShould()
                .callMethod(Class.class, "forName", String.class)
                .check(CLASSES);
    }

    @Test
    void nothingStaticIsMutable() {
        fields().that()
                .areStatic()
                .and(are(not(synthetic())))
                .should()
                .beFinal()
                .andShould()
                .notHaveRawType(DescribedPredicate.describe("arrays", JavaClass::isArray))
                .check(CLASSES);
    }

    private static DescribedPredicate<JavaField> synthetic() {
        return DescribedPredicate.describe(
                "synthetic", field -> field.getModifiers().contains(JavaModifier.SYNTHETIC));
    }

    @Test
    void everyPackageSaysWhatItIsAndIsNullMarked() {
        JavaPackage root = CLASSES.getPackage(ROOT);
        assertThat(root.getSubpackages())
                .hasSize(9)
                .allSatisfy(subpackage -> assertThat(subpackage.isAnnotatedWith(NullMarked.class))
                        .as(subpackage.getName())
                        .isTrue());
    }
}

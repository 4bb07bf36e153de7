package dev.smithwright.emulator.cognitoidentity;

import static com.tngtech.archunit.library.Architectures.layeredArchitecture;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;

import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.library.Architectures.LayeredArchitecture;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Rooms import only downwards. */
class ArchitectureTest {

    private static final String ROOT = "dev.smithwright.emulator.cognitoidentity";

    /** From the top to the bottom; a room may use any below it, and the command line, above all, may use every one. */
    private static final List<String> ROOMS = List.of(
            "wire",
            "site",
            "request",
            "seed",
            "flows",
            "developers",
            "identities",
            "roles",
            "tags",
            "logins",
            "pools",
            "tokens",
            "store.jdbc",
            "store",
            "identifiers",
            "faults",
            "document");

    private final JavaClasses classes = new ClassFileImporter()
            .withImportOption(ImportOption.Predefined.DO_NOT_INCLUDE_TESTS)
            .importPackages(ROOT);

    @Test
    void roomsImportOnlyDownwards() {
        LayeredArchitecture rooms = layeredArchitecture()
                .consideringOnlyDependenciesInAnyPackage(ROOT + "..")
                .layer("top")
                .definedBy(ROOT);
        for (String room : ROOMS) {
            rooms = rooms.layer(room).definedBy(ROOT + "." + room);
        }
        rooms = rooms.whereLayer("top").mayNotBeAccessedByAnyLayer();
        for (int i = 0; i < ROOMS.size(); i++) {
            String[] above = ROOMS.subList(0, i).toArray(String[]::new);
            rooms = rooms.whereLayer(ROOMS.get(i)).mayOnlyBeAccessedByLayers(with("top", above));
        }
        rooms.check(classes);
    }

    @Test
    void roomsHaveNoCycles() {
        slices().matching(ROOT + ".(**)").should().beFreeOfCycles().check(classes);
    }

    private static String[] with(String first, String[] others) {
        String[] all = new String[others.length + 1];
        all[0] = first;
        System.arraycopy(others, 0, all, 1, others.length);
        return all;
    }
}

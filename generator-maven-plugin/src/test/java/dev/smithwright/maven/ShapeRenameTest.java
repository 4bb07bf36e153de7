package dev.smithwright.maven;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import dev.smithwright.generator.plan.Rename;
import java.util.List;
import org.apache.maven.plugin.MojoFailureException;
import org.junit.jupiter.api.Test;

class ShapeRenameTest {

    @Test
    void readsTheCommandLine() throws MojoFailureException {
        assertThat(ShapeRename.all(List.of(rename("org.example#Point=Spot"))))
                .containsExactly(new Rename("org.example#Point", "Spot"));
    }

    @Test
    void tellsAllThatIsIncompleteAtOnce() {
        assertThatExceptionOfType(MojoFailureException.class)
                .isThrownBy(() -> ShapeRename.all(List.of(rename("Point"), rename("Day=When"), new ShapeRename())))
                .withMessage("""

                        [IncompleteRename] In 'renames', Point becomes ?
                            Name a <shape>, and what it is called instead as <to>
                        [IncompleteRename] In 'renames', ? becomes ?
                            Name a <shape>, and what it is called instead as <to>""");
    }

    private static ShapeRename rename(String text) {
        ShapeRename rename = new ShapeRename();
        rename.set(text);
        return rename;
    }
}

package dev.smithwright.benchmarks.client.start;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class LoadedClassesTest {

    @Test
    void eachClassCountsForWhoBroughtIt() {
        LoadedClasses classes = new LoadedClasses(List.of(
                "[0.010s][info][class,load] java.lang.Object source: shared objects file",
                "[0.011s][info][class,load] java.lang.A source: shared objects file (top)",
                "[0.020s][info][class,load] java.net.Socket source: jrt:/java.base",
                "[0.021s][info][class,load] a.B$$Lambda$1/0x1 source: a.B",
                "[0.022s][info][class,load] tools.jackson.X source: file:/lib/jackson-core-3.2.4.jar",
                "[0.023s][info][class,load] d.R source: file:/smithwright/lib/smithwright-runtime-core-0.1.0.jar",
                "[0.024s][info][class,load] d.C source: file:/lib/smithwright-cognito-identity-client-0.1.0.jar",
                "[0.025s][info][class,load] s.U source: file:/smithwright/lib/utils-2.54.15.jar",
                "something else"));

        assertThat(classes.count()).isEqualTo(8);
        assertThat(classes.byOwner())
                .isEqualTo(Map.of(
                        "JDK, from its archive", 2,
                        "JDK, from its modules", 1,
                        "made at run time", 1,
                        "Jackson", 1,
                        "Smithwright's runtime", 1,
                        "generated code and program", 1,
                        "AWS SDK and its libraries", 1));
    }

    @Test
    void whatBothHaveLoadedIsLeftOut() {
        LoadedClasses one = new LoadedClasses(List.of(
                "[0.010s][info][class,load] java.lang.Object source: shared objects file",
                "[0.021s][info][class,load] a.B$$Lambda$1/0x0000000000000001 source: a.B"));
        LoadedClasses other = new LoadedClasses(List.of(
                "[0.010s][info][class,load] java.lang.Object source: shared objects file",
                "[0.021s][info][class,load] a.B$$Lambda$7/0x0000000000000007 source: a.B",
                "[0.022s][info][class,load] a.Z source: file:/lib/jackson-core-3.2.4.jar",
                "[0.022s][info][class,load] a.Y$$Lambda/0x0000000000000008 source: a.Y",
                "[0.023s][info][class,load] a.X source: file:/lib/jackson-core-3.2.4.jar"));

        assertThat(other.without(one).byOwnerAndPackage())
                .isEqualTo(Map.of(
                        "Jackson",
                        Map.of("a", List.of("X", "Z")),
                        "made at run time",
                        Map.of("a", List.of("Y$$Lambda"))));
    }
}

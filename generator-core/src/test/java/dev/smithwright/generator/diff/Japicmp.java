package dev.smithwright.generator.diff;

import japicmp.cmp.JApiCmpArchive;
import japicmp.cmp.JarArchiveComparator;
import japicmp.cmp.JarArchiveComparatorOptions;
import japicmp.model.AccessModifier;
import japicmp.model.JApiClass;
import japicmp.model.JApiCompatibility;
import japicmp.model.JApiCompatibilityChange;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/** What japicmp says of two APIs. */
final class Japicmp {

    private Japicmp() {}

    /**
     * A break.
     *
     * @param javaType the simple name of the top-level type
     * @param element what breaks
     * @param type the kind of the break
     * @param source whether source breaks
     * @param binary whether binaries break
     */
    record Break(String javaType, String element, String type, boolean source, boolean binary) {}

    static List<Break> compare(CompiledApi before, CompiledApi after) {
        JarArchiveComparatorOptions options = new JarArchiveComparatorOptions();
        options.setAccessModifier(AccessModifier.PROTECTED);
        options.setClassPathMode(JarArchiveComparatorOptions.ClassPathMode.ONE_COMMON_CLASSPATH);
        options.getClassPathEntries()
                .addAll(List.of(System.getProperty("java.class.path").split(java.io.File.pathSeparator)));
        List<Break> breaks = new ArrayList<>();
        for (JApiClass type : new JarArchiveComparator(options)
                .compare(
                        new JApiCmpArchive(before.jar(), "before", "1"),
                        new JApiCmpArchive(after.jar(), "after", "2"))) {
            add(type, type.getFullyQualifiedName(), type, breaks);
            Stream.of(
                            type.getMethods().stream(),
                            type.getConstructors().stream(),
                            type.getFields().stream(),
                            type.getInterfaces().stream(),
                            type.getGenericTemplates().stream(),
                            Stream.of(type.getSuperclass()))
                    .flatMap(elements -> elements)
                    .forEach(element -> add(type, element.toString(), element, breaks));
        }
        return breaks;
    }

    private static void add(JApiClass type, String name, JApiCompatibility element, List<Break> breaks) {
        for (JApiCompatibilityChange change : element.getCompatibilityChanges()) {
            if (!change.isSourceCompatible() || !change.isBinaryCompatible()) {
                breaks.add(new Break(
                        topLevel(type.getFullyQualifiedName()),
                        name,
                        change.getType().name(),
                        !change.isSourceCompatible(),
                        !change.isBinaryCompatible()));
            }
        }
    }

    private static String topLevel(String name) {
        String simple = name.substring(name.lastIndexOf('.') + 1);
        int nested = simple.indexOf('$');
        return nested < 0 ? simple : simple.substring(0, nested);
    }
}

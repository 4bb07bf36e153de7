package dev.smithwright.generator.emit;

import java.net.URI;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import javax.tools.DiagnosticCollector;
import javax.tools.ForwardingJavaFileManager;
import javax.tools.JavaCompiler;
import javax.tools.JavaFileManager;
import javax.tools.JavaFileObject;
import javax.tools.SimpleJavaFileObject;
import javax.tools.StandardJavaFileManager;
import javax.tools.ToolProvider;

/** Compiles in memory, with every lint and doclint, and tells what the compiler says. */
final class Javac {

    private static final List<String> OPTIONS = List.of(
            "--release",
            "17",
            "-Xlint:all,-options,-processing",
            "-Xdoclint:all,-missing",
            "-proc:none",
            "-Xmaxwarns",
            "1000",
            "-classpath",
            System.getProperty("java.class.path"));

    private Javac() {}

    /**
     * Compiles.
     *
     * @param sources texts by path
     * @return what the compiler complains of: errors and warnings
     */
    static List<String> complaints(Map<String, String> sources) {
        return compile(sources).complaints();
    }

    /** What came of it. */
    record Compiled(List<String> complaints, List<String> classes) {}

    static Compiled compile(Map<String, String> sources) {
        JavaCompiler compiler = ToolProvider.getSystemJavaCompiler();
        DiagnosticCollector<JavaFileObject> diagnostics = new DiagnosticCollector<>();
        List<JavaFileObject> files = new ArrayList<>();
        sources.forEach((path, text) -> files.add(new Source(path, text)));
        List<String> classes = new ArrayList<>();
        StandardJavaFileManager standard = compiler.getStandardFileManager(diagnostics, Locale.ENGLISH, null);
        compiler.getTask(null, new Nowhere(standard, classes), diagnostics, OPTIONS, null, files)
                .call();
        return new Compiled(
                diagnostics.getDiagnostics().stream().map(Object::toString).toList(), List.copyOf(classes));
    }

    private static final class Source extends SimpleJavaFileObject {

        private final String text;

        Source(String path, String text) {
            super(URI.create("memory:///" + path), Kind.SOURCE);
            this.text = text;
        }

        @Override
        public CharSequence getCharContent(boolean ignoreEncodingErrors) {
            return text;
        }
    }

    /** Notes the names of classes, and drops them. */
    private static final class Nowhere extends ForwardingJavaFileManager<StandardJavaFileManager> {

        private final List<String> classes;

        Nowhere(StandardJavaFileManager manager, List<String> classes) {
            super(manager);
            this.classes = classes;
        }

        @Override
        public JavaFileObject getJavaFileForOutput(
                JavaFileManager.Location location,
                String className,
                JavaFileObject.Kind kind,
                javax.tools.FileObject sibling) {
            classes.add(className);
            return new SimpleJavaFileObject(URI.create("memory:///" + className.replace('.', '/') + ".class"), kind) {
                @Override
                public java.io.OutputStream openOutputStream() {
                    return java.io.OutputStream.nullOutputStream();
                }
            };
        }
    }
}

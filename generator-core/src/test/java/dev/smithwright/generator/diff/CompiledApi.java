package dev.smithwright.generator.diff;

import dev.smithwright.generator.PlanRequest;
import dev.smithwright.generator.PlannedService;
import dev.smithwright.generator.ServicePlanning;
import dev.smithwright.generator.diagnostics.Diagnostics;
import dev.smithwright.generator.emit.EmissionOptions;
import dev.smithwright.generator.emit.Emitters;
import dev.smithwright.generator.load.ModelSources;
import dev.smithwright.generator.plan.Naming;
import dev.smithwright.generator.select.Selection;
import dev.smithwright.generator.write.SourceTree;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import javax.tools.DiagnosticCollector;
import javax.tools.FileObject;
import javax.tools.ForwardingJavaFileManager;
import javax.tools.JavaCompiler;
import javax.tools.JavaFileManager;
import javax.tools.JavaFileObject;
import javax.tools.SimpleJavaFileObject;
import javax.tools.StandardJavaFileManager;
import javax.tools.ToolProvider;

/**
 * An API: its plan, its sources, and its classes.
 *
 * @param planned the plan
 * @param sources sources by path
 * @param classes class files by path, without line numbers
 */
record CompiledApi(PlannedService planned, SortedMap<String, String> sources, SortedMap<String, byte[]> classes) {

    static final String PACKAGE = "test.api";

    private static final JavaCompiler COMPILER = ToolProvider.getSystemJavaCompiler();
    private static final StandardJavaFileManager FILES = COMPILER.getStandardFileManager(null, Locale.ENGLISH, null);

    static PlannedService plan(ModelSources sources) {
        Selection selection = new Selection(null, List.of(), false);
        return new ServicePlanning()
                .plan(new PlanRequest(sources, selection, new Naming(PACKAGE), false), new Diagnostics());
    }

    static CompiledApi of(PlannedService planned) {
        Diagnostics diagnostics = new Diagnostics();
        SourceTree tree =
                SourceTree.of(Emitters.of(new EmissionOptions(true, true, true, true)), planned.plan(), diagnostics);
        diagnostics.throwIfErrors();
        SortedMap<String, String> sources = new TreeMap<>();
        tree.paths().forEach(path -> sources.put(path, new String(tree.bytes(path), StandardCharsets.UTF_8)));
        return new CompiledApi(planned, sources, compile(sources));
    }

    private static SortedMap<String, byte[]> compile(Map<String, String> sources) {
        DiagnosticCollector<JavaFileObject> complaints = new DiagnosticCollector<>();
        List<Source> files = sources.entrySet().stream()
                .map(entry -> new Source(entry.getKey(), entry.getValue()))
                .toList();
        Memory memory = new Memory(FILES);
        List<String> options = List.of("-g:none", "-proc:none", "-nowarn");
        boolean compiles =
                COMPILER.getTask(null, memory, complaints, options, null, files).call();
        if (!compiles) {
            throw new AssertionError("does not compile: " + complaints.getDiagnostics());
        }
        return memory.bytes();
    }

    /** Returns a jar. */
    byte[] jar() {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (ZipOutputStream jar = new ZipOutputStream(bytes)) {
            jar.setLevel(0);
            for (Map.Entry<String, byte[]> file : classes.entrySet()) {
                jar.putNextEntry(new ZipEntry(file.getKey()));
                jar.write(file.getValue());
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return bytes.toByteArray();
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

    /** Keeps class files. */
    private static final class Memory extends ForwardingJavaFileManager<JavaFileManager> {

        private final SortedMap<String, ByteArrayOutputStream> files = new TreeMap<>();

        Memory(JavaFileManager manager) {
            super(manager);
        }

        @Override
        public JavaFileObject getJavaFileForOutput(
                Location location, String className, JavaFileObject.Kind kind, FileObject sibling) {
            String path = className.replace('.', '/') + ".class";
            ByteArrayOutputStream bytes = new ByteArrayOutputStream();
            files.put(path, bytes);
            return new SimpleJavaFileObject(URI.create("memory:///" + path), kind) {
                @Override
                public OutputStream openOutputStream() {
                    return bytes;
                }
            };
        }

        SortedMap<String, byte[]> bytes() {
            SortedMap<String, byte[]> bytes = new TreeMap<>();
            files.forEach((path, file) -> bytes.put(path, file.toByteArray()));
            return bytes;
        }
    }
}

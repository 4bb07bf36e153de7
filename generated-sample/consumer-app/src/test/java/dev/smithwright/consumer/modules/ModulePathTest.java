package dev.smithwright.consumer.modules;

import static org.assertj.core.api.Assertions.assertThat;

import dev.smithwright.cognitoidentity.credentials.CognitoIdentityCredentialsProvider;
import dev.smithwright.emulator.cognitoidentity.CognitoIdentityEmulator;
import dev.smithwright.emulator.cognitoidentity.EmulatorSettings;
import dev.smithwright.emulator.cognitoidentity.Sources;
import dev.smithwright.runtime.emulator.EmulatorServer;
import java.io.File;
import java.io.IOException;
import java.io.StringWriter;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import javax.tools.JavaCompiler;
import javax.tools.ToolProvider;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A program that is a module, and that names nothing but the client's module, compiles and runs on the module path. */
class ModulePathTest {

    private static final String DESCRIPTOR = """
            // docs: module-descriptor
            module program {
                requires dev.smithwright.cognitoidentity;
            }
            // end
            """;

    /** Public and signed calls, waiting and not, an error and pages: all that loads classes of other modules. */
    private static final String PROGRAM = """
            package program;

            import dev.smithwright.cognitoidentity.CognitoIdentityAsyncClient;
            import dev.smithwright.cognitoidentity.CognitoIdentityClient;
            import dev.smithwright.cognitoidentity.model.ResourceNotFoundException;
            import dev.smithwright.runtime.client.transport.HttpRequest;
            import dev.smithwright.runtime.client.transport.HttpResponse;
            import dev.smithwright.runtime.client.transport.HttpTransport;

            final class Program {

                private Program() {}

                public static void main(String[] arguments) {
                    try (CognitoIdentityClient client = CognitoIdentityClient.builder()
                                    .endpoint(arguments[0])
                                    .region("us-east-1")
                                    .credentials("AKID", "secret")
                                    .build();
                            CognitoIdentityAsyncClient async = CognitoIdentityAsyncClient.builder()
                                    .endpoint(arguments[0])
                                    .region("us-east-1")
                                    .build()) {
                        String pool = client.createIdentityPool(
                                        create -> create.identityPoolName("pool").allowUnauthenticatedIdentities(true))
                                .identityPoolId();
                        System.out.println("waited: " + client.getId(id -> id.identityPoolId(pool)));
                        System.out.println("future: " + async.getId(id -> id.identityPoolId(pool)).join());
                        client.deleteIdentityPool(delete -> delete.identityPoolId(pool));
                        try {
                            client.getId(id -> id.identityPoolId(pool));
                        } catch (ResourceNotFoundException e) {
                            System.out.println("error: " + e.code());
                        }
                    }
                    try (CognitoIdentityClient silent = CognitoIdentityClient.builder()
                            .region("us-east-1")
                            .transport(new HttpTransport() {
                                @Override
                                public HttpResponse send(HttpRequest request) {
                                    System.out.println("agent: " + request.headers().get("user-agent"));
                                    throw new IllegalStateException("sent nowhere");
                                }

                                @Override
                                public void close() {}
                            })
                            .build()) {
                        silent.getId(id -> id.identityPoolId("us-east-1:0"));
                    } catch (IllegalStateException e) {
                        System.out.println(e.getMessage());
                    }
                    System.out.println("module: " + CognitoIdentityClient.class.getModule().getName() + ", read by "
                            + Program.class.getModule().getName());
                }
            }
            """;

    @TempDir
    Path folder;

    @Test
    void aProgramThatRequiresTheClient() throws Exception {
        compile(runtimePath(), DESCRIPTOR, PROGRAM);

        String output = run(runtimePath());

        assertThat(output)
                .contains("waited: GetIdResponse[identityId=us-east-1:")
                .contains("future: GetIdResponse[identityId=us-east-1:")
                .contains("error: ResourceNotFoundException")
                .contains("agent: smithwright/0.1.0")
                .contains("module: dev.smithwright.cognitoidentity, read by program");
    }

    @Test
    void aProgramThatRequiresTheCredentialsHasTheClientToo() throws Exception {
        String path = location(CognitoIdentityCredentialsProvider.class) + File.pathSeparator + runtimePath();
        compile(path, "module program {\n    requires dev.smithwright.cognitoidentity.credentials;\n}\n", """
                package program;

                import dev.smithwright.cognitoidentity.CognitoIdentityClient;
                import dev.smithwright.cognitoidentity.credentials.CognitoIdentityCredentialsProvider;
                import dev.smithwright.cognitoidentity.model.ResourceNotFoundException;

                final class Program {

                    private Program() {}

                    public static void main(String[] arguments) {
                        try (CognitoIdentityClient client = CognitoIdentityClient.builder()
                                        .endpoint(arguments[0])
                                        .region("us-east-1")
                                        .build();
                                CognitoIdentityCredentialsProvider provider = CognitoIdentityCredentialsProvider.builder(client)
                                        .identityPoolId("us-east-1:00000000-0000-4000-8000-000000000000")
                                        .build()) {
                            provider.resolveIdentity().handle((found, failure) -> {
                                System.out.println("no pool: " + (failure instanceof ResourceNotFoundException));
                                return found;
                            }).join();
                        }
                    }
                }
                """);

        assertThat(run(path)).contains("no pool: true");
    }

    private static String runtimePath() throws IOException {
        return Files.readString(Path.of("target", "runtime-class-path")).strip();
    }

    private static Path location(Class<?> type) throws Exception {
        return Path.of(type.getProtectionDomain().getCodeSource().getLocation().toURI());
    }

    private void compile(String modulePath, String descriptor, String program) throws Exception {
        Path sources = Files.createDirectories(folder.resolve("sources/program"));
        Files.writeString(sources.resolveSibling("module-info.java"), descriptor);
        Files.writeString(sources.resolve("Program.java"), program);
        JavaCompiler javac = ToolProvider.getSystemJavaCompiler();
        StringWriter messages = new StringWriter();
        List<String> options = List.of(
                "-Xlint:all",
                "-Werror",
                "--release",
                "17",
                "--module-path",
                modulePath,
                "-d",
                folder.resolve("program").toString());
        boolean compiled;
        try (var files = javac.getStandardFileManager(null, null, StandardCharsets.UTF_8)) {
            compiled = javac.getTask(
                            messages,
                            files,
                            null,
                            options,
                            null,
                            files.getJavaFileObjects(
                                    sources.resolveSibling("module-info.java"), sources.resolve("Program.java")))
                    .call();
        }
        assertThat(compiled).as(messages.toString()).isTrue();
    }

    private String run(String modulePath) throws Exception {
        try (CognitoIdentityEmulator emulator =
                        new CognitoIdentityEmulator(EmulatorSettings.DEFAULT.withPort(0), Sources.SYSTEM);
                EmulatorServer server = emulator.listen()) {
            Process process = new ProcessBuilder(
                            Path.of(System.getProperty("java.home"), "bin", "java")
                                    .toString(),
                            "--module-path",
                            folder.resolve("program") + File.pathSeparator + modulePath,
                            "--module",
                            "program/program.Program",
                            server.uri().toString())
                    .redirectErrorStream(true)
                    .start();
            String output = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
            assertThat(process.waitFor()).as(output).isZero();
            return output;
        }
    }
}

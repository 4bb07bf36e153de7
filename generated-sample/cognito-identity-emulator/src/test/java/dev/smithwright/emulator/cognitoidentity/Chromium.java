package dev.smithwright.emulator.cognitoidentity;

import java.io.File;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;

/**
 * A browser without a window, a process for each page. Whatever it wants from other machines than this one goes to a proxy
 * that writes it down and gives nothing.
 */
final class Chromium implements AutoCloseable {

    private static final Path WORK = Path.of("target", "chromium");

    private final Path executable;
    private final ServerSocket proxy;
    private final List<String> wanted = new CopyOnWriteArrayList<>();

    private Chromium(Path executable, ServerSocket proxy) {
        this.executable = executable;
        this.proxy = proxy;
    }

    /** Returns a browser where there is one on the {@code PATH}. */
    static Optional<Chromium> find() {
        return Stream.of(System.getenv().getOrDefault("PATH", "").split(File.pathSeparator))
                .filter(directory -> !directory.isEmpty())
                .map(directory -> Path.of(directory, "chromium"))
                .filter(Files::isExecutable)
                .findFirst()
                .map(Chromium::start);
    }

    private static Chromium start(Path executable) {
        try {
            Files.createDirectories(WORK);
            Chromium chromium = new Chromium(executable, new ServerSocket(0, 50, InetAddress.getLoopbackAddress()));
            Thread recording = new Thread(chromium::record, "proxy");
            recording.setDaemon(true);
            recording.start();
            return chromium;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private void record() {
        while (!proxy.isClosed()) {
            try (Socket socket = proxy.accept()) {
                socket.setSoTimeout(1_000);
                byte[] line = new byte[512];
                int length = socket.getInputStream().read(line);
                wanted.add(new String(line, 0, Math.max(0, length), StandardCharsets.US_ASCII));
            } catch (IOException e) {
                // The browser went away, or the test has ended.
            }
        }
    }

    /** Returns the beginnings of all requests for other machines. */
    List<String> wantedFromElsewhere() {
        return wanted;
    }

    /** Returns the page as the browser understands it. */
    String document(URI page) throws Exception {
        Path output = WORK.resolve(UUID.randomUUID() + ".html");
        run(output, "--dump-dom", page.toString());
        return Files.readString(output);
    }

    /** Takes a picture of the page's first {@code width} times {@code height} points. */
    void picture(URI page, int width, int height, Path file) throws Exception {
        Files.createDirectories(file.toAbsolutePath().getParent());
        Files.deleteIfExists(file);
        run(
                WORK.resolve(UUID.randomUUID() + ".txt"),
                "--window-size=" + width + "," + height,
                "--hide-scrollbars",
                "--screenshot=" + file.toAbsolutePath(),
                page.toString());
    }

    private void run(Path output, String... arguments) throws Exception {
        List<String> command = new ArrayList<>(List.of(
                executable.toString(),
                "--headless",
                "--no-sandbox",
                "--disable-gpu",
                "--disable-quic",
                "--no-first-run",
                "--disable-background-networking",
                "--disable-component-update",
                "--disable-sync",
                "--proxy-server=http://127.0.0.1:" + proxy.getLocalPort(),
                "--user-data-dir=" + WORK.resolve(UUID.randomUUID().toString()).toAbsolutePath()));
        command.addAll(List.of(arguments));
        Process process = new ProcessBuilder(command)
                .redirectOutput(output.toFile())
                .redirectError(ProcessBuilder.Redirect.DISCARD)
                .start();
        if (!process.waitFor(60, TimeUnit.SECONDS)) {
            process.destroyForcibly();
            throw new IllegalStateException("the browser takes more than a minute: " + command);
        }
        if (process.exitValue() != 0) {
            throw new IllegalStateException("the browser failed: " + command);
        }
    }

    @Override
    public void close() throws IOException {
        proxy.close();
    }
}

package dev.smithwright.runtime.client.faults;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;

/**
 * The threads, sockets and files that the process holds at a time. Where the system does not tell of sockets and files, it
 * is threads alone.
 */
public record Holdings(Set<Thread> threads, Map<String, Integer> descriptors) {

    private static final Path DESCRIPTORS = Path.of("/proc/self/fd");

    public static Holdings now() {
        return new Holdings(Thread.getAllStackTraces().keySet(), openDescriptors());
    }

    /** Returns what there is now and was not then, apart from what the JDK has once in a process, whoever makes use of it. */
    public Set<String> beyond(Holdings before) {
        Set<String> beyond = new TreeSet<>();
        for (Thread thread : threads) {
            if (!before.threads.contains(thread) && !isOfTheJdk(thread)) {
                beyond.add("thread " + thread.getName());
            }
        }
        descriptors.forEach((target, count) -> {
            // A socket has a name of its own; the JDK has many descriptors for one socket, in place of those it has
            // closed.
            int counted = target.startsWith("socket:") ? 1 : count;
            if (counted > before.descriptors.getOrDefault(target, 0)) {
                beyond.add(target);
            }
        });
        return beyond;
    }

    private static boolean isOfTheJdk(Thread thread) {
        String name = thread.getName();
        return name.startsWith("ForkJoinPool")
                || name.startsWith("CompletableFutureDelayScheduler")
                || name.startsWith("VirtualThread-")
                || name.endsWith("Poller")
                || name.startsWith("Keep-Alive-")
                || name.equals("process reaper")
                || name.equals("Common-Cleaner")
                || name.equals("Attach Listener");
    }

    private static Map<String, Integer> openDescriptors() {
        Map<String, Integer> open = new HashMap<>();
        if (!Files.isDirectory(DESCRIPTORS)) {
            return open;
        }
        try (DirectoryStream<Path> links = Files.newDirectoryStream(DESCRIPTORS)) {
            for (Path link : links) {
                String target = target(link);
                if (!isOfTheJvm(target)) {
                    open.merge(target, 1, Integer::sum);
                }
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return open;
    }

    private static String target(Path link) {
        try {
            return Files.readSymbolicLink(link).toString();
        } catch (IOException e) {
            // Closed meanwhile, such as the folder that is read here.
            return "";
        }
    }

    /** Class files, the sources of random numbers, and the folder that is read here. */
    private static boolean isOfTheJvm(String target) {
        return target.isEmpty()
                || target.endsWith(".jar")
                || target.startsWith(System.getProperty("java.home"))
                || target.startsWith("/dev/")
                || target.startsWith("/proc/");
    }
}

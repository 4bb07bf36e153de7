package dev.smithwright.benchmarks.program.tests;

import java.io.IOException;
import org.junit.platform.engine.discovery.DiscoverySelectors;
import org.junit.platform.launcher.Launcher;
import org.junit.platform.launcher.LauncherDiscoveryRequest;
import org.junit.platform.launcher.core.LauncherDiscoveryRequestBuilder;
import org.junit.platform.launcher.core.LauncherFactory;
import org.junit.platform.launcher.listeners.SummaryGeneratingListener;

/**
 * Runs a class of tests as often as it is told, and prints how long each run took, in milliseconds; then waits until its
 * standard input ends, so that it can be looked at.
 */
final class RepeatedTests {

    private RepeatedTests() {}

    public static void main(String[] arguments) throws IOException {
        Launcher launcher = LauncherFactory.create();
        for (int i = 0; i < Integer.parseInt(arguments[0]); i++) {
            System.out.println(run(launcher));
        }
        System.out.println("done");
        int end = System.in.read();
        System.exit(end + 1);
    }

    private static double run(Launcher launcher) {
        LauncherDiscoveryRequest tests = LauncherDiscoveryRequestBuilder.request()
                .selectors(DiscoverySelectors.selectClass(CallingTest.class))
                .build();
        SummaryGeneratingListener results = new SummaryGeneratingListener();
        long start = System.nanoTime();
        launcher.execute(tests, results);
        double milliseconds = (System.nanoTime() - start) / 1e6;
        if (results.getSummary().getTestsSucceededCount() != 1) {
            throw new IllegalStateException(
                    "the test failed: " + results.getSummary().getFailures());
        }
        return milliseconds;
    }
}

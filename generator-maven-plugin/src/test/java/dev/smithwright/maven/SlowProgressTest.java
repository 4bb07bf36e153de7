package dev.smithwright.maven;

import static org.assertj.core.api.Assertions.assertThat;

import dev.smithwright.generator.Stage;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;

class SlowProgressTest {

    private final BlockingQueue<String> lines = new LinkedBlockingQueue<>();

    @Test
    void aQuickGenerationSaysNothing() {
        try (SlowProgress progress = SlowProgress.start(lines::add, Duration.ofMinutes(1))) {
            List.of(Stage.values()).forEach(progress::begins);
        }

        assertThat(lines).isEmpty();
    }

    @Test
    void aLongOneSaysWhatItDoesAndWhatItDoesNext() throws InterruptedException {
        try (SlowProgress progress = SlowProgress.start(lines::add, Duration.ofMillis(1))) {
            progress.begins(Stage.LOAD);
            assertThat(lines.poll(1, TimeUnit.MINUTES)).isEqualTo("... reading the models");
            progress.begins(Stage.EMIT);
        }

        assertThat(lines).containsExactly("... making the sources");
    }
}

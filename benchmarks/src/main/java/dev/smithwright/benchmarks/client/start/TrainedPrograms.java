package dev.smithwright.benchmarks.client.start;

import dev.smithwright.benchmarks.process.Program;
import dev.smithwright.benchmarks.process.ProgramRun;
import java.nio.file.Path;
import java.util.List;

/**
 * Programs that were run once before, so that the JVM has kept what a start loads. Ours is trained by its warm-up, as one does
 * where the service cannot be called; the AWS SDK by the very calls that are measured.
 *
 * @param endpoint where the service is
 * @param directory for what is kept
 */
record TrainedPrograms(String endpoint, Path directory) {

    private static final String WARM_UP = "dev.smithwright.benchmarks.program.WarmedUp";

    /** Returns the program with its classes in an archive, which is made here. */
    Program classDataArchive(Program program) {
        Path archive = directory.resolve(program.module() + ".jsa");
        train(program.with("", List.of("-XX:ArchiveClassesAtExit=" + archive)));
        return program.with("", List.of("-XX:SharedArchiveFile=" + archive));
    }

    /** Returns the program with the ahead-of-time cache of Java 25, which is made here: classes, and profiles of methods. */
    Program aotCache(Program program) {
        Path cache = directory.resolve(program.module() + ".aot");
        train(program.with("", List.of("-XX:AOTCacheOutput=" + cache)));
        return program.with("", List.of("-XX:AOTCache=" + cache));
    }

    private void train(Program program) {
        if (program.module().equals(Program.smithwright().module())) {
            ProgramRun.of(program.commandOf(WARM_UP));
        } else {
            FirstCalls.GET_ID_AND_LIST.run(program, endpoint);
        }
    }
}

package dev.smithwright.benchmarks.generator;

import dev.smithwright.benchmarks.process.ProgramRun;
import dev.smithwright.benchmarks.report.Comparison;
import dev.smithwright.benchmarks.report.Row;
import java.util.ArrayList;
import java.util.List;

/**
 * What generating adds to a build with Maven: {@code mvn generate-sources} less {@code mvn validate}, which does nothing.
 *
 * @param projects who is measured; the first is whom all are compared with
 * @param rounds how often each is built, in turn with the others
 */
record MavenBenchmark(List<MeasuredProject> projects, int rounds) {

    List<Row> run() {
        projects.forEach(MeasuredProject::prepare);
        Cost first = Cost.of("generating Cognito Identity, mvn");
        Cost again = Cost.of("again, nothing changed, mvn");
        for (int round = 0; round < rounds; round++) {
            for (MeasuredProject project : projects) {
                project.clean();
                ProgramRun nothing = project.build("validate");
                first.add(project, project.build("generate-sources"), nothing);
                again.add(project, project.build("generate-sources"), nothing);
            }
            first.add(SmithyReader.NAME, SmithyReader.run());
        }
        List<Row> rows = new ArrayList<>(first.rows());
        rows.addAll(again.rows());
        return rows;
    }

    private record Cost(Comparison time, Comparison cpu) {

        static Cost of(String subject) {
            return new Cost(new Comparison(subject, "ms"), new Comparison(subject + ", CPU", "ms"));
        }

        void add(MeasuredProject project, ProgramRun build, ProgramRun nothing) {
            time.add(project.name(), build.wallMilliseconds() - nothing.wallMilliseconds());
            cpu.add(project.name(), build.cpuMilliseconds() - nothing.cpuMilliseconds());
        }

        void add(String name, ProgramRun run) {
            time.add(name, run.wallMilliseconds());
            cpu.add(name, run.cpuMilliseconds());
        }

        List<Row> rows() {
            List<Row> rows = new ArrayList<>(time.rows());
            rows.addAll(cpu.rows());
            return rows;
        }
    }
}

package dev.smithwright.maven;

import dev.smithwright.generator.write.OutputState;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.apache.maven.model.Plugin;
import org.apache.maven.model.PluginExecution;
import org.apache.maven.plugin.MojoExecution;
import org.apache.maven.project.MavenProject;

/**
 * The executions of a project that generate sources, each with the folder of its state: {@code <goal>/<executionId>} below a
 * common root.
 *
 * @param project the project; remembers, as long as a build lasts, which executions are over
 * @param execution the execution that runs now
 * @param goal the goal whose output it is about
 */
record Executions(MavenProject project, MojoExecution execution, String goal) {

    private static final Set<String> GOALS = Set.of("generate", "generate-test");
    private static final String SETTLED = "dev.smithwright.settled ";

    /** The executions, for one that generates. */
    Executions(MavenProject project, MojoExecution execution) {
        this(project, execution, execution.getGoal());
    }

    /** Returns the same for the output of another goal with the same execution id. */
    Executions ofGoal(String other) {
        return new Executions(project, execution, other);
    }

    /** Returns the state of the execution that runs now, among those of the others. */
    OutputState state(Path root) {
        Path own = folder(root, goal, execution.getExecutionId());
        if (execution.getSource() == MojoExecution.Source.CLI) {
            // Run by hand, it does what an execution of the POM does, or something beside it: it is alone with its
            // files.
            return OutputState.alone(own);
        }
        Set<Path> declared = declared(root);
        declared.remove(own);
        List<Path> abandoned = new ArrayList<>(present(root));
        abandoned.removeAll(declared);
        abandoned.remove(own);
        List<Path> settled = declared.stream().filter(this::isSettled).toList();
        return new OutputState(own, List.copyOf(declared), settled, abandoned);
    }

    /** Notes that the execution that runs now is over. */
    void settle(Path root) {
        project.setContextValue(SETTLED + folder(root, goal, execution.getExecutionId()), true);
    }

    private boolean isSettled(Path folder) {
        return project.getContextValue(SETTLED + folder) != null;
    }

    private static Path folder(Path root, String goal, String executionId) {
        return root.resolve(goal).resolve(executionId);
    }

    private Set<Path> declared(Path root) {
        Set<Path> declared = new TreeSet<>();
        Plugin plugin = project.getPlugin(execution.getPlugin().getKey());
        if (plugin != null) {
            for (PluginExecution other : plugin.getExecutions()) {
                if (!"none".equals(other.getPhase())) {
                    other.getGoals().stream()
                            .filter(GOALS::contains)
                            .forEach(goal -> declared.add(folder(root, goal, other.getId())));
                }
            }
        }
        return declared;
    }

    private static List<Path> present(Path root) {
        List<Path> present = new ArrayList<>();
        for (String goal : GOALS.stream().sorted().toList()) {
            Path folder = root.resolve(goal);
            if (Files.isDirectory(folder)) {
                try (Stream<Path> states = Files.list(folder)) {
                    states.sorted().forEach(present::add);
                } catch (IOException e) {
                    throw new UncheckedIOException("The state of earlier builds cannot be read: " + e, e);
                }
            }
        }
        return present;
    }
}

package dev.smithwright.maven.goals;

import dev.smithwright.maven.goals.GoalDescriptor.ParameterDescriptor;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;

/** The page of a goal. */
final class GoalPage {

    private GoalPage() {}

    static String of(GoalDescriptor goal) {
        StringBuilder page = new StringBuilder("# smithwright:" + goal.name() + "\n\n");
        page.append(JavadocMarkdown.of(goal.description())).append("\n\n");
        page.append(facts(goal)).append("\n\n## Parameters\n\n");
        page.append(contents(goal.parameters()));
        goal.parameters().forEach(parameter -> page.append(section(parameter)));
        return page.append("\n---\n\nAll goals: [the plugin](../plugin.md#goals). Made of the goal's Javadoc.\n")
                .toString();
    }

    private static String facts(GoalDescriptor goal) {
        String phase = goal.phase()
                .map(name -> "Runs in the phase `" + name + "` where an execution does not say otherwise.")
                .orElse("Bound to no phase.");
        return phase + (goal.needsProject() ? " Needs a POM." : " Runs without a POM too.");
    }

    private static String contents(List<ParameterDescriptor> parameters) {
        return parameters.stream()
                .map(parameter -> "[`%s`](#%s)%s"
                        .formatted(parameter.name(), anchor(parameter), mustBeSet(parameter) ? " (required)" : ""))
                .collect(Collectors.joining(",\n", "", "\n"));
    }

    private static boolean mustBeSet(ParameterDescriptor parameter) {
        return parameter.required() && parameter.defaultValue().isEmpty();
    }

    private static String anchor(ParameterDescriptor parameter) {
        return parameter.name().toLowerCase(Locale.ROOT);
    }

    private static String section(ParameterDescriptor parameter) {
        return """

                ### %s

                %s

                %s
                """.formatted(parameter.name(), JavadocMarkdown.of(parameter.description()), settings(parameter));
    }

    private static String settings(ParameterDescriptor parameter) {
        StringBuilder settings = new StringBuilder("- type: `" + simple(parameter.type()) + "`");
        if (mustBeSet(parameter)) {
            settings.append("\n- required");
        }
        parameter.defaultValue().ifPresent(value -> settings.append("\n- default: `" + value + "`"));
        parameter.property().ifPresent(name -> settings.append("\n- property: `" + inner(name) + "`"));
        parameter.since().ifPresent(version -> settings.append("\n- since: " + version));
        return settings.toString();
    }

    /** Returns {@code List<File>} for {@code java.util.List<java.io.File>}. */
    private static String simple(String type) {
        return type.replaceAll("([a-z]\\w*\\.)+", "");
    }

    private static String inner(String expression) {
        return expression.substring(2, expression.length() - 1);
    }
}

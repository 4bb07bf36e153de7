package dev.smithwright.maven.goals;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Element;
import org.jsoup.parser.Parser;

/**
 * What the descriptor says of a goal.
 *
 * @param name the goal
 * @param description its Javadoc, as HTML
 * @param phase where it runs if an execution does not say
 * @param needsProject whether it runs only with a POM
 * @param parameters those that a user can set, by name
 */
record GoalDescriptor(
        String name,
        String description,
        Optional<String> phase,
        boolean needsProject,
        List<ParameterDescriptor> parameters) {

    /**
     * What the descriptor says of a parameter.
     *
     * @param name the parameter
     * @param type its Java type
     * @param description its Javadoc, as HTML
     * @param since the version that it came with
     * @param required whether a build without it fails
     * @param property the property that sets it too
     * @param defaultValue what it is where nobody sets it
     */
    record ParameterDescriptor(
            String name,
            String type,
            String description,
            Optional<String> since,
            boolean required,
            Optional<String> property,
            Optional<String> defaultValue) {}

    /** Reads the goals of the descriptor that is made for reports: there the Javadoc still has its elements. */
    static List<GoalDescriptor> read(Path descriptor) throws IOException {
        return Jsoup.parse(Files.readString(descriptor), Parser.xmlParser()).select("plugin > mojos > mojo").stream()
                .map(GoalDescriptor::goal)
                .toList();
    }

    private static GoalDescriptor goal(Element mojo) {
        return new GoalDescriptor(
                text(mojo, "goal").orElseThrow(),
                text(mojo, "description").orElseThrow(),
                text(mojo, "phase"),
                text(mojo, "requiresProject").equals(Optional.of("true")),
                mojo.select("> parameters > parameter").stream()
                        .filter(parameter -> text(parameter, "editable").equals(Optional.of("true")))
                        .map(parameter -> parameter(parameter, mojo))
                        .toList());
    }

    private static ParameterDescriptor parameter(Element parameter, Element mojo) {
        String name = text(parameter, "name").orElseThrow();
        Optional<Element> configuration = Optional.ofNullable(mojo.selectFirst("> configuration > " + name));
        return new ParameterDescriptor(
                name,
                text(parameter, "type").orElseThrow(),
                text(parameter, "description").orElse(""),
                text(parameter, "since"),
                text(parameter, "required").equals(Optional.of("true")),
                configuration.map(Element::text).filter(expression -> expression.startsWith("${")),
                configuration.map(element -> element.attr("default-value")).filter(value -> !value.isEmpty()));
    }

    private static Optional<String> text(Element parent, String child) {
        return Optional.ofNullable(parent.selectFirst("> " + child))
                .map(Element::wholeText)
                .filter(text -> !text.isBlank());
    }
}

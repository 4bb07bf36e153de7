package dev.smithwright.generator.load.c2j;

import dev.smithwright.generator.diagnostics.Diagnostics;
import dev.smithwright.generator.load.c2j.DescriptionReader.Located;
import dev.smithwright.generator.load.c2j.Places.Place;
import java.nio.file.Path;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import software.amazon.smithy.model.node.ObjectNode;
import tools.jackson.core.JacksonException;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;
import tools.jackson.core.ObjectReadContext;
import tools.jackson.core.json.JsonFactory;

/** Reads {@code service-2.json} files, each with its companions, and converts them to Smithy. */
public final class ServiceDescriptions {

    private final Diagnostics diagnostics;
    private final DescriptionReader reader;
    private final CompanionFiles companionFiles;

    /**
     * Reads for one run.
     *
     * @param diagnostics takes every problem of every file
     */
    public ServiceDescriptions(Diagnostics diagnostics) {
        this.diagnostics = diagnostics;
        this.reader = new DescriptionReader(diagnostics);
        this.companionFiles = new CompanionFiles(diagnostics);
    }

    /**
     * Returns whether this is a service description, by its content: it has metadata and operations, and is no Smithy.
     *
     * @param text JSON; what is none is no description
     */
    public static boolean isDescription(String text) {
        return !beginsAsSmithy(text) && hasMetadataAndOperations(text);
    }

    /** Smithy files begin with their version, as a rule, and then nothing has to be read twice. */
    private static boolean beginsAsSmithy(String text) {
        int start = afterBlanks(text, 0);
        return text.startsWith("{", start) && text.startsWith("\"smithy\"", afterBlanks(text, start + 1));
    }

    private static int afterBlanks(String text, int start) {
        int index = start;
        while (index < text.length() && Character.isWhitespace(text.charAt(index))) {
            index++;
        }
        return index;
    }

    private static boolean hasMetadataAndOperations(String text) {
        boolean metadata = false;
        boolean operations = false;
        try (JsonParser parser = new JsonFactory().createParser(ObjectReadContext.empty(), text)) {
            if (parser.nextToken() != JsonToken.START_OBJECT) {
                return false;
            }
            while (!(metadata && operations) && parser.nextToken() == JsonToken.PROPERTY_NAME) {
                String name = parser.currentName();
                boolean isObject = parser.nextToken() == JsonToken.START_OBJECT;
                metadata |= name.equals("metadata") && isObject;
                operations |= name.equals("operations") && isObject;
                if (name.equals("smithy")) {
                    return false;
                }
                parser.skipChildren();
            }
            return metadata && operations;
        } catch (JacksonException e) {
            // Whoever reads it as something else tells what is wrong.
            return metadata && operations;
        }
    }

    /** Returns whether the file is read together with the description beside it, by its name. */
    public static boolean isCompanion(Path file) {
        return CompanionFiles.isCompanion(file);
    }

    /**
     * Reads and converts.
     *
     * @param files the descriptions; of two versions of one service, only the newer has the namespace of the service
     *     alone
     * @return documents of Smithy's JSON AST for each description that is sound, in their order
     */
    public List<ObjectNode> read(Collection<DescriptionFile> files) {
        List<Sound> sound =
                files.stream().flatMap(file -> readOne(file).stream()).toList();
        Namespaces namespaces =
                new Namespaces(sound.stream().map(Sound::description).toList(), diagnostics);
        return sound.stream()
                .flatMap(service -> new DescriptionConverter(
                                service.description(), service.companions(), namespaces.of(service.description()))
                        .convert().stream())
                .toList();
    }

    private Optional<Sound> readOne(DescriptionFile file) {
        return reader.read(file.path().toString(), file.text(), ServiceDescription.class)
                .map(description -> new Sound(description, companionFiles.of(file.path())))
                .filter(this::check);
    }

    private boolean check(Sound service) {
        Diagnostics problems = new Diagnostics();
        ServiceDescription description = service.description().content();
        Place place = service.description().place();
        new MetadataCheck(description.metadata(), place.at("metadata"), problems).run();
        new OperationCheck(description, problems).run(place.at("operations"));
        new ShapeCheck(description, problems).run(place.at("shapes"));
        new CompanionCheck(description, problems).run(service.companions());
        problems.errors()
                .forEach(problem ->
                        diagnostics.error(problem.code(), problem.location(), problem.message(), problem.mend()));
        return problems.errors().isEmpty();
    }

    /** A description that could be read, and what lies beside it. */
    private record Sound(Located<ServiceDescription> description, Companions companions) {}
}

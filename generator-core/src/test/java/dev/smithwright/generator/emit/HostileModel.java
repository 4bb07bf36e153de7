package dev.smithwright.generator.emit;

import dev.smithwright.generator.diagnostics.Diagnostics;
import dev.smithwright.generator.load.ModelLoader;
import dev.smithwright.generator.load.ModelSources;
import dev.smithwright.generator.load.Overlays;
import dev.smithwright.generator.plan.ServicePlan;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import software.amazon.smithy.model.Model;
import software.amazon.smithy.model.node.ArrayNode;
import software.amazon.smithy.model.node.Node;
import software.amazon.smithy.model.node.ObjectNode;
import software.amazon.smithy.model.shapes.ModelSerializer;
import software.amazon.smithy.model.traits.DocumentationTrait;
import software.amazon.smithy.model.transform.ModelTransformer;

/** A model whose every text tries to become something else than text. */
public final class HostileModel {

    /** Texts that try to become code, or to break what they stand in. */
    public static final List<String> ATTACKS = List.of(
            "*/ class Injected {} /*",
            "\\u002a/ class Injected {} /\\u002a",
            "\\uu002a\\u002f class Injected {} /*",
            "\"; static class Injected {} //",
            "\\\"; static class Injected {} //",
            "\\u0022; static class Injected {} //",
            "$L $T $S $$ $1N $W $[ $]",
            "{@code unclosed, {@link java.lang.Nowhere} {@snippet : x } @throws Nowhere @param nothing",
            "@deprecated\n@author nobody\n@Override",
            "<p>open <b>and <i>crossed</b></i> <unknown a='b'> & &bogus; < 3 > 2 <!-- unclosed",
            "<script>alert(1)</script><a href=\"javascript:alert(1)\" onclick=x>link</a><img src=x onerror=y>",
            "<table><tr><td>cell</table></ul></li></div>",
            "line\u2028separator\u2029paragraph\u0085next\u0000nul\u001bescape\ttab\rreturn",
            "\ud83d\ude00 \ud800 lone, \u202e right to left, \ufeff mark",
            "`*/`, ```\n*/ class Injected {}\n```, [x](*/ 'class'), <!-- */ class Injected {} -->",
            "word".repeat(400));

    private HostileModel() {}

    /** Plans the model, which is written into the folder first. */
    public static ServicePlan plan(Path folder) throws IOException {
        Path model = folder.resolve("hostile.json");
        Files.writeString(model, escaped(Node.printJson(model())));
        return Generated.plan(new ModelSources(List.of(model), List.of()), "example.hostile");
    }

    /** Plans the model with harmless documentation, and its own in an overlay. */
    static ServicePlan overlaidPlan(Path folder) throws IOException {
        Path hostile = folder.resolve("hostile.json");
        Files.writeString(hostile, escaped(Node.printJson(model())));
        Model model = new ModelLoader().load(new ModelSources(List.of(hostile), List.of()), new Diagnostics());
        Model harmless = ModelTransformer.create()
                .mapTraits(
                        model,
                        (shape, trait) ->
                                trait instanceof DocumentationTrait ? new DocumentationTrait("Harmless.") : trait);
        Path below = folder.resolve("harmless.json");
        Files.writeString(
                below,
                escaped(Node.printJson(ModelSerializer.builder()
                        .shapeFilter(shape -> shape.getId().getNamespace().equals("example.hostile"))
                        .build()
                        .serialize(harmless))));
        Overlays overlays = DocumentationOverlay.of(model, "example.hostile", folder.resolve("overlay.json"));
        ModelSources sources = new ModelSources(List.of(below), List.of()).with(overlays);
        return Generated.plan(sources, "example.hostile");
    }

    /** JSON can spell what UTF-8 cannot, such as half of a surrogate pair. */
    static String escaped(String json) {
        StringBuilder ascii = new StringBuilder();
        json.chars().forEach(c -> ascii.append(c < 0x7f ? String.valueOf((char) c) : String.format("\\u%04x", c)));
        return ascii.toString();
    }

    private static ObjectNode model() {
        ObjectNode shapes = Node.objectNode()
                .withMember("example.hostile#Service", service())
                .withMember("example.hostile#Strike", operation())
                .withMember("example.hostile#Kind", members("enum", "smithy.api#enumValue"))
                .withMember("example.hostile#Pick", members("union", null))
                .withMember("example.hostile#StrikeInput", members("structure", null))
                .withMember(
                        "example.hostile#StrikeOutput",
                        members("structure", "smithy.api#default").withMember("traits", documented(everything())))
                .withMember(
                        "example.hostile#StrikeError",
                        members("structure", null)
                                .withMember(
                                        "traits", documented(everything()).withMember("smithy.api#error", "client")))
                .withMember(
                        "example.hostile#Text",
                        Node.objectNode()
                                .withMember("type", "string")
                                .withMember(
                                        "traits",
                                        documented(everything())
                                                .withMember(
                                                        "smithy.api#pattern",
                                                        "\"\\*/ class Injected \\{\\} \\$L \\u002a/")));
        return Node.objectNode().withMember("smithy", "2.0").withMember("shapes", shapes);
    }

    private static ObjectNode service() {
        return Node.objectNode()
                .withMember("type", "service")
                .withMember("version", "*/ \" $L \\u002a/")
                .withMember("operations", ArrayNode.fromNodes(target("Strike")))
                .withMember(
                        "traits",
                        documented(everything())
                                .withMember("smithy.api#title", "*/ class Injected {} \" $L \\u0022")
                                .withMember("aws.protocols#awsJson1_1", Node.objectNode()));
    }

    private static ObjectNode operation() {
        return Node.objectNode()
                .withMember("type", "operation")
                .withMember("input", target("StrikeInput"))
                .withMember("output", target("StrikeOutput"))
                .withMember("errors", ArrayNode.fromNodes(target("StrikeError")))
                .withMember("traits", documented(everything()).withMember("smithy.api#examples", examples()));
    }

    private static ArrayNode examples() {
        return ATTACKS.stream()
                .map(attack -> Node.objectNode()
                        .withMember("title", attack)
                        .withMember("documentation", attack)
                        .withMember("input", Node.objectNode().withMember("m0", attack))
                        .withMember("output", Node.objectNode().withMember("m0", attack)))
                .collect(ArrayNode.collect());
    }

    /** Returns a shape with a member for each attack, which is its documentation and, where named, a trait's value. */
    private static ObjectNode members(String type, String trait) {
        ObjectNode members = Node.objectNode();
        for (int index = 0; index < ATTACKS.size(); index++) {
            String attack = ATTACKS.get(index);
            ObjectNode traits = documented(attack)
                    .withMember("smithy.api#since", attack)
                    .withMember(
                            "smithy.api#externalDocumentation",
                            Node.objectNode().withMember(attack, "https://example.com/"));
            if (type.equals("structure")) {
                traits = traits.withMember(
                        "smithy.api#recommended", Node.objectNode().withMember("reason", attack));
            }
            if (trait != null) {
                traits = traits.withMember(trait, attack);
            }
            ObjectNode target = Node.objectNode()
                    .withMember("target", type.equals("enum") ? "smithy.api#Unit" : "smithy.api#String");
            members = members.withMember("m" + index, target.withMember("traits", traits));
        }
        if (type.equals("structure")) {
            members = members.withMember("constrained", constrained());
        }
        return Node.objectNode().withMember("type", type).withMember("members", members);
    }

    private static ObjectNode constrained() {
        return target("Text").withMember("traits", documented("Has to match."));
    }

    private static ObjectNode target(String name) {
        return Node.objectNode().withMember("target", "example.hostile#" + name);
    }

    private static ObjectNode documented(String text) {
        return Node.objectNode().withMember("smithy.api#documentation", text);
    }

    private static String everything() {
        return String.join("\n\n", ATTACKS);
    }
}

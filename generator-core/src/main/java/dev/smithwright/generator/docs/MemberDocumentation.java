package dev.smithwright.generator.docs;

import dev.smithwright.generator.docs.page.Block;
import dev.smithwright.generator.docs.page.Inline;
import dev.smithwright.generator.docs.page.Line;
import dev.smithwright.generator.plan.Literal;
import dev.smithwright.generator.plan.MemberPlan;
import dev.smithwright.generator.text.Constraints;
import java.util.ArrayList;
import java.util.List;

/** Says what a member is, and what its values have to be like. */
final class MemberDocumentation {

    private final TypeText types;

    MemberDocumentation(TypeText types) {
        this.types = types;
    }

    /** Returns a list of members with all that is known of each. */
    List<Block> list(List<MemberPlan> members) {
        if (members.isEmpty()) {
            return List.of();
        }
        return List.of(new Block.Bullets(members.stream().map(this::item).toList()));
    }

    private List<Block> item(MemberPlan member) {
        Line head = name(member).words(": ").add(List.of(types.component(member)));
        Line facts = facts(member);
        if (!facts.isEmpty()) {
            head.words(". ").add(facts.parts());
        }
        List<Block> blocks = new ArrayList<>(List.of(Block.paragraph(head)));
        blocks.addAll(ModelDocumentation.full(member.documentation()));
        return blocks;
    }

    /** Returns a table of members with a sentence on each. */
    Block table(String caption, String what, List<MemberPlan> members) {
        return new Block.Table(
                caption,
                List.of(what, "Type", "Description"),
                members.stream().map(this::row).toList());
    }

    private List<List<Inline>> row(MemberPlan member) {
        Line description = brief(member);
        Line facts = facts(member);
        if (!facts.isEmpty()) {
            description.sentence().add(facts.parts());
        }
        return List.of(name(member).parts(), List.of(types.component(member)), description.parts());
    }

    /** Returns the first sentence on a member, or its name as one. */
    static Line brief(MemberPlan member) {
        return ModelDocumentation.brief(
                member.documentation(), Line.of("The " + member.documentation().name() + "."));
    }

    private static Line name(MemberPlan member) {
        Line name = new Line().code(member.javaName());
        return member.isStage() ? name.words(" ").strong("required") : name;
    }

    // Default: `5`. 1 to 55 characters; has to match `[\w-]+`.
    private static Line facts(MemberPlan member) {
        Line facts = new Line();
        Literal value = member.defaultValue();
        if (value != null && !member.isStage()) {
            facts.words("Default: ").code(text(value)).words(".");
        }
        List<Constraints.Phrase> phrases = Constraints.of(member);
        for (int i = 0; i < phrases.size(); i++) {
            String words = phrases.get(i).words();
            facts.words(i == 0 ? (facts.isEmpty() ? "" : " ") + ModelDocumentation.capital(words) : "; " + words);
            String code = phrases.get(i).code();
            if (code != null) {
                facts.words(" ").code(code);
            }
        }
        return phrases.isEmpty() ? facts : facts.words(".");
    }

    private static String text(Literal literal) {
        if (literal instanceof Literal.Truth truth) {
            return String.valueOf(truth.value());
        }
        if (literal instanceof Literal.Numeral numeral) {
            return numeral.value().toPlainString();
        }
        if (literal instanceof Literal.Text text) {
            return "\"" + text.value() + "\"";
        }
        return literal == Literal.Empty.LIST ? "[]" : "{}";
    }
}

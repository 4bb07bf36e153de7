package dev.smithwright.generator.docs;

import dev.smithwright.generator.docs.page.Block;
import dev.smithwright.generator.docs.page.Inline;
import dev.smithwright.generator.docs.page.Line;
import dev.smithwright.generator.docs.page.Page;
import dev.smithwright.generator.plan.EnumPlan;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** The page with each enum and its values. */
final class EnumsPage implements PageEmitter {

    @Override
    public Optional<Page> emit(Reference reference) {
        List<EnumPlan> enums = reference.plan().enums();
        if (enums.isEmpty()) {
            return Optional.empty();
        }
        List<Block> blocks = new ArrayList<>();
        blocks.add(Block.paragraph(Line.of("Enums are open: a value that the model does not know is an ")
                .code("Unknown")
                .words(", and survives a round trip.")));
        enums.forEach(plan -> section(reference, plan, blocks));
        return Optional.of(new Page("enums", "Enums", blocks));
    }

    private static void section(Reference reference, EnumPlan plan, List<Block> blocks) {
        blocks.add(new Block.Heading(2, plan.type().simpleName(), Keys.of(plan.type())));
        blocks.addAll(ModelDocumentation.full(plan.documentation()));
        Line used = reference.usages().sentence(plan.type());
        if (!used.isEmpty()) {
            blocks.add(Block.paragraph(used));
        }
        blocks.add(new Block.Table(
                "Values",
                List.of("Constant", "Value on the wire", "Description"),
                plan.values().stream().map(EnumsPage::row).toList()));
        plan.values().stream()
                .limit(1)
                .forEach(first -> blocks.add(Block.java(reference.samples().compare(plan, first))));
    }

    private static List<List<Inline>> row(EnumPlan.Value value) {
        return List.of(
                new Line().code(value.constant()).parts(),
                new Line().code(value.value()).parts(),
                ModelDocumentation.brief(value.documentation(), new Line()).parts());
    }
}

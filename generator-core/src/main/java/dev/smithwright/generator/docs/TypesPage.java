package dev.smithwright.generator.docs;

import dev.smithwright.generator.docs.page.Block;
import dev.smithwright.generator.docs.page.Inline;
import dev.smithwright.generator.docs.page.Line;
import dev.smithwright.generator.docs.page.Page;
import dev.smithwright.generator.plan.RecordPlan;
import dev.smithwright.generator.plan.TypePlan;
import dev.smithwright.generator.plan.TypeRef;
import dev.smithwright.generator.plan.UnionPlan;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** The page with each record and its components, and each union and its variants. */
final class TypesPage implements PageEmitter {

    @Override
    public Optional<Page> emit(Reference reference) {
        List<Block> blocks = new ArrayList<>();
        blocks.add(Block.paragraph(Line.of("Records and unions lie in ")
                .code(reference.plan().naming().modelPackage())
                .words(". They are immutable; a component that is not required may be null.")));
        Stream.<TypePlan>concat(reference.plan().records().stream(), reference.plan().unions().stream())
                .sorted(Comparator.comparing(type -> type.type().simpleName()))
                .forEach(type -> section(reference, type, blocks));
        return Optional.of(new Page("types", "Types", blocks));
    }

    private static void section(Reference reference, TypePlan type, List<Block> blocks) {
        blocks.add(new Block.Heading(2, type.type().simpleName(), Keys.of(type.type())));
        blocks.addAll(ModelDocumentation.full(type.documentation()));
        if (type instanceof RecordPlan plan) {
            record(reference, plan, blocks);
        } else if (type instanceof UnionPlan union) {
            union(reference, union, blocks);
        }
    }

    private static void record(Reference reference, RecordPlan plan, List<Block> blocks) {
        int components = plan.members().size();
        Line head = Line.of("A record with "
                + switch (components) {
                    case 0 -> "no components";
                    case 1 -> "one component";
                    default -> components + " components";
                });
        used(reference, plan, head, blocks);
        blocks.addAll(reference.members().list(plan.members()));
        blocks.add(Block.java(reference.samples().build(plan)));
    }

    private static void used(Reference reference, TypePlan type, Line head, List<Block> blocks) {
        blocks.add(Block.paragraph(
                head.sentence().add(reference.usages().sentence(type.type()).parts())));
    }

    private static void union(Reference reference, UnionPlan union, List<Block> blocks) {
        used(reference, union, Line.of("A union: a sealed interface with a record for each variant"), blocks);
        blocks.add(new Block.Table(
                "Variants",
                List.of("Variant", "Type", "Description"),
                union.variants().stream()
                        .map(variant -> row(reference, variant))
                        .toList()));
        blocks.add(Block.paragraph(Line.of("What the model does not know is ")
                .code(union.type().simpleName() + ".Unknown")
                .words(".")));
        union.variants().stream()
                .limit(1)
                .forEach(first -> blocks.add(Block.java(reference.samples().construct(union, first))));
    }

    private static List<List<Inline>> row(Reference reference, UnionPlan.Variant variant) {
        boolean hasValue = variant.member().type() != TypeRef.Unit.UNIT;
        return List.of(
                new Line().code(variant.name()).parts(),
                hasValue
                        ? List.of(reference.types().component(variant.member()))
                        : Line.of("no value").parts(),
                MemberDocumentation.brief(variant.member()).parts());
    }
}

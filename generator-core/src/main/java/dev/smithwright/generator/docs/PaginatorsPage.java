package dev.smithwright.generator.docs;

import dev.smithwright.generator.docs.page.Block;
import dev.smithwright.generator.docs.page.Inline;
import dev.smithwright.generator.docs.page.Line;
import dev.smithwright.generator.docs.page.Page;
import dev.smithwright.generator.plan.MemberPlan;
import dev.smithwright.generator.plan.OperationPlan;
import dev.smithwright.generator.plan.PaginatorPlan;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;

/** The page with a section for each operation whose results come in pages. */
final class PaginatorsPage implements PageEmitter {

    @Override
    public Optional<Page> emit(Reference reference) {
        if (!reference.hasPaginators()) {
            return Optional.empty();
        }
        List<Block> blocks = new ArrayList<>();
        blocks.add(Block.paragraph(Line.of("A paginator calls its operation when a page is asked for, and not before. ")
                .code("pages()")
                .words(" gives the pages, ")
                .code("items()")
                .words(" what is in them, both as often as one likes.")));
        reference
                .plan()
                .operations()
                .forEach(operation ->
                        operation.paginator().ifPresent(paginator -> section(reference, operation, paginator, blocks)));
        return Optional.of(new Page("paginators", "Paginators", blocks));
    }

    private static void section(
            Reference reference, OperationPlan operation, PaginatorPlan paginator, List<Block> blocks) {
        blocks.add(new Block.Heading(2, paginator.type().simpleName(), Keys.paginator(operation)));
        blocks.add(Block.paragraph(Line.of("Pages of ")
                .codeLink(operation.methodName(), Keys.of(operation))
                .words(paginator.isInferred() ? ", inferred from the names of its members." : ".")));
        blocks.add(Block.java(String.join("\n", reference.signatures().paginator(operation, paginator))));
        blocks.add(new Block.Table(
                "How it pages", List.of("What", "Where"), rows(reference.signatures(), operation, paginator)));
        blocks.add(Block.java(reference.samples().paginate(operation, paginator)));
    }

    private static List<List<List<Inline>>> rows(
            Signatures signatures, OperationPlan operation, PaginatorPlan paginator) {
        List<List<List<Inline>>> rows = new ArrayList<>();
        rows.add(row("Items", paginator.items().isEmpty() ? "a page as a whole" : path(paginator.items())));
        rows.add(row("Type of an item", signatures.item(operation, paginator)));
        rows.add(row("Token of the next page", path(paginator.outputToken())));
        rows.add(row("Token that is sent", paginator.inputToken().javaName()));
        MemberPlan size = paginator.pageSize();
        if (size != null) {
            rows.add(row("Size of a page", size.javaName()));
        }
        return rows;
    }

    private static String path(List<MemberPlan> members) {
        return members.stream().map(MemberPlan::javaName).collect(Collectors.joining("."));
    }

    private static List<List<Inline>> row(String what, String where) {
        return List.of(Line.of(what).parts(), new Line().code(where).parts());
    }
}

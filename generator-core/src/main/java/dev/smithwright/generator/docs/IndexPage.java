package dev.smithwright.generator.docs;

import dev.smithwright.generator.docs.page.Block;
import dev.smithwright.generator.docs.page.Inline;
import dev.smithwright.generator.docs.page.Key;
import dev.smithwright.generator.docs.page.Line;
import dev.smithwright.generator.docs.page.Page;
import dev.smithwright.generator.plan.JavaType;
import dev.smithwright.generator.plan.OperationPlan;
import dev.smithwright.generator.plan.PlanSummary;
import dev.smithwright.generator.plan.ServiceFacts;
import dev.smithwright.generator.plan.ServicePlan;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** The first page: what the service is, how a client of it is made, and where everything else is. */
final class IndexPage implements PageEmitter {

    @Override
    public Optional<Page> emit(Reference reference) {
        ServicePlan plan = reference.plan();
        List<Block> blocks =
                new ArrayList<>(ModelDocumentation.full(plan.service().documentation()));
        blocks.add(facts(plan));
        if (reference.hasClient()) {
            makeAClient(reference, blocks);
        }
        blocks.add(new Block.Heading(2, "Pages", null));
        blocks.add(new Block.Bullets(pages(reference)));
        blocks.add(new Block.Heading(2, "Operations", null));
        blocks.add(operations(plan));
        return Optional.of(new Page("index", "Index", plan.service().title(), blocks));
    }

    private static Block facts(ServicePlan plan) {
        ServiceFacts service = plan.service();
        List<List<List<Inline>>> rows = new ArrayList<>();
        rows.add(fact("Java package", plan.naming().packageName()));
        rows.add(fact("Model", service.shapeId()));
        if (!service.version().isBlank()) {
            rows.add(fact("Version", service.version()));
        }
        if (service.sdkId() != null) {
            rows.add(fact("SDK id", service.sdkId()));
        }
        rows.add(List.of(
                Line.of("Protocols").parts(),
                new Line()
                        .enumerate(service.protocols().stream()
                                .map(protocol -> new Line().code(protocol).parts())
                                .toList())
                        .parts()));
        return new Block.Table("The service", List.of("What", "Value"), rows);
    }

    private static List<List<Inline>> fact(String what, String value) {
        return List.of(Line.of(what).parts(), new Line().code(value).parts());
    }

    private static void makeAClient(Reference reference, List<Block> blocks) {
        Samples samples = reference.samples();
        blocks.add(new Block.Heading(2, "Make a client", null));
        blocks.add(Block.paragraph(
                Line.of("One that takes region and credentials from its surroundings, as the AWS SDKs do:")));
        blocks.add(Block.java(samples.client()));
        blocks.add(Block.paragraph(Line.of("One for a region; the builder knows more settings:")));
        blocks.add(Block.java(samples.clientOfRegion()));
        blocks.add(Block.paragraph(Line.of("One whose calls return futures:")));
        blocks.add(Block.java(samples.asyncClient()));
        blocks.add(Block.paragraph(
                Line.of("Samples on these pages are methods that compile. Clients and operations lie in ")
                        .code(reference.plan().naming().packageName())
                        .words(", types in ")
                        .code(reference.plan().naming().modelPackage())
                        .words(".")));
    }

    private static List<List<Block>> pages(Reference reference) {
        PlanSummary summary = reference.plan().summary();
        List<List<Block>> pages = new ArrayList<>();
        pages.add(page("Client", Keys.CLIENT, count(summary.operations(), "operation")));
        pages.add(page(
                "Types",
                Keys.TYPES,
                count(summary.records(), "record")
                        + (summary.unions() == 0 ? "" : ", " + count(summary.unions(), "union"))));
        if (summary.enums() > 0) {
            pages.add(page("Enums", Keys.ENUMS, count(summary.enums(), "enum")));
        }
        pages.add(page("Errors", Keys.ERRORS, errors(summary.errors())));
        if (reference.hasPaginators()) {
            pages.add(page("Paginators", Keys.PAGINATORS, count(summary.paginators(), "paginator")));
        }
        if (reference.hasWaiters()) {
            pages.add(page("Waiters", Keys.WAITERS, count(summary.waiters(), "waiter")));
        }
        pages.add(page("Emulator", Keys.EMULATOR, "what to implement for tests without the service"));
        return pages;
    }

    private static List<Block> page(String title, Key key, String what) {
        return List.of(Block.paragraph(new Line().link(title, key).words(": " + what)));
    }

    private static String errors(int number) {
        return number == 0 ? "none that the model knows" : count(number, "error") + " that the model knows";
    }

    private static String count(int number, String noun) {
        return number + " " + noun + (number == 1 ? "" : "s");
    }

    private static Block operations(ServicePlan plan) {
        return new Block.Table(
                "All operations",
                List.of("Operation", "What it does", "Result"),
                plan.operations().stream().map(IndexPage::row).toList());
    }

    private static List<List<Inline>> row(OperationPlan operation) {
        return List.of(
                new Line().codeLink(operation.methodName(), Keys.of(operation)).parts(),
                ModelDocumentation.brief(
                                operation.documentation(),
                                Line.of("The operation ").code(operation.name()).words("."))
                        .parts(),
                result(operation));
    }

    private static List<Inline> result(OperationPlan operation) {
        return operation
                .output()
                .map(output -> type(output.type()))
                .orElseGet(() -> Line.of("nothing").parts());
    }

    private static List<Inline> type(JavaType type) {
        return new Line().codeLink(type.simpleName(), Keys.of(type)).parts();
    }
}

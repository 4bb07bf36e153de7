package dev.smithwright.generator.docs;

import dev.smithwright.generator.docs.page.Block;
import dev.smithwright.generator.docs.page.Inline;
import dev.smithwright.generator.docs.page.Line;
import dev.smithwright.generator.docs.page.Page;
import dev.smithwright.generator.plan.ExceptionPlan;
import dev.smithwright.generator.plan.OperationPlan;
import dev.smithwright.generator.plan.ServicePlan;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** The page with the errors: how they descend from one another, and which operation raises which. */
final class ErrorsPage implements PageEmitter {

    @Override
    public Optional<Page> emit(Reference reference) {
        ServicePlan plan = reference.plan();
        List<Block> blocks = new ArrayList<>();
        blocks.add(
                Block.paragraph(
                        new Line()
                                .code(plan.types().exception().simpleName())
                                .words(
                                        " is sealed. Each error knows its code, message, request id, HTTP status, and whether to try again:")));
        blocks.add(Block.java(reference.samples().report()));
        blocks.add(new Block.Heading(2, "Hierarchy", null));
        blocks.add(hierarchy(plan));
        if (!plan.errors().isEmpty()) {
            blocks.add(overview(plan));
        }
        plan.errors().forEach(error -> section(reference, error, blocks));
        return Optional.of(new Page("errors", "Errors", blocks));
    }

    private static Block hierarchy(ServicePlan plan) {
        List<List<Block>> leaves = new ArrayList<>();
        plan.errors()
                .forEach(error -> leaves.add(
                        item(new Line().codeLink(error.type().simpleName(), Keys.of(error.type())), List.of())));
        leaves.add(item(
                new Line().code(plan.types().unmodeled().simpleName()).words(": a code that the model does not know"),
                List.of()));
        Block ofService = new Block.Bullets(
                List.of(item(new Line().code(plan.types().exception().simpleName()), leaves)));
        Block ofServices = new Block.Bullets(List.of(List.of(
                Block.paragraph(new Line().code("ServiceException").words(": the service answers with an error")),
                ofService)));
        return new Block.Bullets(List.of(List.of(
                Block.paragraph(new Line().code("SmithwrightException").words(": a call that fails")), ofServices)));
    }

    private static List<Block> item(Line line, List<List<Block>> below) {
        return below.isEmpty()
                ? List.of(Block.paragraph(line))
                : List.of(Block.paragraph(line), new Block.Bullets(below));
    }

    private static Block overview(ServicePlan plan) {
        return new Block.Table(
                "All errors of the model",
                List.of("Error", "Whose fault", "HTTP status"),
                plan.errors().stream().map(ErrorsPage::row).toList());
    }

    private static List<List<Inline>> row(ExceptionPlan error) {
        return List.of(
                new Line()
                        .codeLink(error.type().simpleName(), Keys.of(error.type()))
                        .parts(),
                Line.of(error.fault().client() ? "the caller's" : "the service's")
                        .parts(),
                Line.of(String.valueOf(error.fault().httpStatus())).parts());
    }

    private static void section(Reference reference, ExceptionPlan error, List<Block> blocks) {
        blocks.add(new Block.Heading(2, error.type().simpleName(), Keys.of(error.type())));
        blocks.addAll(ModelDocumentation.full(error.documentation()));
        Line facts = Line.of("Code ")
                .code(error.code())
                .words(", status " + error.fault().httpStatus() + ".");
        if (error.fault().retryable()) {
            facts.words(" The model says that the same call may succeed later.");
        }
        blocks.add(Block.paragraph(facts));
        blocks.addAll(reference.members().list(error.details()));
        List<List<Inline>> operations = reference.plan().operations().stream()
                .filter(operation -> operation.errors().errors().stream()
                        .anyMatch(other -> other.type().equals(error.type())))
                .map(ErrorsPage::link)
                .toList();
        Line raised = operations.isEmpty() ? reference.usages().sentence(error.type()) : raised(operations);
        if (!raised.isEmpty()) {
            blocks.add(Block.paragraph(raised));
        }
    }

    private static Line raised(List<List<Inline>> operations) {
        return Line.of("Raised by ").enumerate(operations).words(".");
    }

    private static List<Inline> link(OperationPlan operation) {
        return new Line().codeLink(operation.methodName(), Keys.of(operation)).parts();
    }
}

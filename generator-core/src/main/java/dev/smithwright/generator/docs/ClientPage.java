package dev.smithwright.generator.docs;

import dev.smithwright.generator.docs.page.Block;
import dev.smithwright.generator.docs.page.Line;
import dev.smithwright.generator.docs.page.Page;
import dev.smithwright.generator.plan.ExceptionPlan;
import dev.smithwright.generator.plan.MemberPlan;
import dev.smithwright.generator.plan.OperationPlan;
import dev.smithwright.generator.plan.RecordPlan;
import dev.smithwright.generator.plan.ServicePlan;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** The page with a section for each operation: its methods, arguments, result and errors, and a sample. */
final class ClientPage implements PageEmitter {

    @Override
    public Optional<Page> emit(Reference reference) {
        List<Block> blocks = new ArrayList<>();
        blocks.add(Block.paragraph(introduction(reference)));
        reference.plan().operations().forEach(operation -> section(reference, operation, blocks));
        return Optional.of(new Page("client", "Client", blocks));
    }

    private static Line introduction(Reference reference) {
        ServicePlan plan = reference.plan();
        if (!reference.hasClient()) {
            return Line.of(
                    "The runtime does not speak the protocol of this service: there are types and the skeleton of"
                            + " an emulator, and no client.");
        }
        return new Line()
                .code(plan.types().client().simpleName())
                .words(" waits for answers, ")
                .code(plan.types().asyncClient().simpleName())
                .words(
                        " returns futures of them. Each operation has a method that takes its input, and one that takes a"
                                + " lambda that fills the input in.");
    }

    private static void section(Reference reference, OperationPlan operation, List<Block> blocks) {
        blocks.add(new Block.Heading(2, operation.methodName(), Keys.of(operation)));
        List<Block> text = ModelDocumentation.full(operation.documentation());
        blocks.addAll(text);
        blocks.add(Block.paragraph(facts(reference, operation)));
        if (reference.hasClient()) {
            methods(reference.signatures(), operation, blocks);
        }
        arguments(reference, operation, blocks);
        blocks.add(Block.paragraph(result(operation)));
        errors(operation, blocks);
        if (reference.hasClient()) {
            blocks.add(Block.paragraph(Line.of("A call with all that has to be given:")));
            blocks.add(Block.java(reference.samples().call(operation)));
        }
    }

    private static Line facts(Reference reference, OperationPlan operation) {
        Line facts = Line.of("The operation ")
                .code(operation.name())
                .words(
                        switch (operation.auth()) {
                            case SIGNED -> ". Calls are signed.";
                            case OPTIONAL -> ". Calls need no credentials.";
                            case NONE -> ". Calls are not signed.";
                        });
        if (reference.hasPaginators() && operation.paginator().isPresent()) {
            facts.words(" Its results come in pages: see ")
                    .link("its paginator", Keys.paginator(operation))
                    .words(".");
        }
        if (reference.hasWaiters() && !operation.waiters().isEmpty()) {
            facts.words(" To wait for: ")
                    .enumerate(operation.waiters().stream()
                            .map(waiter -> new Line()
                                    .codeLink(waiter.methodName(), Keys.of(waiter))
                                    .parts())
                            .toList())
                    .words(".");
        }
        return facts;
    }

    private static void methods(Signatures signatures, OperationPlan operation, List<Block> blocks) {
        List<String> calls = new ArrayList<>(signatures.call(operation));
        List<String> asyncCalls = new ArrayList<>(signatures.asyncCall(operation));
        operation.paginator().ifPresent(paginator -> {
            calls.addAll(signatures.paginator(operation, paginator));
            asyncCalls.addAll(signatures.asyncPaginator(operation, paginator));
        });
        blocks.add(Block.paragraph(Line.of("Methods of the client:")));
        blocks.add(Block.java(String.join("\n", calls)));
        blocks.add(Block.paragraph(Line.of("Methods of the asynchronous client:")));
        blocks.add(Block.java(String.join("\n", asyncCalls)));
    }

    private static void arguments(Reference reference, OperationPlan operation, List<Block> blocks) {
        List<MemberPlan> members = operation.input().map(RecordPlan::members).orElse(List.of());
        if (members.isEmpty()) {
            blocks.add(Block.paragraph(Line.of("It takes no arguments.")));
        } else {
            blocks.add(reference.members().table("Arguments", "Argument", members));
            blocks.add(Block.paragraph(Line.of("They make up ")
                    .add(operation
                            .input()
                            .map(input -> new Line()
                                    .codeLink(input.type().simpleName(), Keys.of(input.type()))
                                    .parts())
                            .orElseThrow())
                    .words(".")));
        }
    }

    private static Line result(OperationPlan operation) {
        return operation
                .output()
                .map(output -> Line.of("Returns ")
                        .codeLink(output.type().simpleName(), Keys.of(output.type()))
                        .words("."))
                .orElseGet(() -> Line.of("Returns nothing."));
    }

    private static void errors(OperationPlan operation, List<Block> blocks) {
        List<ExceptionPlan> errors = operation.errors().errors();
        if (errors.isEmpty()) {
            return;
        }
        blocks.add(new Block.Table(
                "Errors",
                List.of("Error", "When"),
                errors.stream()
                        .map(error -> List.of(
                                new Line()
                                        .codeLink(error.type().simpleName(), Keys.of(error.type()))
                                        .parts(),
                                ModelDocumentation.brief(error.documentation(), new Line())
                                        .parts()))
                        .toList()));
    }
}

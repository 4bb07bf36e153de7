package dev.smithwright.generator.docs;

import dev.smithwright.generator.docs.page.Block;
import dev.smithwright.generator.docs.page.Inline;
import dev.smithwright.generator.docs.page.Line;
import dev.smithwright.generator.docs.page.Page;
import dev.smithwright.generator.plan.OperationPlan;
import dev.smithwright.generator.plan.ServicePlan;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** The page with what an emulator implements. */
final class EmulatorPage implements PageEmitter {

    @Override
    public Optional<Page> emit(Reference reference) {
        ServicePlan plan = reference.plan();
        List<Block> blocks = new ArrayList<>();
        blocks.add(Block.paragraph(new Line()
                .code(plan.types().handler().simpleName())
                .words(
                        " has a method for each operation. One that is not overridden answers that it is not implemented,"
                                + " so that an emulator may begin with the operations that a test calls. It is generated where ")
                .code("emulator")
                .words(" is set to ")
                .code("true")
                .words(", into ")
                .code(plan.naming().emulatorPackage())
                .words(".")));
        blocks.add(Block.java(reference.samples().serve()));
        blocks.add(new Block.Heading(2, "Methods to implement", null));
        blocks.add(Block.java(String.join(
                "\n",
                plan.operations().stream().map(reference.signatures()::handler).toList())));
        blocks.add(new Block.Heading(2, "Operations to implement", null));
        blocks.add(new Block.Table(
                "What each takes, and answers with",
                List.of("Operation", "Input", "Output", "Errors"),
                plan.operations().stream().map(EmulatorPage::row).toList()));
        return Optional.of(new Page("emulator", "Emulator", blocks));
    }

    private static List<List<Inline>> row(OperationPlan operation) {
        return List.of(
                new Line().codeLink(operation.methodName(), Keys.of(operation)).parts(),
                operation
                        .input()
                        .map(input -> new Line()
                                .codeLink(input.type().simpleName(), Keys.of(input.type()))
                                .parts())
                        .orElse(List.of()),
                operation
                        .output()
                        .map(output -> new Line()
                                .codeLink(output.type().simpleName(), Keys.of(output.type()))
                                .parts())
                        .orElse(List.of()),
                new Line()
                        .enumerate(operation.errors().errors().stream()
                                .map(error -> new Line()
                                        .codeLink(error.type().simpleName(), Keys.of(error.type()))
                                        .parts())
                                .toList())
                        .parts());
    }
}

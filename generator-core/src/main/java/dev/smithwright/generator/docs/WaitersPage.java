package dev.smithwright.generator.docs;

import dev.smithwright.generator.docs.page.Block;
import dev.smithwright.generator.docs.page.Line;
import dev.smithwright.generator.docs.page.Page;
import dev.smithwright.generator.plan.OperationPlan;
import dev.smithwright.generator.plan.WaiterPlan;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** The page with all that can be waited for. */
final class WaitersPage implements PageEmitter {

    @Override
    public Optional<Page> emit(Reference reference) {
        if (!reference.hasWaiters()) {
            return Optional.empty();
        }
        List<Block> blocks = new ArrayList<>();
        blocks.add(Block.paragraph(new Line()
                .code("client.waiter()")
                .words(
                        " calls an operation until its response is what one waits for, no longer than ten minutes unless ")
                .code("maxWait")
                .words(" says otherwise.")));
        for (OperationPlan operation : reference.plan().operations()) {
            operation.waiters().forEach(waiter -> section(reference, operation, waiter, blocks));
        }
        return Optional.of(new Page("waiters", "Waiters", blocks));
    }

    private static void section(Reference reference, OperationPlan operation, WaiterPlan waiter, List<Block> blocks) {
        blocks.add(new Block.Heading(2, waiter.methodName(), Keys.of(waiter)));
        blocks.addAll(ModelDocumentation.full(waiter.documentation()));
        blocks.add(Block.paragraph(Line.of("Calls ")
                .codeLink(operation.methodName(), Keys.of(operation))
                .words(" every " + waiter.minDelay() + " to " + waiter.maxDelay() + " seconds.")));
        blocks.add(Block.java(String.join("\n", reference.signatures().waiter(operation, waiter))));
        blocks.add(Block.java(reference.samples().await(operation, waiter)));
    }
}

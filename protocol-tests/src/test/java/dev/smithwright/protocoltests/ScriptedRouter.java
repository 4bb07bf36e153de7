package dev.smithwright.protocoltests;

import dev.smithwright.runtime.emulator.OperationRouter;
import dev.smithwright.runtime.emulator.RequestContext;
import dev.smithwright.runtime.error.ServiceException;
import dev.smithwright.runtime.operation.Operation;
import dev.smithwright.runtime.operation.ServiceDescription;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** A generated router whose handler keeps the input that it is given, and answers with what it was told. */
final class ScriptedRouter implements OperationRouter {

    private final OperationRouter generated;
    private final Object answer;
    private @Nullable Operation<?, ?, ?> operation;
    private @Nullable Object input;

    /** @param answer the output, or the error to throw */
    ScriptedRouter(OperationRouter generated, Object answer) {
        this.generated = generated;
        this.answer = answer;
    }

    @Override
    public ServiceDescription service() {
        return generated.service();
    }

    @Override
    public List<Operation<?, ?, ?>> operations() {
        return generated.operations();
    }

    @Override
    public Object route(Operation<?, ?, ?> operation, Object input, RequestContext context) {
        this.operation = operation;
        this.input = input;
        if (answer instanceof ServiceException error) {
            throw error;
        }
        return answer;
    }

    @Nullable
    Operation<?, ?, ?> operation() {
        return operation;
    }

    @Nullable
    Object input() {
        return input;
    }
}

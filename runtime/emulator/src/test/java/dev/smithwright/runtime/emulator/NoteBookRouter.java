package dev.smithwright.runtime.emulator;

import dev.smithwright.runtime.notes.DeleteNoteInput;
import dev.smithwright.runtime.notes.NoteBook;
import dev.smithwright.runtime.notes.PutNoteInput;
import dev.smithwright.runtime.notes.ReadNoteInput;
import dev.smithwright.runtime.operation.Operation;
import dev.smithwright.runtime.operation.ServiceDescription;
import dev.smithwright.runtime.shape.Unit;
import java.util.List;

/** As generated for the test service. */
final class NoteBookRouter implements OperationRouter {

    private final NoteBookHandler handler;

    NoteBookRouter(NoteBookHandler handler) {
        this.handler = handler;
    }

    @Override
    public ServiceDescription service() {
        return NoteBook.SERVICE;
    }

    @Override
    public List<Operation<?, ?, ?>> operations() {
        return NoteBook.operations();
    }

    @Override
    public Object route(Operation<?, ?, ?> operation, Object input, RequestContext context) {
        return switch (operation.index()) {
            case 0 -> {
                handler.deleteNote((DeleteNoteInput) input, context);
                yield Unit.UNIT;
            }
            case 1 -> handler.putNote((PutNoteInput) input, context);
            case 2 -> handler.readNote((ReadNoteInput) input, context);
            default -> throw new IllegalArgumentException("no operation " + operation);
        };
    }
}

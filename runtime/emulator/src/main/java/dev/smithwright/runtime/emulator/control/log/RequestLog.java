package dev.smithwright.runtime.emulator.control.log;

import dev.smithwright.runtime.emulator.OperationRouter;
import dev.smithwright.runtime.emulator.RequestTarget;
import dev.smithwright.runtime.emulator.http.RequestFilter;
import dev.smithwright.runtime.emulator.http.RequestHandler;
import dev.smithwright.runtime.emulator.http.ServerRequest;
import dev.smithwright.runtime.emulator.http.ServerResponse;
import dev.smithwright.runtime.operation.Operation;
import java.util.List;
import java.util.Set;

/**
 * Remembers the last {@value #SIZE} requests, and how often each operation was called. Stands outside of what it is to see.
 * A request costs no lock and no more than a note of it: its secrets are taken out when somebody asks.
 */
public final class RequestLog implements RequestFilter {

    /** How many requests are remembered. */
    public static final int SIZE = 100;

    private final RequestTarget targets;
    private final OperationTally tally;
    private final RecentNotes notes = new RecentNotes(SIZE);
    private final Set<String> sensitiveNames;

    /**
     * Makes a log with nothing in it.
     *
     * @param sensitiveNames names of members, and keys of maps, whose values are secrets although the model does not say so
     */
    public RequestLog(OperationRouter router, Set<String> sensitiveNames) {
        this.targets = new RequestTarget(router);
        this.tally = new OperationTally(router);
        this.sensitiveNames = Set.copyOf(sensitiveNames);
    }

    @Override
    public ServerResponse filter(ServerRequest request, RequestHandler next) {
        long time = System.currentTimeMillis();
        long start = System.nanoTime();
        ServerResponse response = next.handle(request);
        long nanoseconds = System.nanoTime() - start;
        Operation<?, ?, ?> operation = targets.named(request);
        if (operation != null) {
            tally.count(operation, response.status());
        }
        notes.add(Note.of(time, nanoseconds, operation, request, response));
        return response;
    }

    /** Returns the last requests, the latest first, without secrets. */
    public List<LoggedRequest> latest() {
        NoteReader reader = new NoteReader(sensitiveNames);
        return notes.latest().stream().map(reader::read).toList();
    }

    /** Returns all operations of the service, sorted by name, with how often each was called. */
    public List<OperationCount> operations() {
        return tally.counts();
    }
}

package dev.smithwright.runtime.emulator.control.fault;

import dev.smithwright.runtime.emulator.OperationRouter;
import dev.smithwright.runtime.operation.Operation;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.locks.ReentrantLock;
import org.jspecify.annotations.Nullable;

/**
 * The faults that an emulator has been given. A call meets those that are for it in the order in which they were added: all
 * latencies add up, and of the faults with an answer the first counts; the others stay for the calls that follow. Used by
 * many threads at once; a fault for three calls happens to three, however many come at the same time.
 */
public final class InjectedFaults {

    private final OperationRouter router;
    private final ReentrantLock changes = new ReentrantLock();
    private volatile List<InjectedFault> faults = List.of();
    private long lastId;

    /** Makes an emulator's faults, of which there are none yet. */
    public InjectedFaults(OperationRouter router) {
        this.router = router;
    }

    /**
     * Adds a fault, after those that are there.
     *
     * @throws IllegalArgumentException if it is for an operation that the service does not have; the message tells which
     *     there are
     */
    public InjectedFault add(Fault fault) {
        String problem = problem(fault.operation());
        if (problem != null) {
            throw new IllegalArgumentException(problem);
        }
        changes.lock();
        try {
            InjectedFault added = new InjectedFault(++lastId, fault, fault.times());
            List<InjectedFault> more = new ArrayList<>(faults);
            more.add(added);
            faults = List.copyOf(more);
            return added;
        } finally {
            changes.unlock();
        }
    }

    /** Returns what is wrong with the name of an operation, or null for one that the service has, and for none. */
    @Nullable
    String problem(@Nullable String operation) {
        List<String> names = router.operations().stream().map(Operation::name).toList();
        return operation == null || names.contains(operation)
                ? null
                : "there is no operation '" + operation + "'; there are " + String.join(", ", names);
    }

    /** Returns the faults that can still happen, in the order in which they were added. */
    public List<InjectedFault> list() {
        return faults;
    }

    /** Removes a fault; returns whether it was there, which it is no longer once it has happened as often as it should. */
    public boolean remove(long id) {
        changes.lock();
        try {
            List<InjectedFault> others =
                    faults.stream().filter(fault -> fault.id() != id).toList();
            boolean wasThere = others.size() < faults.size();
            faults = others;
            return wasThere;
        } finally {
            changes.unlock();
        }
    }

    /** Removes all faults. */
    public void clear() {
        changes.lock();
        try {
            faults = List.of();
        } finally {
            changes.unlock();
        }
    }

    boolean isEmpty() {
        return faults.isEmpty();
    }

    /** Takes the faults that happen to a call of the operation. */
    FaultyCall take(Operation<?, ?, ?> operation) {
        changes.lock();
        try {
            FaultyCall call = FaultyCall.NONE;
            List<InjectedFault> left = new ArrayList<>(faults.size());
            for (InjectedFault injected : faults) {
                InjectedFault after = injected;
                if (injected.fault().isFor(operation) && call.admits(injected.fault())) {
                    call = call.with(injected.fault());
                    after = injected.spent();
                }
                if (after.left() > 0) {
                    left.add(after);
                }
            }
            faults = List.copyOf(left);
            return call;
        } finally {
            changes.unlock();
        }
    }
}

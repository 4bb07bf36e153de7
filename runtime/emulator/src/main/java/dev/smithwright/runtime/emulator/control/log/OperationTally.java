package dev.smithwright.runtime.emulator.control.log;

import dev.smithwright.runtime.emulator.OperationRouter;
import dev.smithwright.runtime.operation.Operation;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.atomic.AtomicLong;

/** Counts calls. */
final class OperationTally {

    /** The calls of one operation. */
    private static final class Entry {

        private final AtomicLong calls = new AtomicLong();
        private volatile int lastStatus;
    }

    private final Map<String, Entry> entries = new LinkedHashMap<>();

    OperationTally(OperationRouter router) {
        for (Operation<?, ?, ?> operation : router.operations()) {
            entries.put(operation.name(), new Entry());
        }
    }

    void count(Operation<?, ?, ?> operation, int status) {
        Entry entry = entries.get(operation.name());
        if (entry != null) {
            entry.calls.incrementAndGet();
            entry.lastStatus = status;
        }
    }

    List<OperationCount> counts() {
        List<OperationCount> counts = new ArrayList<>();
        entries.forEach((name, entry) -> counts.add(new OperationCount(name, entry.calls.get(), entry.lastStatus)));
        return counts;
    }
}

package dev.smithwright.runtime.emulator.control.fault;

import dev.smithwright.runtime.emulator.control.ControlAnswers;
import dev.smithwright.runtime.emulator.control.ControlBody;
import dev.smithwright.runtime.emulator.control.ControlEndpoint;
import dev.smithwright.runtime.emulator.control.ControlEndpoints;
import dev.smithwright.runtime.emulator.http.ServerRequest;
import dev.smithwright.runtime.emulator.http.ServerResponse;
import dev.smithwright.runtime.shape.Document;
import dev.smithwright.runtime.shape.PrintableText;
import java.util.List;
import java.util.Map;

/** The faults of an emulator on its control site: shown, added and removed. */
public record FaultEndpoints(InjectedFaults faults) implements ControlEndpoints {

    private static final String PATH = "faults";
    private static final String ONE = PATH + "/*";
    private static final int MAX_SHOWN_ID = 30;

    @Override
    public List<ControlEndpoint> all() {
        return List.of(
                ControlEndpoint.get(PATH, request -> list()),
                ControlEndpoint.post(PATH, this::add),
                ControlEndpoint.delete(PATH, request -> clear()),
                ControlEndpoint.delete(ONE, this::remove));
    }

    private ServerResponse list() {
        List<Document> all = faults.list().stream().map(FaultDocument::of).toList();
        return ControlAnswers.json(Document.of(Map.of("faults", Document.of(all))));
    }

    private ServerResponse add(ServerRequest request) {
        Fault fault = FaultDocument.read(ControlBody.of(request), faults);
        return ControlAnswers.json(201, FaultDocument.of(faults.add(fault)));
    }

    private ServerResponse clear() {
        faults.clear();
        return ControlAnswers.done();
    }

    private ServerResponse remove(ServerRequest request) {
        String id = ControlEndpoint.lastSegment(request);
        boolean wasThere = faults.list().stream()
                .anyMatch(fault -> String.valueOf(fault.id()).equals(id) && faults.remove(fault.id()));
        return wasThere
                ? ControlAnswers.done()
                : ControlAnswers.errors(
                        404, List.of("there is no fault " + PrintableText.of(id, MAX_SHOWN_ID) + ", or no longer"));
    }
}

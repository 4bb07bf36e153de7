package dev.smithwright.emulator.cognitoidentity;

import dev.smithwright.emulator.cognitoidentity.site.KeptPools;
import dev.smithwright.runtime.emulator.control.ControlAnswers;
import dev.smithwright.runtime.emulator.control.ControlEndpoint;
import dev.smithwright.runtime.emulator.control.ControlEndpoints;
import dev.smithwright.runtime.emulator.control.fault.FaultEndpoints;
import dev.smithwright.runtime.emulator.control.fault.InjectedFaults;
import dev.smithwright.runtime.emulator.control.log.LogEndpoints;
import dev.smithwright.runtime.emulator.control.log.RequestLog;
import dev.smithwright.runtime.emulator.control.page.Section;
import dev.smithwright.runtime.emulator.control.page.SitePages;
import dev.smithwright.runtime.emulator.http.ServerRequest;
import dev.smithwright.runtime.emulator.http.ServerResponse;
import java.util.ArrayList;
import java.util.List;

/** What the emulator's control site answers. */
record EmulatorControl(
        AboutEmulator about, KeptPools pools, InjectedFaults faults, RequestLog requests, StateEndpoints state)
        implements ControlEndpoints {

    private static final String POOL = KeptPools.PATH + "*";

    @Override
    public List<ControlEndpoint> all() {
        EmulatorContent content = new EmulatorContent(about, pools);
        List<ControlEndpoint> endpoints = new ArrayList<>(new SitePages(content, requests, faults).all());
        endpoints.add(ControlEndpoint.get(POOL, request -> pool(content, request)));
        endpoints.add(ControlEndpoint.get("about", request -> about.json()));
        endpoints.addAll(new FaultEndpoints(faults).all());
        endpoints.addAll(new LogEndpoints(requests).all());
        endpoints.addAll(state.all());
        return endpoints;
    }

    private ServerResponse pool(EmulatorContent content, ServerRequest request) {
        Section pool = pools.one(ControlEndpoint.lastSegment(request));
        return pool == null
                ? ControlAnswers.errors(404, List.of("there is no such pool, or no longer"))
                : SitePages.page(content, pool);
    }
}

package dev.smithwright.emulator.cognitoidentity;

import dev.smithwright.runtime.emulator.control.ControlEndpoint;
import dev.smithwright.runtime.emulator.control.ControlEndpoints;
import dev.smithwright.runtime.emulator.control.fault.FaultEndpoints;
import dev.smithwright.runtime.emulator.control.fault.InjectedFaults;
import dev.smithwright.runtime.emulator.control.log.LogEndpoints;
import dev.smithwright.runtime.emulator.control.log.RequestLog;
import java.util.ArrayList;
import java.util.List;

/** What the emulator's control site answers. */
record EmulatorControl(EmulatorSettings settings, InjectedFaults faults, RequestLog requests, StateEndpoints state)
        implements ControlEndpoints {

    @Override
    public List<ControlEndpoint> all() {
        List<ControlEndpoint> endpoints = new ArrayList<>();
        endpoints.add(ControlEndpoint.get("about", request -> AboutEmulator.json(settings)));
        endpoints.addAll(new FaultEndpoints(faults).all());
        endpoints.addAll(new LogEndpoints(requests).all());
        endpoints.addAll(state.all());
        return endpoints;
    }
}

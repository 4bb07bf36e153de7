package dev.smithwright.emulator.cognitoidentity;

import dev.smithwright.runtime.emulator.control.ControlEndpoint;
import dev.smithwright.runtime.emulator.control.ControlEndpoints;
import java.util.List;

/** What the emulator's control site answers. */
record EmulatorControl(EmulatorSettings settings) implements ControlEndpoints {

    @Override
    public List<ControlEndpoint> all() {
        return List.of(ControlEndpoint.get("about", request -> AboutEmulator.json(settings)));
    }
}

package dev.smithwright.runtime.emulator.control;

import java.util.List;

/** Makes the endpoints of a control site, when the site is first asked for something: most emulators never are. */
public interface ControlEndpoints {

    /** Returns the endpoints, in the order in which they are listed for people. Called once. */
    List<ControlEndpoint> all();
}

/** What a generated emulator skeleton runs on. */
module dev.smithwright.runtime.emulator {
    requires transitive dev.smithwright.runtime.core;
    requires static transitive org.jspecify;
    requires jdk.httpserver;

    exports dev.smithwright.runtime.emulator;
    exports dev.smithwright.runtime.emulator.control;
    exports dev.smithwright.runtime.emulator.control.fault;
    exports dev.smithwright.runtime.emulator.control.log;
    exports dev.smithwright.runtime.emulator.control.page;
    exports dev.smithwright.runtime.emulator.http;
    exports dev.smithwright.runtime.emulator.signature;
}

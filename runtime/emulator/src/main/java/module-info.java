/** What a generated emulator skeleton runs on. */
module dev.smithwright.runtime.emulator {
    requires transitive dev.smithwright.runtime.core;
    requires static transitive org.jspecify;
    requires jdk.httpserver;

    exports dev.smithwright.runtime.emulator;
    exports dev.smithwright.runtime.emulator.http;
    exports dev.smithwright.runtime.emulator.signature;
}

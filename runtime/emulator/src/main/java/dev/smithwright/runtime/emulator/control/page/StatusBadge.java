package dev.smithwright.runtime.emulator.control.page;

/** How a call ended, at a glance. */
final class StatusBadge {

    private StatusBadge() {}

    static void write(Html html, int status) {
        html.element("span", status == 0 ? "dropped" : String.valueOf(status), "class", "status " + kind(status));
    }

    private static String kind(int status) {
        if (status == 0) {
            return "dropped";
        }
        return status >= 500 ? "server-fault" : status >= 400 ? "client-fault" : "good";
    }
}

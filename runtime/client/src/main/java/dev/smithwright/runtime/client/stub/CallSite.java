package dev.smithwright.runtime.client.stub;

/** Where in a test something was laid down, for messages. */
final class CallSite {

    private static final String PACKAGE = CallSite.class.getPackageName() + '.';

    private CallSite() {}

    /** Returns file and line of the first caller outside of this package, for example {@code LoginTest.java:42}. */
    static String current() {
        return StackWalker.getInstance()
                .walk(frames -> frames.filter(frame -> !frame.getClassName().startsWith(PACKAGE))
                        .findFirst()
                        .map(frame -> frame.getFileName() + ":" + frame.getLineNumber())
                        .orElse("an unknown place"));
    }
}

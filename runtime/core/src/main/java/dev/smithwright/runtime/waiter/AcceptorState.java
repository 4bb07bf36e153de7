package dev.smithwright.runtime.waiter;

/** What a response means to a waiter (Smithy specification, "Waiters", "AcceptorState"). */
public enum AcceptorState {
    /** What was waited for has come about. */
    SUCCESS,
    /** It will not come about any more. */
    FAILURE,
    /** It may come about yet. */
    RETRY
}

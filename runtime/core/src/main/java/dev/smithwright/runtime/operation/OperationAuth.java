package dev.smithwright.runtime.operation;

/** Whether calls of an operation are signed (Smithy specification, "auth trait", "optionalAuth trait"). */
public enum OperationAuth {
    /** A call needs credentials and is signed. */
    SIGNED,
    /** A call needs no credentials; it is sent unsigned. */
    OPTIONAL,
    /** A call is never signed. */
    NONE
}
